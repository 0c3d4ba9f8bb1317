import {groupBy} from "./group-by.ts";

/** An ad of an employer in a month. */
interface Dated {
  readonly month: string;
  readonly cluster: string;
}

/**
 * The ads of employers that are there in both halves of the time, so that a change over time is not one of who is there.
 *
 * @param ads of any order, all with a month
 * @returns none when the time is a single month
 */
export function constantPanel<T extends Dated>(ads: readonly T[]): readonly T[] {
  const months = [...groupBy(ads, ({month}) => month)].map(([month, own]) => ({
    month,
    clusters: own.map(({cluster}) => cluster)
  }));
  const kept = constantEmployers(months);
  return ads.filter(({cluster}) => kept.has(cluster));
}

/** The employers that are there in both halves of the time, from those of the ads of its months; a month may come more than once. */
export function constantEmployers<T>(
  months: readonly {readonly month: string; readonly clusters: Iterable<T>}[]
): ReadonlySet<T> {
  const order = [...new Set(months.map(({month}) => month))].sort();
  const half = order[Math.ceil(order.length / 2)];
  const [early, both] = [new Set<T>(), new Set<T>()];
  if (half === undefined) return both;
  for (const {month, clusters} of months) if (month < half) for (const cluster of clusters) early.add(cluster);
  for (const {month, clusters} of months)
    if (month >= half) for (const cluster of clusters) if (early.has(cluster)) both.add(cluster);
  return both;
}
