import type {Point} from "../model/finding.ts";
import {type ClusterSums, designEffect} from "../stats/clustered-share.ts";
import {groupBy} from "./group-by.ts";
import {linkCaveats, type ReadMonth, readIn, sameSources, sourcesOfBoth} from "./links.ts";
import {addSums, type ReadMonths} from "./panel.ts";
import {monthsOf, rounded, sharePoint} from "./points.ts";
import type {SourceSums} from "./source-sums.ts";

/** A share over time on the sources of its newest month, with what was linked. */
export interface Chained {
  readonly points: readonly Point[];
  readonly caveats: readonly string[];
}

/** By how much the log-odds of a month are moved, and the variance of that. */
interface Offset {
  readonly value: number;
  readonly variance: number;
}

const z95 = 1.959964;

/**
 * A share whose months are compared only by sources that were read in both: the newest month stands as it is, and each month
 * before it is reached by the change, in log-odds, of the sources that it and the next month with postings share. Where the
 * sources stay, nothing is moved. Each link widens the margin of all months before it.
 *
 * A month from which no source leads on has no value, nor have those before it.
 *
 * @see chain-linking of index numbers: IMF (2004), Producer Price Index Manual, ch. 15; margins by the delta method
 */
export function chainedShare(sums: readonly SourceSums[], {fewest, read}: Chaining): Chained {
  const byMonth = groupBy(
    sums.filter(({month, n}) => month !== "unknown" && n > 0),
    ({month}) => month
  );
  const months = monthsOf([...byMonth.keys()]);
  const readings = months
    .filter((month) => byMonth.has(month))
    .map((month): Reading => ({...readIn(read, month), sums: byMonth.get(month) ?? []}));
  const offsets = new Map<string, Offset | null>();
  let next: Reading | null = null;
  for (const own of readings.toReversed()) {
    const later: Offset | null = next === null ? {value: 0, variance: 0} : (offsets.get(next.month) ?? null);
    offsets.set(own.month, next === null || later === null ? later : linked(own, next, later));
    next = own;
  }
  const points = months.map((month) => pointOf(month, byMonth.get(month) ?? [], offsets.get(month) ?? null, fewest));
  return {points, caveats: linkCaveats(readings)};
}

/** What a chain needs to know beside the sums. */
export interface Chaining {
  readonly fewest: number;
  /** The months in which each source was read, whether it had postings of this kind or not. */
  readonly read: ReadMonths;
}

/** A month, the sources that were read in it, and its sums. */
interface Reading extends ReadMonth {
  readonly sums: readonly SourceSums[];
}

function linked(own: Reading, next: Reading, later: Offset): Offset | null {
  if (sameSources(own, next)) return later;
  const both = sourcesOfBoth(own, next);
  const [then, now] = [stepOf(own.sums, both), stepOf(next.sums, both)];
  if (then === null || now === null) return null;
  return {value: later.value + now.value - then.value, variance: later.variance + now.variance + then.variance};
}

/** How far the log-odds of all sources of a month lie from those of some of them; null where these have no postings. */
function stepOf(sums: readonly SourceSums[], both: ReadonlySet<string>): Offset | null {
  const all = addSums(sums);
  const some = addSums(sums.filter(({source}) => both.has(source)));
  const others = addSums(sums.filter(({source}) => !both.has(source)));
  if (some.n === 0) return null;
  if (others.n === 0) return {value: 0, variance: 0};
  const weight = others.n / all.n;
  const slope = 1 / (shareOf(all) * (1 - shareOf(all)));
  return {
    value: logit(shareOf(all)) - logit(shareOf(some)),
    variance: (weight * slope) ** 2 * (variance(some) + variance(others))
  };
}

function pointOf(at: string, sums: readonly SourceSums[], offset: Offset | null, fewest: number): Point {
  const all = addSums(sums);
  const plain = sharePoint(at, all, fewest);
  if (plain.value === null) return plain;
  if (offset === null)
    return {at, value: null, count: all.k, base: all.n, why: "no source was read in this month and after it"};
  if (offset.value === 0 && offset.variance === 0) return plain;
  const p = shareOf(all);
  const level = logit(p) + offset.value;
  const half = z95 * Math.sqrt(variance(all) / (p * (1 - p)) ** 2 + offset.variance);
  const share = (odds: number) => rounded(1 / (1 + Math.exp(-odds)));
  if (plain.low === null) return {...plain, value: share(level)};
  return {at, value: share(level), low: share(level - half), high: share(level + half), count: all.k, base: all.n};
}

/** Half a posting is added to each side, so that 0 and all have log-odds. */
function shareOf({k, n}: ClusterSums): number {
  return (k + 0.5) / (n + 1);
}

function variance(sums: ClusterSums): number {
  const p = shareOf(sums);
  return sums.n === 0 ? 0 : (designEffect(sums) * p * (1 - p)) / sums.n;
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

const moved = "Sources that were not read throughout move the level";

/** Whether a figure says that sources which begin or end move it: its months then do not tell a rise or a fall. */
export function movedBySources({caveats}: {readonly caveats: readonly string[]}): boolean {
  return caveats.some((caveat) => caveat.startsWith(moved));
}

/** What is said beside a figure as read, where sources were not read throughout; none where all were. */
export function sourceCaveats(sums: readonly SourceSums[]): readonly string[] {
  const dated = sums.filter(({month, n}) => month !== "unknown" && n > 0);
  const months = monthsOf(dated.map(({month}) => month));
  const partly = [...groupBy(dated, ({source}) => source)].flatMap(([source, rows]) => {
    const own = rows.map(({month}) => month).sort();
    return rows.length >= 0.75 * months.length ? [] : [`${source} ${own[0]} to ${own.at(-1)}`];
  });
  if (partly.length === 0) return [];
  const more = partly.length > 5 ? ` and ${partly.length - 5} more` : "";
  return [`${moved} (${partly.slice(0, 5).join(", ")}${more}); compare month by month with --panel fixed.`];
}
