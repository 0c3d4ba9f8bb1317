import type {AdColumns, MonthIds} from "./columns.ts";
import {marksAt} from "./counted-places.ts";

/** Which ads, and how many at most. */
export interface NewestOf {
  /** A 1 for each of the ads. */
  readonly mask: Uint8Array;
  readonly limit: number;
  /** The ids of the ads of a month. */
  readonly idsOf: (month: string) => Promise<MonthIds>;
}

/** The same, of ads at some places. */
interface NewestAmong extends Omit<NewestOf, "mask"> {
  readonly places: Int32Array;
  /** Whether undated ones are among them, as the last. */
  readonly undated: boolean;
}

/** The ids of the newest of some ads, the newest month first, then in their order. */
export async function newestIds(
  ads: AdColumns,
  {places, undated, limit, idsOf}: NewestAmong
): Promise<readonly string[]> {
  const used = new Uint8Array(ads.months.length);
  for (let i = 0; i < places.length; i++) used[ads.month[places[i] ?? 0] ?? 0] = 1;
  const months = ads.months.filter((_, i) => used[i] === 1);
  const dated = months.filter((month) => month !== "unknown");
  const oldest = undated && dated.length < months.length ? ["unknown"] : [];
  return newestOfMonths([...oldest, ...dated], {mask: marksAt(places, ads.size), limit, idsOf});
}

/** The same where it is known which months have such ads, in their order. */
export async function newestOfMonths(
  months: readonly string[],
  {mask, limit, idsOf}: NewestOf
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const month of months.toReversed()) {
    const {places, ids} = await idsOf(month);
    for (const [at, id] of ids.entries()) {
      if (found.length >= limit) return found;
      if (mask[places[at] ?? 0] === 1) found.push(id);
    }
  }
  return found;
}

/** The ads of two masks. */
export function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  const found = new Uint8Array(a.length);
  for (let i = 0; i < found.length; i++) found[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return found;
}
