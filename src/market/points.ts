import type {Point} from "../model/finding.ts";
import {monthsBetween} from "../model/period.ts";
import {clusteredShare} from "../stats/clustered-share.ts";
import type {MonthSums} from "./month-sums.ts";

/** What a share or count needs to be told. */
export interface Counted {
  readonly unit: string;
  readonly fewest: number;
}

/**
 * Points of a share or count, one a month from the first to the last with postings, oldest first, no gaps.
 *
 * A month without postings is null (`no postings`); one with fewer than the measure's fewest is null (`too few`).
 */
export function pointsOf(measure: Counted, sums: readonly MonthSums[]): readonly Point[] {
  const byMonth = new Map(sums.filter(({month}) => month !== "unknown").map((sum) => [sum.month, sum]));
  return monthsOf([...byMonth.keys()]).map((month) => pointOf(measure, month, byMonth.get(month)));
}

/** The months from the first to the last of some, without gaps; none of none. */
export function monthsOf(months: readonly string[]): readonly string[] {
  const dated = months.filter((month) => month !== "unknown").sort();
  const [first, last] = [dated[0], dated.at(-1)];
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}

function pointOf({unit, fewest}: Counted, at: string, sums: MonthSums | undefined): Point {
  if (sums === undefined || sums.n === 0) return {at, value: null, count: 0, base: 0, why: "no postings"};
  const {n} = sums;
  if (unit === "postings") return {at, value: n, low: n, high: n, count: n, base: n};
  return sharePoint(at, sums, fewest);
}

/** Why a share has no margin: it is of one employer, and says what that one asks for, not the market. */
export const oneEmployer = "one employer only, so no margin";

/** The share of some clustered postings as a point, with its interval; null when there are too few. */
export function sharePoint(at: string, sums: Omit<MonthSums, "month">, fewest: number): Point {
  const {k, n, clusters} = sums;
  if (n === 0) return {at, value: null, count: 0, base: 0, why: "no postings"};
  if (n < fewest) return {at, value: null, count: k, base: n, why: "too few"};
  if (clusters === 1) return {at, value: rounded(k / n), low: null, high: null, count: k, base: n, why: oneEmployer};
  const interval = clusteredShare(sums);
  if (interval === null) return {at, value: null, count: k, base: n, why: "no postings"};
  return {at, value: rounded(k / n), low: rounded(interval[0]), high: rounded(interval[1]), count: k, base: n};
}

/** To six places, so that a figure is the same to the byte on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
