import {groupBy} from "./group-by.ts";
import {linkCaveats, type ReadMonth, readIn, sameSources, sourcesOfBoth} from "./links.ts";
import type {ReadMonths} from "./panel.ts";

/** How many postings of a source a month has. */
export interface SourceCount {
  readonly month: string;
  readonly source: string;
  readonly n: number;
}

/** Counts by month on the level of the sources of the newest month, with what was linked. */
export interface ChainedCounts {
  /** Months without postings, and those from which no source leads on, are not in it. */
  readonly levels: ReadonlyMap<string, number>;
  readonly caveats: readonly string[];
}

/**
 * Counts whose months are compared only by sources that were read in both: the newest month stands as it is, and each month
 * before it is reached by the growth of the sources that it and the next month with postings share. Where the sources stay,
 * nothing is moved.
 *
 * @param counts of dated postings; any order
 * @param read   the months in which each source was read, whether it had postings of this kind or not
 * @see chain-linking of index numbers: IMF (2004), Producer Price Index Manual, ch. 15
 */
export function chainedCounts(counts: readonly SourceCount[], read: ReadMonths): ChainedCounts {
  const byMonth = groupBy(
    counts.filter(({n}) => n > 0),
    ({month}) => month
  );
  const months = [...byMonth.keys()].sort().map((month): Reading => {
    const own = byMonth.get(month) ?? [];
    return {...readIn(read, month), countOf: (wanted) => sum(own.filter(({source}) => wanted(source)))};
  });
  const levels = new Map<string, number>();
  let factor: number | null = 1;
  let next: Reading | null = null;
  for (const own of months.toReversed()) {
    if (next !== null && factor !== null) factor = linked(own, next, factor);
    if (factor !== null) levels.set(own.month, factor * own.countOf(() => true));
    next = own;
  }
  return {levels, caveats: linkCaveats(months)};
}

interface Reading extends ReadMonth {
  readonly countOf: (wanted: (source: string) => boolean) => number;
}

/** By how much the count of a month is multiplied; null when the sources of both have no postings in one of them. */
function linked(own: Reading, next: Reading, later: number): number | null {
  if (sameSources(own, next)) return later;
  const both = sourcesOfBoth(own, next);
  const [then, now] = [own, next].map(({countOf}) => countOf((source) => both.has(source)) / countOf(() => true));
  return then === undefined || now === undefined || then === 0 || now === 0 ? null : (later * then) / now;
}

function sum(counts: readonly SourceCount[]): number {
  return counts.reduce((all, {n}) => all + n, 0);
}
