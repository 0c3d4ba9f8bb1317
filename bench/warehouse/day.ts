import {spawn} from "node:child_process";
import {createWriteStream} from "node:fs";
import {cp, mkdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {type Ran, runCommand} from "./run-command.ts";

/** What a day costs on top of a warehouse, and by itself. */
export interface DayCost {
  /** Postings already there, and of the day. */
  readonly postings: number;
  readonly added: number;
  readonly onTop: Ran;
  /** The same day into an empty warehouse. */
  readonly alone: Ran;
}

/** Made-up postings lie over so many days of as many months, see `assay sample`. */
const months = 54;
const daysAMonth = 30;
const newestMonth = /2026[-/]06[-/]\d\d/;

/**
 * Times the ingest of one more day of the same market: as many postings of the newest month as fall on a day, which the market
 * has beyond those of the warehouse. The warehouse is left as it is.
 *
 * @param assay the built command
 */
export async function timeDay(folder: string, postings: number, assay: string): Promise<DayCost> {
  const path = join(folder, "day.jsonl");
  const added = await writeDay(path, {assay, postings});
  const [grown, empty] = [join(folder, "warehouse-grown"), join(folder, "warehouse-empty")];
  await cp(join(folder, `warehouse-${postings}`), grown, {recursive: true});
  await mkdir(empty);
  const into = (warehouse: string) =>
    runCommand([process.execPath, assay, "ingest", path, "--warehouse", warehouse, "--quiet"], folder);
  const [onTop, alone] = [await into(grown), await into(empty)];
  for (const made of [grown, empty, path]) await rm(made, {recursive: true});
  return {postings, added, onTop, alone};
}

/** A market gives the same first rows however many are asked for: those after them are new to the warehouse. */
async function writeDay(
  path: string,
  {assay, postings}: {readonly assay: string; readonly postings: number}
): Promise<number> {
  const wanted = Math.max(1, Math.round(postings / months / daysAMonth));
  const more = postings + wanted * months * 4;
  const sample = spawn(process.execPath, [assay, "sample", "--postings", String(more), "--out", "-", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"]
  });
  const out = createWriteStream(path);
  let [row, added] = [0, 0];
  for await (const line of createInterface({input: sample.stdout})) {
    if (row++ < postings || added === wanted || !newestMonth.test(line.slice(0, 600))) continue;
    out.write(`${line}\n`);
    added++;
  }
  await new Promise((done) => out.end(done));
  return added;
}
