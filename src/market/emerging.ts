import {benjaminiYekutieli} from "../stats/benjamini-yekutieli.ts";
import {binomialTail} from "../stats/binomial-tail.ts";

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
  /** Postings that name it in the last third of the months. */
  readonly recent: number;
  /** False discovery rate of "named more in the last third"; null when there are too few months. */
  readonly q: number | null;
}

/** Fewer months than this tell no trend. */
export const fewestMonths = 6;

/**
 * Which terms are named more in the last third of the months than the postings of those months would lead one to expect:
 * an exact binomial tail for each, under false discovery control that holds whatever their dependence.
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
  const late = new Set(months.slice(Math.ceil((2 * months.length) / 3)));
  const all = sumOf(postings, () => true);
  const share = all === 0 ? 0 : sumOf(postings, (month) => late.has(month)) / all;
  const rows = terms.map(({term, employers, months: seen}) => ({
    term,
    employers,
    count: sumOf(seen, () => true),
    first: [...seen.keys()].sort()[0] ?? "",
    recent: sumOf(seen, (month) => late.has(month))
  }));
  const q =
    months.length < fewestMonths
      ? null
      : benjaminiYekutieli(rows.map(({recent, count}) => binomialTail(recent, count, share)));
  return rows
    .map((row, i) => ({...row, q: q?.[i] ?? null}))
    .sort((a, b) => (a.q ?? 1) - (b.q ?? 1) || b.count - a.count || (a.term < b.term ? -1 : 1));
}

function sumOf(counts: ReadonlyMap<string, number>, wanted: (month: string) => boolean): number {
  let sum = 0;
  for (const [month, count] of counts) if (wanted(month)) sum += count;
  return sum;
}
