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
  const months = [...groupBy(ads, ({month}) => month)].map(([month, own]) => ({month, ads: own}));
  const kept = constantEmployers(months);
  return ads.filter(({cluster}) => kept.has(cluster));
}

/** The employers that are there in both halves of the time, from the ads of its months; a month may come more than once. */
export function constantEmployers<T>(
  months: readonly {readonly month: string; readonly ads: readonly {readonly cluster: T}[]}[]
): ReadonlySet<T> {
  const order = [...new Set(months.map(({month}) => month))].sort();
  const half = order[Math.ceil(order.length / 2)];
  if (half === undefined) return new Set();
  const employers = (late: boolean) =>
    new Set(months.flatMap(({month, ads}) => (month >= half === late ? ads.map(({cluster}) => cluster) : [])));
  const early = employers(false);
  return new Set([...employers(true)].filter((cluster) => early.has(cluster)));
}
