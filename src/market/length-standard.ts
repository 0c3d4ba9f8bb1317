import type {Point} from "../model/finding.ts";
import {type ClusterSums, designEffect} from "../stats/clustered-share.ts";
import {countedSql} from "./counted.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Row} from "./measure.ts";
import {sumsRow} from "./month-sums.ts";
import {addSums} from "./panel.ts";
import {monthsOf, rounded} from "./points.ts";
import {type Query, queryOf} from "./query.ts";
import {wordIn} from "./row.ts";
import {sumsSql} from "./sums-sql.ts";

/** Lengths of ads, in characters, at which they are put apart. */
const edges = [800, 1600, 2800, 4500, 7000];
const z95 = 1.959964;

/** Sums over employers by month and length of the ad. */
export function lengthSums(ask: Ask): Query {
  const steps = edges.map((edge, i) => `WHEN p.chars < ${edge} THEN ${i}`).join(" ");
  const columns = [`CASE ${steps} ELSE ${edges.length} END AS length_class`];
  return queryOf((bind) =>
    sumsSql(ask, {counted: countedSql(ask, bind, columns), keys: ["month", "length_class"]}, bind)
  );
}

/**
 * A share as it would be if the ads of each month had the lengths that all ads of the series have: the mean of the shares of
 * each length, weighted alike in every month. Ads that grow longer name more skills; this takes that out.
 *
 * @returns a month without ads of some usual length has no value
 * @see direct standardisation: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, ch. 19
 */
export function standardisedShare(rows: readonly Row[], fewest: number): readonly Point[] {
  const sums = rows.map((row) => ({...sumsRow(row), of: wordIn(row, "length_class") ?? ""}));
  const dated = sums.filter(({month}) => month !== "unknown");
  const total = dated.reduce((sum, {n}) => sum + n, 0);
  const weights = new Map(
    [...groupBy(dated, ({of}) => of)].map(([of, own]) => [of, own.reduce((sum, {n}) => sum + n, 0) / total])
  );
  const byMonth = groupBy(dated, ({month}) => month);
  return monthsOf([...byMonth.keys()]).map((at) => pointOf(at, byMonth.get(at) ?? [], {weights, fewest}));
}

type Sums = ClusterSums & {readonly of: string};

interface Standard {
  readonly weights: ReadonlyMap<string, number>;
  readonly fewest: number;
}

function pointOf(at: string, sums: readonly Sums[], {weights, fewest}: Standard): Point {
  const {k, n} = addSums(sums);
  const nothing = (why: string): Point => ({at, value: null, count: k, base: n, why});
  if (n === 0) return nothing("no postings");
  if (n < fewest) return nothing("too few");
  const there = sums.reduce((sum, {of}) => sum + (weights.get(of) ?? 0), 0);
  if (there < 0.95) return nothing("no postings of some lengths");
  const own = sums.map((one) => ({one, weight: (weights.get(one.of) ?? 0) / there}));
  const value = own.reduce((sum, {one, weight}) => sum + weight * (one.k / one.n), 0);
  const spread = own.reduce((sum, {one, weight}) => sum + weight ** 2 * variance(one), 0);
  // On the log-odds, so that the interval stays within 0 and 1.
  const half = (z95 * Math.sqrt(spread)) / Math.max(value * (1 - value), 1e-9);
  const move = (by: number) => rounded(value / (value + (1 - value) * Math.exp(-by)));
  if (value === 0 || value === 1)
    return {
      at,
      value,
      low: rounded(Math.max(0, value - 3 / n)),
      high: rounded(Math.min(1, value + 3 / n)),
      count: k,
      base: n
    };
  return {at, value: rounded(value), low: move(-half), high: move(half), count: k, base: n};
}

function variance(sums: ClusterSums): number {
  const p = (sums.k + 0.5) / (sums.n + 1);
  return (designEffect(sums) * p * (1 - p)) / sums.n;
}
