import {isoDay} from "../../stats/calendar-day.ts";
import type {Row} from "../measure.ts";
import {add} from "./add.ts";
import type {Columns, Seen} from "./columns.ts";
import {marksAt} from "./counted-places.ts";

/** Stands for a day where there is none: it lies after every day. */
export const noDay = 2 ** 31 - 1;

/** The rows of `durationRows`: how long the postings that are counted were up, alike ones of an employer together. */
export function spanRows(columns: Columns, counted: Int32Array): readonly Row[] {
  const seen = seenOf(columns);
  const {places, days} = seen;
  const {size, cluster} = columns.ads;
  const wordOf = dayWords();
  const rows: Row[] = [];
  let [last, n] = [-1, 0];
  const close = () => {
    if (last < 0) return;
    const told = days.map((column) => wordOf(column[last] ?? noDay));
    const [posted = null, first = null, end = null, gone = null, began = null] = told;
    rows.push({cluster: cluster[places[last] ?? 0] ?? -1, posted, first, last: end, gone, began, n});
  };
  const marks = marksAt(counted, size);
  for (let i = 0; i < places.length; i++) {
    if (marks[places[i] ?? 0] !== 1) continue;
    if (last < 0 || !alike(columns, seen, last, i)) {
      close();
      n = 0;
    }
    last = i;
    n++;
  }
  close();
  return rows;
}

/** Whether two spans are the same, of the same employer. */
function alike({ads: {cluster}}: Columns, {places, days}: Seen, a: number, b: number): boolean {
  if (cluster[places[a] ?? 0] !== cluster[places[b] ?? 0]) return false;
  for (const column of days) if (column[a] !== column[b]) return false;
  return true;
}

function dayWords(): (day: number) => string | null {
  const known = new Map<number, string>();
  return (day) => {
    if (day === noDay) return null;
    const word = known.get(day) ?? isoDay(day);
    known.set(day, word);
    return word;
  };
}

/** The rows of the query of `postings-open`: of the postings that are counted, how many were open on a day, and how many may have been. */
export function openRows(columns: Columns, counted: Int32Array, each: "month" | "day"): readonly Row[] {
  const {places, days, looks} = seenOf(columns);
  const told = each === "day" ? looks : lastOfMonths(looks);
  const changes = {possible: new Float64Array(told.length + 1), sure: new Float64Array(told.length + 1)};
  const [, first = looks, last = looks, gone = looks] = days;
  const marks = marksAt(counted, columns.ads.size);
  for (let i = 0; i < places.length; i++) {
    if (marks[places[i] ?? 0] !== 1) continue;
    const from = placeFrom(told, first[i] ?? 0);
    const [seenTo, to] = [placeFrom(told, (last[i] ?? 0) + 1), placeFrom(told, gone[i] ?? 0)];
    if (to <= from) continue;
    add(changes.possible, from, 1);
    add(changes.possible, to, -1);
    add(changes.sure, from, 1);
    add(changes.sure, Math.max(from, Math.min(seenTo, to)), -1);
  }
  let [possible, sure] = [0, 0];
  return Array.from(told, (day, i) => {
    possible += changes.possible[i] ?? 0;
    sure += changes.sure[i] ?? 0;
    return {day: isoDay(day), possible, sure};
  });
}

function lastOfMonths(looks: Int32Array): Int32Array {
  const monthOf = (day: number | undefined) => (day === undefined ? null : isoDay(day).slice(0, 7));
  return looks.filter((day, i) => monthOf(day) !== monthOf(looks[i + 1]));
}

/** The place of the first of some rising days that is not before a day. */
function placeFrom(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function seenOf({seen}: Columns): Seen {
  if (seen === null) throw new Error("missing columns: when ads were seen");
  return seen;
}
