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
