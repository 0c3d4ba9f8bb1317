import type {Point} from "../model/finding.ts";
import {type ClusterSums, designEffect} from "../stats/clustered-share.ts";
import {groupBy} from "./group-by.ts";
import {addSums} from "./panel.ts";
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
export function chainedShare(sums: readonly SourceSums[], fewest: number): Chained {
  const byMonth = groupBy(
    sums.filter(({month, n}) => month !== "unknown" && n > 0),
    ({month}) => month
  );
  const months = monthsOf([...byMonth.keys()]);
  const offsets = new Map<string, Offset | null>();
  const links: string[] = [];
  let next: string | null = null;
  for (const month of [...months].reverse()) {
    const own = byMonth.get(month);
    if (own === undefined) continue;
    const after = next === null ? [] : (byMonth.get(next) ?? []);
    const later = next === null ? {value: 0, variance: 0} : (offsets.get(next) ?? null);
    offsets.set(month, next === null || later === null ? later : linked(own, after, later));
    if (next !== null && !sameSources(own, after)) links.push(linkWords(own, after, next));
    next = month;
  }
  const points = months.map((month) => pointOf(month, byMonth.get(month) ?? [], offsets.get(month) ?? null, fewest));
  return {
    points,
    caveats: links.length === 0 ? [] : [`Linked where the sources change: ${links.reverse().slice(-6).join("; ")}.`]
  };
}

function linked(own: readonly SourceSums[], after: readonly SourceSums[], later: Offset): Offset | null {
  if (sameSources(own, after)) return later;
  const both = new Set(own.map(({source}) => source).filter((source) => after.some((one) => one.source === source)));
  if (both.size === 0) return null;
  const [then, now] = [stepOf(own, both), stepOf(after, both)];
  return {value: later.value + now.value - then.value, variance: later.variance + now.variance + then.variance};
}

/** How far the log-odds of all sources of a month lie from those of some of them. */
function stepOf(sums: readonly SourceSums[], both: ReadonlySet<string>): Offset {
  const all = addSums(sums);
  const some = addSums(sums.filter(({source}) => both.has(source)));
  const others = addSums(sums.filter(({source}) => !both.has(source)));
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

function sameSources(a: readonly SourceSums[], b: readonly SourceSums[]): boolean {
  return a.length === b.length && a.every(({source}) => b.some((one) => one.source === source));
}

function linkWords(own: readonly SourceSums[], after: readonly SourceSums[], next: string): string {
  const missing = (from: readonly SourceSums[], to: readonly SourceSums[]) =>
    from.filter(({source}) => !to.some((one) => one.source === source)).map(({source}) => source);
  const joined = missing(after, own).map((source) => `${source} joins`);
  const left = missing(own, after).map((source) => `${source} leaves`);
  return `${next} ${[...joined, ...left].slice(0, 4).join(", ")}`;
}

/** What is said beside a share as read, where sources were not read throughout; none where all were. */
export function sourceCaveats(sums: readonly SourceSums[]): readonly string[] {
  const dated = sums.filter(({month, n}) => month !== "unknown" && n > 0);
  const months = monthsOf(dated.map(({month}) => month));
  const partly = [...groupBy(dated, ({source}) => source)].flatMap(([source, rows]) => {
    const own = rows.map(({month}) => month).sort();
    return rows.length >= 0.75 * months.length ? [] : [`${source} ${own[0]} to ${own.at(-1)}`];
  });
  if (partly.length === 0) return [];
  const more = partly.length > 5 ? ` and ${partly.length - 5} more` : "";
  return [
    `Sources that were not read throughout move the level (${partly.slice(0, 5).join(", ")}${more}); compare over time with --panel fixed.`
  ];
}
