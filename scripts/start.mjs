// npm start: sets up what is missing, then runs `assay` with the same words.
import {pathToFileURL} from "node:url";
import {ensureBuilt, ensureInstalled} from "./setup.mjs";

ensureInstalled();
const built = await ensureBuilt();
process.argv[1] = built;
await import(pathToFileURL(built).href);
