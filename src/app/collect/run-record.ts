import {existsSync, mkdirSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {isObject} from "../../postings/readers/json.ts";
import {readWhole, writeWhole} from "../whole-files.ts";
import type {Outcome} from "./crawl.ts";
import type {Layout} from "./layout.ts";

/** What a run tells of one board: what it promised and what came. */
export interface BoardReport {
  readonly board: string;
  readonly source: string;
  /** `resting`: its source permits no further crawl today. `off`: its source needs a word from the user first. */
  readonly outcome: Outcome | "resting" | "off" | "not-reached";
  readonly promised: number | null;
  readonly came: number;
  readonly postings: number;
  /** Postings that the board did not list before. */
  readonly fresh: number;
  readonly removed: number;
  /** Postings whose text did not come yet. */
  readonly unread: number;
  readonly notes: readonly string[];
  readonly at: string;
}

/** A run: begun, perhaps killed, continued, finished. */
export interface RunRecord {
  readonly format: 1;
  readonly id: string;
  readonly list: string;
  readonly started: string;
  readonly done: Readonly<Record<string, BoardReport>>;
  /** The instant when everything was in the warehouse; null until then. */
  readonly finished: string | null;
}

/** A run is continued for so long after it began; then its boards are asked anew. */
const continuedForMs = 24 * 3_600_000;

/** The unfinished run of a list, or a new one. */
export function openRun(layout: Layout, list: string, now: string): RunRecord {
  const open = runsIn(layout).find(
    (run) => run.list === list && run.finished === null && Date.parse(now) - Date.parse(run.started) < continuedForMs
  );
  return open ?? {format: 1, id: freeId(layout, now), list, started: now, done: {}, finished: null};
}

/** Keeps a run as it stands. */
export function saveRun(layout: Layout, run: RunRecord): void {
  writeWhole(join(runFolder(layout, run.id), "run.json"), `${JSON.stringify(run, null, 1)}\n`);
}

/** The runs of a warehouse, the newest first. */
export function runsIn(layout: Layout): readonly RunRecord[] {
  if (!existsSync(layout.runs)) return [];
  const names = readdirSync(layout.runs).sort().reverse();
  return names.flatMap((name) => readWhole(join(layout.runs, name, "run.json"), isRun) ?? []);
}

/** The folder of a run: its payloads, sightings and board states until they are in the warehouse. */
export function runFolder(layout: Layout, id: string): string {
  return join(layout.runs, id);
}

function freeId(layout: Layout, now: string): string {
  const base = now.replace(/[^0-9TZ]/g, "");
  mkdirSync(layout.runs, {recursive: true});
  for (let n = 0; ; n++) {
    const id = n === 0 ? base : `${base}-${n}`;
    if (!existsSync(join(layout.runs, id))) return id;
  }
}

function isRun(value: unknown): value is RunRecord {
  return isObject(value) && value.format === 1 && typeof value.id === "string" && isObject(value.done);
}
