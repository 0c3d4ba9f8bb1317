import {type HeadCount, type LayoffRank, type LayoffRow, layoffRanks} from "../../model/layoff.ts";
import {addCounts, spanCounts} from "./head-count.ts";

/** What one teller says of an event: how far to trust it, and how many people. */
export interface Telling {
  readonly rank: LayoffRank;
  /** Null when the teller gives no number. */
  readonly count: HeadCount | null;
  /** From the smallest to the largest number of those that were put together in it. */
  readonly range: HeadCount | null;
}

/**
 * The tellings of one event: each list speaks for itself.
 *
 * In one list, rows of different sites add up, and so do several rows of one source; rows of different sources for the same
 * site tell the same. A row without a site tells of the whole event beside the sites.
 */
export function tellingsOf(rows: readonly LayoffRow[]): readonly Telling[] {
  return groups(rows, ({list}) => list).flatMap((list) => {
    const whole = list.filter(({place}) => place === null);
    const sites = groups(
      list.filter(({place}) => place !== null),
      ({place}) => (place ?? "").toLowerCase()
    );
    const bySite = sites.map((site) => together(bySource(site)));
    return [...bySource(whole), ...(bySite.length === 0 ? [] : [sum(bySite)])];
  });
}

/** The tellings as one: the number of the most trusted, between the smallest and the largest. */
export function together(tellings: readonly Telling[]): Telling {
  const counted = tellings.filter(({count}) => count !== null);
  const [best, ...others] = [...(counted.length > 0 ? counted : tellings)].sort(byTrust);
  if (best === undefined) return {rank: "unsaid", count: null, range: null};
  const range = others.reduce(
    (span, {range: own}) => (span === null || own === null ? span : spanCounts(span, own)),
    best.range
  );
  return {rank: best.rank, count: best.count, range};
}

function bySource(rows: readonly LayoffRow[]): readonly Telling[] {
  return groups(rows, ({source, rank}) => `${rank} ${source ?? ""}`).map((own) =>
    sum(own.map(({rank, count}) => ({rank, count, range: count})))
  );
}

/** A part without a number leaves the sum a lower bound; without any number there is no sum. */
function sum(parts: readonly Telling[]): Telling {
  const rank = [...parts].sort(byTrust).at(-1)?.rank ?? "unsaid";
  const counted = parts.filter(({count}) => count !== null);
  const total = (of: "count" | "range") =>
    counted.map((part) => part[of]).reduce((a, b) => (a === null ? b : b === null ? a : addCounts(a, b)), null);
  const open = (count: HeadCount | null) =>
    count === null || counted.length === parts.length ? count : {low: count.low, high: null};
  return {rank, count: open(total("count")), range: open(total("range"))};
}

function byTrust(a: Telling, b: Telling): number {
  return layoffRanks.indexOf(a.rank) - layoffRanks.indexOf(b.rank) || (b.count?.low ?? 0) - (a.count?.low ?? 0);
}

function groups<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = found.get(key(item));
    if (own === undefined) found.set(key(item), [item]);
    else own.push(item);
  }
  return [...found.values()];
}
