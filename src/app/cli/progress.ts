import {rejectedRows, type Tally} from "../inputs/tally.ts";
import {number} from "../number-words.ts";
import type {Io} from "./io.ts";
import type {Settings} from "./settings.ts";

/** Shows how far long work has come, on a terminal only, and ends with one line of counts. */
export interface Progress {
  readonly show: (tally: Tally) => void;
  readonly line: (text: string) => void;
  readonly finish: (line: string) => void;
}

const everyMs = 200;

export function progressOn(io: Io, {quiet}: Settings): Progress {
  let last = 0;
  const clear = io.terminal && !quiet ? "\r\u001b[K" : "";
  const line = (text: string) => {
    const now = io.now().getTime();
    if (!io.terminal || quiet || now - last < everyMs) return;
    last = now;
    io.err(`${clear}${text.slice(0, io.columns - 1)}`);
  };
  return {
    show: (tally) => line(`${tally.input}: ${countWords(tally)}`),
    line,
    finish: (line) => {
      if (!quiet) io.err(`${clear}${line}\n`);
    }
  };
}

/** `28,238 read, 28,238 kept, 0 rejected`. */
export function countWords(tally: Pick<Tally, "read" | "kept" | "rejected"> & Partial<Tally>): string {
  const rejected = Object.values(tally.rejected).reduce((sum, count) => sum + count, 0);
  return `${number(tally.read)} read, ${number(tally.kept)} kept, ${number(rejected)} rejected`;
}

/** The counts of several inputs together. */
export function totalOf(tallies: readonly Tally[]): Pick<Tally, "read" | "kept" | "rejected"> {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const rejected = sum(rejectedRows);
  return {
    read: sum(({read}) => read),
    kept: sum(({kept}) => kept),
    rejected: rejected === 0 ? {} : {"record-invalid": rejected}
  };
}
