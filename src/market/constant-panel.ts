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
  const months = [...new Set(ads.map(({month}) => month))].sort();
  const half = months[Math.ceil(months.length / 2)];
  if (half === undefined) return [];
  const early = new Set(ads.filter(({month}) => month < half).map(({cluster}) => cluster));
  const late = new Set(ads.filter(({month}) => month >= half).map(({cluster}) => cluster));
  return ads.filter(({cluster}) => early.has(cluster) && late.has(cluster));
}
