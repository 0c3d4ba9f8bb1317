import type {Point} from "../model/finding.ts";
import {benjaminiYekutieli} from "../stats/benjamini-yekutieli.ts";
import {binomialTail} from "../stats/binomial-tail.ts";
import {bursts} from "../stats/bursts.ts";
import {groupBy} from "./group-by.ts";
import type {Measure, Series, Tables} from "./measure.ts";
import {monthsOf, rounded} from "./points.ts";
import {numberIn, wordIn} from "./row.ts";

/** Names that ads write and the skill list lacks, those first that are named more of late than one would expect. */
export const emerging: Measure = {
  name: "emerging",
  version: 1,
  title: "New names in ads",
  unit: "postings",
  counts: "postings read that name the term, by month",
  of: "postings read in the month",
  fewest: 5,
  stances: null,
  subject: "none",
  options: [
    {
      name: "texts",
      value: "number",
      says: "at most how many ads are read, an even part of every month; assay emerging reads all",
      known: null,
      otherwise: "4000"
    }
  ],
  files: [],
  texts: "new-terms",
  method:
    "names that stand in one list with tools that the skill list knows, in 5 ads of 3 employers at least; q is the false discovery rate of being named more in the newer half of the months than the ads read would lead one to expect (exact binomial tail; Benjamini and Yekutieli over all terms found); a burst is a stretch of months at twice the ordinary rate or more, after Kleinberg",
  caveats: ["title-is-not-skill", "depends-on-sources", "newest-month-preliminary"],
  rows: () => ({}),
  estimate: emergingSeries
};

function emergingSeries({terms = [], read = [], sample: [sample = {}] = []}: Tables): readonly Series[] {
  const postings = new Map(read.map((row) => [wordIn(row, "month") ?? "", numberIn(row, "n") ?? 0]));
  const byTerm = groupBy(terms, (row) => wordIn(row, "term") ?? "");
  const counts = [...byTerm].map(([term, rows]): TermCount => {
    const months = new Map(rows.map((row) => [wordIn(row, "month") ?? "", numberIn(row, "n") ?? 0]));
    return {term, employers: numberIn(rows[0] ?? {}, "employers") ?? 0, months};
  });
  const [all, some] = [numberIn(sample, "all") ?? 0, numberIn(sample, "read") ?? 0];
  const caveats =
    some < all ? [`Read in ${some} of ${all} ads, an even part of every month; assay emerging reads all.`] : [];
  return emergingTerms(counts, postings).map((found) => {
    const [row = {}] = byTerm.get(found.term) ?? [];
    const own = counts.find(({term}) => term === found.term)?.months ?? new Map<string, number>();
    return {
      about: {term: wordIn(row, "written") ?? found.term},
      points: monthsOf([...postings.keys()]).map((at) => pointOf(at, own.get(at) ?? 0, postings.get(at) ?? 0)),
      state: [stateOf(found), ...burstOf(own, postings)].join("; "),
      beside: {
        q: found.q === null ? null : rounded(found.q),
        employers: found.employers,
        recent: found.recent,
        before: found.before
      },
      caveats,
      evidence: (wordIn(row, "evidence") ?? "").split(" ").filter((id) => id !== "")
    };
  });
}

function pointOf(at: string, count: number, base: number): Point {
  if (base === 0) return {at, value: null, count: 0, base: 0, why: "no postings"};
  return {at, value: count, low: count, high: count, count, base};
}

function stateOf({first, q}: EmergingTerm): string {
  if (q === null) return `first seen ${first}; too few months to tell`;
  return `first seen ${first}; ${q <= 0.05 ? "named more of late" : "cannot tell"}`;
}

/** The newest burst, told; none where there is none, or too few months. */
function burstOf(own: ReadonlyMap<string, number>, postings: ReadonlyMap<string, number>): readonly string[] {
  const months = [...postings.keys()].sort();
  if (months.length < fewestMonths) return [];
  const count = (counts: ReadonlyMap<string, number>) => months.map((month) => counts.get(month) ?? 0);
  const last = bursts({own: count(own), all: count(postings)}).at(-1);
  if (last === undefined) return [];
  const [from = "", to = ""] = [months[last.from], months[last.to - 1]];
  if (last.to === months.length) return [`in a burst since ${from}`];
  return [from === to ? `a burst in ${from}` : `a burst from ${from} to ${to}`];
}

/** How often a term that the lens lacks was seen. */
export interface TermCount {
  readonly term: string;
  readonly employers: number;
  /** Postings that name it, by month. */
  readonly months: ReadonlyMap<string, number>;
}

/** A term with what its months say. */
export interface EmergingTerm {
  readonly term: string;
  readonly count: number;
  readonly employers: number;
  readonly first: string;
  /** Postings that name it in the recent half of the months, and in the half before. */
  readonly recent: number;
  readonly before: number;
  /** By how many standard deviations `recent` passes what the postings of those months lead one to expect. */
  readonly z: number | null;
  /** False discovery rate of "named more in the recent half"; null when there are too few months. */
  readonly q: number | null;
}

/** Fewer months than this tell no trend. */
export const fewestMonths = 6;

/**
 * Which terms are named more in the recent half of the months than the postings of those months would lead one to expect:
 * the exact test of two Poisson rates (given their sum, a binomial tail), under false discovery control that holds whatever
 * their dependence.
 *
 * @param terms    only those that are broad enough to be looked at
 * @param postings all postings by month
 * @returns the likeliest first; in order of their counts when there are too few months
 */
export function emergingTerms(
  terms: readonly TermCount[],
  postings: ReadonlyMap<string, number>
): readonly EmergingTerm[] {
  const months = [...postings.keys()].sort();
  const late = new Set(months.slice(Math.ceil(months.length / 2)));
  const all = sumOf(postings, () => true);
  const share = all === 0 ? 0 : sumOf(postings, (month) => late.has(month)) / all;
  const short = months.length < fewestMonths || share === 0 || share === 1;
  const rows = terms.map(({term, employers, months: seen}) => {
    const count = sumOf(seen, () => true);
    const recent = sumOf(seen, (month) => late.has(month));
    const z = short ? null : (recent - count * share) / Math.sqrt(count * share * (1 - share));
    return {term, employers, count, first: [...seen.keys()].sort()[0] ?? "", recent, before: count - recent, z};
  });
  const q = short ? [] : benjaminiYekutieli(rows.map(({recent, count}) => binomialTail(recent, count, share)));
  return rows.map((row, i) => ({...row, q: q[i] ?? null})).sort(likelier);
}

function likelier(a: EmergingTerm, b: EmergingTerm): number {
  return (a.q ?? 1) - (b.q ?? 1) || (b.z ?? 0) - (a.z ?? 0) || b.count - a.count || (a.term < b.term ? -1 : 1);
}

function sumOf(counts: ReadonlyMap<string, number>, wanted: (month: string) => boolean): number {
  let sum = 0;
  for (const [month, count] of counts) if (wanted(month)) sum += count;
  return sum;
}
