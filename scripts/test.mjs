// npm test: everything a person runs, in order; `--quick` leaves out the slow end-to-end tests.
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {ensureBuilt, ensureInstalled, root, run} from "./setup.mjs";

ensureInstalled();
await ensureBuilt();
process.env.PATH = join(root, "node_modules", ".bin") + delimiter + process.env.PATH;
const quick = process.argv.includes("--quick");
const steps = [
  ["lint", "biome", ["check", "."]],
  ["arrows", "depcruise", ["--config", ".dependency-cruiser.cjs", "src"]],
  ["types", "tsc", ["--noEmit"]],
  ["licences", process.execPath, ["scripts/licences.mjs"]],
  ["tests", "vitest", ["run", ...(quick ? ["--exclude", "test/slow/**"] : [])]]
];
for (const [name, command, args] of steps) {
  process.stderr.write(`== ${name}\n`);
  run(command, args, {stdio: ["ignore", "inherit", "inherit"]});
}
if (!existsSync(join(root, "..", "shared", "data")))
  process.stderr.write("tests on real data were skipped: ../shared/data is absent\n");
