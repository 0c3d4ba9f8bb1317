import {monthIndex} from "../../model/period.ts";
import type {Row} from "../measure.ts";
import {periodOf} from "../per.ts";
import type {CellKeys, Times} from "../tally.ts";
import type {Columns} from "./columns.ts";

/** The cells that sums are of, in the order in which SQL tells them. */
export interface Cells {
  readonly count: number;
  /** The places of the ads that are counted, rising. */
  readonly places: Int32Array;
  /** The cell of each of them; -1 where it is in none. */
  readonly at: Int32Array;
  /** What tells a cell apart, as columns of its row. */
  readonly labels: readonly Row[];
  /** For stretches: the cell that lies so many stretches before, of the same source; -1 where it is none. */
  readonly before: (cell: number, apart: number) => number;
}

/** The cells of the ads that are counted. */
export function cellsOf(columns: Columns, places: Int32Array, {times, bySource}: CellKeys): Cells {
  const {ads} = columns;
  const source = bySource ? columns.cuts.get("source") : undefined;
  if (bySource && source === undefined) throw new Error("missing column: source");
  const {labels: told, of} = timesOf(ads.months, usedMonths(columns, places), times);
  const words = source?.words ?? [""];
  const codes = source?.codes ?? null;
  const at = new Int32Array(places.length).fill(-1);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const [time, word] = [of[ads.month[place] ?? 0] ?? -1, codes === null ? 0 : (codes[place] ?? -1)];
    if (time >= 0 && word >= 0) at[i] = time * words.length + word;
  }
  const labels = told.flatMap(({label}) => words.map((word) => (bySource ? {...label, source: word} : label)));
  const timeAt = new Map(told.map(({key}, i) => [key, i]));
  const before = (cell: number, apart: number) => {
    const time = timeAt.get((told[Math.floor(cell / words.length)]?.key ?? 0) + apart);
    return time === undefined ? -1 : time * words.length + (cell % words.length);
  };
  return {count: labels.length, places, at, labels, before};
}

interface Time {
  readonly label: Row;
  readonly key: number;
}

/** The times in their order, and the time of each month; -1 of one that is in none. */
function timesOf(
  months: readonly string[],
  used: Uint8Array,
  times: Times
): {readonly labels: readonly Time[]; readonly of: Int32Array} {
  const there = months.filter((_, i) => used[i] === 1).sort();
  const dated = there.filter((month) => month !== "unknown");
  const newest = dated.at(-1) ?? "";
  const keyOf = (month: string): string | number | null => {
    if (times.as === "whole") return 0;
    if (month === "unknown") return times.as === "month" && times.undated ? month : null;
    if (times.as === "month") return month;
    if (times.as === "period") return periodOf(month, times.per);
    const stretch = Math.floor((monthIndex(newest) - monthIndex(month)) / Math.trunc(times.length));
    return times.only === undefined || times.only.includes(stretch) ? stretch : null;
  };
  const keys = months.map((month, i) => (used[i] === 1 ? keyOf(month) : null));
  const order = [...new Set(keys.flatMap((key) => key ?? []))].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : `${a}` < `${b}` ? -1 : 1
  );
  const labelOf = (key: string | number): Row => {
    if (times.as === "whole") return {first: there[0] ?? null, last: dated.at(-1) ?? null};
    return times.as === "stretch" ? {stretch: key, newest} : {[times.as]: key};
  };
  const placeOf = new Map(order.map((key, i) => [key, i]));
  const labels = order.map((key, i): Time => {
    return {label: labelOf(key), key: typeof key === "number" ? key : i};
  });
  return {labels, of: Int32Array.from(keys, (key) => (key === null ? -1 : (placeOf.get(key) ?? -1)))};
}

/** The months that have an ad that is counted, a 1 for each. */
function usedMonths({ads}: Columns, places: Int32Array): Uint8Array {
  const used = new Uint8Array(ads.months.length);
  for (let i = 0; i < places.length; i++) used[ads.month[places[i] ?? 0] ?? 0] = 1;
  return used;
}
