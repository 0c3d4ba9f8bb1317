import type {Point} from "../model/finding.ts";
import {figuresOfSeries} from "./claims/series-figures.ts";
import type {Row} from "./rows/cells.ts";

/** A published index of postings of one country, seasonally adjusted: the mean of the days of each month. */
export interface PublishedIndex {
  /** ISO 3166-1 alpha-2, or the area that the publisher names. */
  readonly country: string;
  /** The oldest month first. */
  readonly months: readonly {readonly at: string; readonly value: number}[];
}

/** The months that two indices share, both brought to 100 on average over them. */
export interface BesideIndex {
  readonly country: string;
  readonly months: readonly {readonly at: string; readonly ours: number; readonly theirs: number}[];
  /** By how much the two are apart in a month, on average, as a share: 0.1 is a tenth. */
  readonly apart: number;
}

/** Fewer shared months show no course. */
const fewestShared = 6;

/** The indices that rows of a daily series in Hiring Lab's columns hold, one a country. */
export function publishedIndices(rows: readonly Row[]): readonly PublishedIndex[] {
  const days = new Map<string, Map<string, number[]>>();
  for (const {quantity, adjusted, about, at, value} of figuresOfSeries(rows)) {
    const country = about["country"] ?? "";
    if (quantity !== "postings-index" || adjusted !== true || "variable" in about) continue;
    const months = days.get(country) ?? new Map<string, number[]>();
    const month = at.slice(0, 7);
    days.set(country, months.set(month, [...(months.get(month) ?? []), value]));
  }
  return [...days].sort(byName).map(([country, months]) => ({
    country,
    months: [...months].sort(byName).map(([at, values]) => ({at, value: mean(values)}))
  }));
}

/**
 * An index of ours beside a published one.
 *
 * @param points ours; a month without a value is left out
 * @returns null when they share fewer than six months
 */
export function besideIndex(points: readonly Point[], {country, months}: PublishedIndex): BesideIndex | null {
  const theirs = new Map(months.map(({at, value}) => [at, value]));
  const shared = points.flatMap(({at, value}) => {
    const other = theirs.get(at);
    return value === null || other === undefined || value <= 0 || other <= 0 ? [] : [{at, ours: value, theirs: other}];
  });
  if (shared.length < fewestShared) return null;
  const [own, other] = [mean(shared.map(({ours}) => ours)), mean(shared.map((one) => one.theirs))];
  const brought = shared.map((one) => ({
    at: one.at,
    ours: (100 * one.ours) / own,
    theirs: (100 * one.theirs) / other
  }));
  const logs = brought.map((one) => Math.abs(Math.log(one.ours / one.theirs)));
  return {country, months: brought, apart: Math.expm1(mean(logs))};
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
