import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {openDatabase} from "../../src/app/warehouse/database.ts";
import {type DayCost, timeDay} from "./day.ts";
import {timeFigures} from "./figures.ts";
import {type Run, speedPage} from "./page.ts";
import {runCommand} from "./run-command.ts";
import {askedSizes} from "./sizes.ts";
import {timeStages} from "./stages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const assay = join(root, "dist", "assay.js");
const stageRows = 4000;

/** Ingests of so many made-up postings, and all that is measured of the largest. */
const asked = askedSizes(process.argv.slice(2));

const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));
try {
  const runs: Run[] = [];
  const days: DayCost[] = [];
  for (const postings of asked) {
    process.stderr.write(`${postings} postings\n`);
    const run = await ingestOf(postings);
    process.stderr.write(`${JSON.stringify(run)}\n`);
    runs.push(run);
    const day = await timeDay(folder, postings, assay);
    process.stderr.write(`${JSON.stringify(day)}\n`);
    days.push(day);
  }
  const stages = timeStages(join(folder, `${asked[0]}.jsonl`), stageRows);
  const figures = await timeFigures(join(folder, `warehouse-${asked.at(-1)}`));
  const page = speedPage({runs, days, stages, figures, cores: availableParallelism(), node: process.version});
  process.stdout.write(page);
  if (process.argv.includes("--write")) writeFileSync(join(root, "docs", "SPEED.md"), page);
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function ingestOf(postings: number): Promise<Run> {
  const path = join(folder, `${postings}.jsonl`);
  const warehouse = join(folder, `warehouse-${postings}`);
  mkdirSync(warehouse);
  const node = (...argv: readonly string[]) => runCommand([process.execPath, assay, ...argv, "--quiet"], folder);
  const made = await node("sample", "--postings", String(postings), "--out", path);
  const limit = await duckDbReads(path);
  const first = await node("ingest", path, "--warehouse", warehouse);
  const same = await node("ingest", path, "--warehouse", warehouse);
  const shuffled = join(folder, "shuffled.jsonl");
  await runCommand(["sh", "-c", 'shuf --random-source="$1" "$1" > "$2"', "sh", path, shuffled], folder);
  const again = await node("ingest", shuffled, "--warehouse", warehouse);
  rmSync(shuffled);
  return {postings, megabytes: statSync(path).size / 1e6, made, duckDbSeconds: limit, first, same, again};
}

/** The least that any reader of the same file takes: DuckDB reading every field of every row. */
async function duckDbReads(path: string): Promise<number> {
  const database = await openDatabase();
  const began = process.cpuUsage();
  await database.rows(`SELECT sum(length(json::VARCHAR)) AS n FROM read_json_objects('${path}')`);
  const {user, system} = process.cpuUsage(began);
  database.close();
  return (user + system) / 1e6;
}
