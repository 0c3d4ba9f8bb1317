// Writes docs/MEASURES.md from the records of the measures.
import {writeFileSync} from "node:fs";
import {measuresMarkdown} from "../src/app/measures-markdown.ts";
import {measures} from "../src/market/measures.ts";

writeFileSync(new URL("../docs/MEASURES.md", import.meta.url), measuresMarkdown(measures));
