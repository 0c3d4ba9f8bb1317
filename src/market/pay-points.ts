import type {Point} from "../model/finding.ts";
import {medianOfColumns, type SortedColumns} from "../stats/clustered-median.ts";
import {quantile} from "../stats/quantile.ts";
import {worstCaseOfSorted} from "../stats/worst-case-median.ts";
import {rounded} from "./points.ts";

/** The ads of one period that state pay in the currency, and how many ads there are. */
export interface PayPeriod {
  readonly at: string;
  readonly ads: SortedColumns;
  /** All ads of the period, whether they state pay or not. */
  readonly base: number;
  /** Those of them that state no pay at all. */
  readonly silent: number;
}

/**
 * The median of the mid-points of a period, with its interval by employer.
 *
 * @returns null with a why: no postings, no ad that states pay, too few of them, one employer only, too few employers
 */
export function medianPoint({at, ads, base}: PayPeriod, fewest: number): Point {
  const absent = (why: string): Point => ({at, value: null, count: ads.sorted.length, base, why});
  const why = whyNot(ads, base, fewest);
  if (why !== null) return absent(why);
  const found = medianOfColumns(ads);
  if (found === null || found.low === null || found.high === null) return absent("too few employers for a margin");
  const {value, low, high} = found;
  return {at, value: rounded(value), low: rounded(low), high: rounded(high), count: ads.sorted.length, base};
}

/**
 * Between which values the median of all ads lies if nothing is assumed of those that state no pay.
 *
 * @returns null with a why where the median is, and when fewer than half of the ads state pay
 */
export function boundsPoint({at, ads, silent}: PayPeriod, fewest: number): Point {
  const {sorted} = ads;
  const base = sorted.length + silent;
  const absent = (why: string): Point => ({at, value: null, count: sorted.length, base, why});
  const why = whyNot(ads, base, fewest);
  if (why !== null) return absent(why);
  const [low, high] = worstCaseOfSorted(sorted, base);
  const value = quantile(sorted, 0.5);
  if (low === null || high === null || value === null)
    return absent("fewer than half of the ads state pay: the median of all may be anything");
  return {at, value: rounded(value), low: rounded(low), high: rounded(high), count: sorted.length, base};
}

function whyNot({clusters}: SortedColumns, base: number, fewest: number): string | null {
  if (base === 0) return "no postings";
  if (clusters.length === 0) return "no ad states pay in this currency";
  if (clusters.length < fewest) return "too few";
  return clusters.every((cluster) => cluster === clusters[0]) ? "one employer only" : null;
}
