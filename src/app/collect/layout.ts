import {join} from "node:path";
import {hash} from "../hash.ts";

/** Where a warehouse keeps what collecting needs. */
export interface Layout {
  readonly folder: string;
  /** Terms of every source that was collected from, and the lists that were used. */
  readonly terms: string;
  readonly lock: string;
  /** What is remembered of a board. */
  readonly board: (key: string) => string;
  readonly sightings: string;
  readonly log: string;
  readonly runs: string;
}

/** The layout of `<warehouse>/collected`. */
export function layoutOf(warehouse: string): Layout {
  const folder = join(warehouse, "collected");
  return {
    folder,
    terms: join(folder, "terms.json"),
    lock: join(folder, "lock"),
    board: (key) => join(folder, "boards", `${fileName(key)}.json`),
    sightings: join(folder, "sightings"),
    log: join(folder, "log.jsonl"),
    runs: join(folder, "runs")
  };
}

/** A file name for a board key: readable, safe, and another for each key. */
export function fileName(key: string): string {
  return `${key.replace(/[^A-Za-z0-9._-]+/g, "_").slice(0, 60)}-${hash(key).slice(0, 8)}`;
}
