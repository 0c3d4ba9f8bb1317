import {readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {removeIndexes} from "./figure-index.ts";
import {allManifests, vintagePath} from "./manifest.ts";
import {tables} from "./tables.ts";
import {beginWriting, writersIn} from "./writers.ts";

/** What a prune took away. */
export interface Pruned {
  readonly vintages: readonly number[];
  readonly files: number;
}

/**
 * Deletes all but the newest vintages, and the files that none of those lists, such as those of an ingest that was killed.
 *
 * @param keep how many vintages stay, at least 1
 * @throws RangeError `invalid --keep: …`; Error `busy: …` while another process writes
 */
export function prune(folder: string, keep: number): Pruned {
  if (!Number.isInteger(keep) || keep < 1) throw new RangeError(`invalid --keep: ${keep}; a whole number from 1`);
  if (writersIn(folder) > 0) throw new Error(`busy: ${folder}; an ingest is at work there: try again when it is done`);
  const scratch = beginWriting(folder);
  try {
    const manifests = allManifests(folder);
    const [old, kept] = [manifests.slice(0, -keep), manifests.slice(-keep)];
    for (const {vintage} of old) rmSync(vintagePath(folder, vintage));
    const listed = new Set(kept.flatMap(({files}) => files.map(({path}) => path)));
    const dead = kept.length === 0 ? [] : filesUnder(folder).filter((path) => !listed.has(path));
    for (const path of dead) rmSync(join(folder, path));
    removeIndexes(folder, kept.at(-1));
    return {vintages: old.map(({vintage}) => vintage), files: dead.length};
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

function filesUnder(folder: string): readonly string[] {
  const own = new Set(tables.map(({name}) => name));
  return readdirSync(folder)
    .filter((name) => own.has(name))
    .flatMap((name) =>
      readdirSync(join(folder, name), {recursive: true, encoding: "utf8"}).map((path) => `${name}/${path}`)
    )
    .filter((path) => path.endsWith(".parquet"));
}
