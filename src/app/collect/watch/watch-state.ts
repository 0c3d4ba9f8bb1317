import {join} from "node:path";
import {isObject} from "../../../postings/readers/json.ts";
import type {SinkRow} from "../../sinks/sink.ts";
import {readWhole, writeWhole} from "../../whole-files.ts";
import type {Layout} from "../layout.ts";

/** What watching remembers between passes. */
export interface WatchState {
  readonly format: 1;
  /** The instant of the last pass; null before the first. */
  readonly last_pass: string | null;
  /** The vintage that the last pass told of; null before the first. */
  readonly vintage: number | null;
  /** The state of each skill at the last pass. */
  readonly skills: Readonly<Record<string, string>>;
  /** Keys of alerts that were told, the newest last. */
  readonly told: readonly string[];
  /** Alerts that a sink did not take, by the name of the sink. */
  readonly waiting: Readonly<Record<string, readonly SinkRow[]>>;
}

const kept = 20_000;
const none: WatchState = {format: 1, last_pass: null, vintage: null, skills: {}, told: [], waiting: {}};

/** The state of a warehouse that is watched. */
export function readWatch(layout: Layout): WatchState {
  return readWhole(fileOf(layout), isWatch) ?? none;
}

/** Keeps it. */
export function writeWatch(layout: Layout, state: WatchState): void {
  writeWhole(fileOf(layout), `${JSON.stringify({...state, told: state.told.slice(-kept)}, null, 1)}\n`);
}

function fileOf({folder}: Layout): string {
  return join(folder, "watch.json");
}

function isWatch(value: unknown): value is WatchState {
  return (
    isObject(value) &&
    value.format === 1 &&
    Array.isArray(value.told) &&
    isObject(value.waiting) &&
    isObject(value.skills)
  );
}
