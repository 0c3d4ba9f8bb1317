// Every package that a user installs at run time is MIT, BSD, Apache, ISC or, for robust-predicates under Plot, public domain.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "./setup.mjs";

const allowed = new Set([
  "MIT",
  "MIT-0",
  "(MIT AND Zlib)",
  "(MIT OR GPL-3.0-or-later)",
  "BSD",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "(MIT OR Apache-2.0)",
  "(MIT OR CC0-1.0)",
  "Unlicense"
]);
const {packages} = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const runtime = Object.entries(packages).filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional);
const wrong = runtime
  .map(([path, entry]) => [path, licenceOf(path, entry)])
  .filter(([, licence]) => !allowed.has(licence));
for (const [path, licence] of wrong) process.stderr.write(`licence not allowed: ${path} ${licence}\n`);
if (wrong.length > 0 || runtime.length === 0) process.exit(1);
process.stdout.write(`licences: ${runtime.length} run-time packages, all allowed\n`);

function licenceOf(path, entry) {
  if (entry.license) return entry.license;
  try {
    const {license, licenses} = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
    return license ?? licenses?.[0]?.type ?? "none stated";
  } catch {
    return "none stated";
  }
}
