import type {Point} from "../model/finding.ts";
import {monthsBetween} from "../model/period.ts";
import {type ClusterSums, clusteredShare} from "../stats/clustered-share.ts";
import type {Measure} from "./measure.ts";

/** The sums of one month over employers, as the warehouse gives them. */
export interface MonthSums extends ClusterSums {
  readonly month: string;
}

/**
 * Points of a measure, one a month from the first to the last with postings, oldest first, no gaps.
 *
 * A month without postings is null (`no postings`); one with fewer than the measure's fewest is null (`too few`).
 */
export function pointsOf(measure: Measure, sums: readonly MonthSums[]): readonly Point[] {
  const byMonth = new Map(sums.filter(({month}) => month !== "unknown").map((sum) => [sum.month, sum]));
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) => pointOf(measure, month, byMonth.get(month)));
}

function pointOf({unit, fewest}: Measure, at: string, sums: MonthSums | undefined): Point {
  if (sums === undefined || sums.n === 0) return {at, value: null, count: 0, base: 0, why: "no postings"};
  const {k, n} = sums;
  if (unit === "postings") return {at, value: n, low: n, high: n, count: n, base: n};
  if (n < fewest) return {at, value: null, count: k, base: n, why: "too few"};
  const interval = clusteredShare(sums);
  if (interval === null) return {at, value: null, count: k, base: n, why: "no postings"};
  return {at, value: round(k / n), low: round(interval[0]), high: round(interval[1]), count: k, base: n};
}

function round(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
