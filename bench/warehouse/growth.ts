import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {type Grown, growthPage} from "./growth-page.ts";
import {runCommand} from "./run-command.ts";
import {askedSizes} from "./sizes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const assay = join(root, "dist", "assay.js");

/** Ingests of so many made-up postings and nothing else, so that the largest can be a large one. */
const asked = askedSizes(process.argv.slice(2));

const folder = mkdtempSync(join(tmpdir(), "assay-growth-"));
try {
  const runs: Grown[] = [];
  for (const postings of asked) {
    const grown = await ingestOf(postings);
    process.stderr.write(`${JSON.stringify(grown)}\n`);
    runs.push(grown);
  }
  const page = growthPage(runs, {cores: availableParallelism(), node: process.version});
  process.stdout.write(page);
  if (process.argv.includes("--write")) writeFileSync(join(root, "docs", "GROWTH.md"), page);
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function ingestOf(postings: number): Promise<Grown> {
  const path = join(folder, "postings.jsonl");
  const warehouse = join(folder, "warehouse");
  mkdirSync(warehouse);
  const node = (...argv: readonly string[]) => runCommand([process.execPath, assay, ...argv, "--quiet"], folder);
  await node("sample", "--postings", String(postings), "--out", path);
  const ran = await node("ingest", path, "--warehouse", warehouse);
  const same = await node("ingest", path, "--warehouse", warehouse);
  const megabytes = statSync(path).size / 1e6;
  rmSync(path);
  rmSync(warehouse, {recursive: true});
  return {postings, megabytes, ran, same};
}
