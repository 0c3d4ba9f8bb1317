import {sumsOfSamples} from "../stats/bootstrap.ts";
import {type ClusterSums, sumsOfClusters} from "../stats/clustered-share.ts";
import type {Random} from "../stats/random.ts";
import {sumsOfGroups} from "../stats/random-groups.ts";
import {add} from "./columns/add.ts";
import type {Row} from "./measure.ts";
import {listIn, wordIn} from "./row.ts";

/** The places of three times: at a peak, at a trough, at the end. */
export const times = [0, 1, 2] as const;

/** Something for each of the three times. */
type Times<T> = readonly [T, T, T];

/** Postings at the three times: of several employers together, or those of each of them in columns. */
export interface Posted<T = number> {
  readonly all: Times<T>;
  /** Those that are looked at. */
  readonly own: Times<T>;
}

/** Postings of employers at the three times, side by side. */
export interface Employers extends Posted<Int32Array> {
  /** Entry-level ones among those that are looked at. */
  readonly entry: Times<Int32Array>;
}

/** More employers than these are drawn in as many groups. */
export const mostDrawn = 2000;

/**
 * Sums of each employer over the months of the three times, from rows of `employerCounts`.
 *
 * @returns those with a posting at any of the times, in the order of their names
 */
export function employersOf(rows: readonly Row[], months: readonly ReadonlySet<string>[]): Employers {
  const used = rows.flatMap((row) => {
    const at = times.filter((i) => months[i]?.has(wordIn(row, "month") ?? "") === true);
    return at.length === 0 ? [] : [{row, at, employers: listIn(row, "employer")}];
  });
  const {placeOf, size} = placesAmong(used.map(({employers}) => employers));
  const none = (): Times<Int32Array> => [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const found = {n: none(), own: none(), entry: none()};
  for (const {row, at, employers} of used)
    for (const column of ["n", "own", "entry"] as const) {
      const counts = listIn(row, column);
      for (const i of at)
        for (let j = 0; j < counts.length; j++)
          add(found[column][i], placeOf[Number(employers[j])] ?? 0, Number(counts[j]));
    }
  return {all: found.n, own: found.own, entry: found.entry};
}

/** The place of each employer of some lists among all of them, by its number. */
function placesAmong(lists: readonly (readonly unknown[])[]): {readonly placeOf: Int32Array; readonly size: number} {
  let last = -1;
  for (const list of lists) for (const employer of list) last = Math.max(last, Number(employer));
  const placeOf = new Int32Array(last + 1);
  for (const list of lists) for (const employer of list) placeOf[Number(employer)] = 1;
  let size = 0;
  for (let employer = 0; employer <= last; employer++) if (placeOf[employer] === 1) placeOf[employer] = size++;
  return {placeOf, size};
}

/** The sums of employers drawn with replacement, 1,000 times; of more than 2,000, in groups of chance. */
export function sampledEmployers({all, own}: Posted<Int32Array>, random: Random): readonly Posted[] {
  const columns = [...all, ...own];
  const few = all[0].length <= mostDrawn;
  const samples = sumsOfSamples(few ? columns : sumsOfGroups(columns, {groups: mostDrawn, random}), {random});
  return samples.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => ({all: [a, b, c], own: [d, e, f]}));
}

/** All employers together. */
export function summed({all, own}: Posted<Int32Array>): Posted {
  const sum = (column: Int32Array) => column.reduce((a, b) => a + b, 0);
  const sums = ([a, b, c]: Times<Int32Array>): Times<number> => [sum(a), sum(b), sum(c)];
  return {all: sums(all), own: sums(own)};
}

/** Entry-level ads among those looked at, at one of the times, as sums over employers. */
export function entrySums({own, entry}: Employers, at: (typeof times)[number]): ClusterSums {
  return sumsOfClusters(entry[at], own[at]);
}
