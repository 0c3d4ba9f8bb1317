import type {Row} from "../measure.ts";
import type {AdColumns, Columns, MonthIds, Paid} from "./columns.ts";
import {marksAt} from "./counted-places.ts";
import {newestOfMonths} from "./newest-ids.ts";

/** Ads of a month. */
interface Dated {
  readonly month: string;
  readonly places: readonly number[];
}

/** The pay of the ads of a month in a currency. */
interface Group extends Dated {
  readonly currency: string;
  readonly pay: readonly number[];
}

/** The rows of `monthPays`: lists of the pay of the ads that are counted, by month and currency. */
export function payRows(columns: Columns, kept: Int32Array): readonly Row[] {
  const {cluster} = columns.ads;
  return groupsOf(columns.ads, paidOf(columns), kept).map(({month, currency, places, pay}) => ({
    month,
    currency,
    pay,
    cluster: places.map((place) => cluster[place] ?? -1)
  }));
}

/** A 1 for each ad that states pay. */
export function payStated(columns: Columns): Uint8Array {
  const stated = new Uint8Array(columns.ads.size);
  for (const place of paidOf(columns).places) stated[place] = 1;
  return stated;
}

/** What the newest ads that state pay are told of. */
export interface Newest {
  readonly kept: Int32Array;
  /** The currency that is asked for; that of more than half where it is null. */
  readonly currency: string | null;
  readonly limit: number;
  readonly idsOf: (month: string) => Promise<MonthIds>;
}

/** The rows of `newestPaid`: those of all ads in the currency, and those of employers that state pay in both halves of the time. */
export async function newestPaidRows(
  columns: Columns,
  {kept, currency, limit, idsOf}: Newest
): Promise<readonly Row[]> {
  const {ads} = columns;
  const groups = groupsOf(ads, paidOf(columns), kept);
  const chosen = currency ?? mostStated(groups);
  const own = groups.filter((group) => group.currency === chosen);
  const rows: Row[] = [];
  for (const [panel, told] of [own, stayingIn(ads, own)].entries()) {
    const months = told.map(({month}) => month);
    const found = await newestOfMonths(months, {mask: maskOf(ads, told), limit, idsOf});
    for (const posting of found) rows.push({panel, posting});
  }
  return rows;
}

function paidOf({paid}: Columns): Paid {
  if (paid === null) throw new Error("missing column: pay");
  return paid;
}

/** The dated ads that state pay and are counted, by month and currency, in the order of these. */
function groupsOf(ads: AdColumns, {places, pay, codes, currencies}: Paid, kept: Int32Array): readonly Group[] {
  const marks = marksAt(kept, ads.size);
  const groups = ads.months.flatMap((month) =>
    currencies.map((currency) => ({month, currency, places: [] as number[], pay: [] as number[]}))
  );
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (marks[place] === 0) continue;
    const group = groups[(ads.month[place] ?? 0) * currencies.length + (codes[i] ?? 0)];
    group?.places.push(place);
    group?.pay.push(pay[i] ?? 0);
  }
  return groups.filter(({month, places: own}) => month !== "unknown" && own.length > 0);
}

/** The currency in which more than half of the ads state their pay. */
function mostStated(groups: readonly Group[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const {currency, places} of groups) {
    counts.set(currency, (counts.get(currency) ?? 0) + places.length);
    all += places.length;
  }
  return [...counts].find(([, count]) => 2 * count > all)?.[0] ?? null;
}

function maskOf({size}: AdColumns, groups: readonly Dated[]): Uint8Array {
  const mask = new Uint8Array(size);
  for (const {places} of groups) for (const place of places) mask[place] = 1;
  return mask;
}

/** Of ads by month those of employers with ads in both halves of the months. */
function stayingIn({cluster}: AdColumns, own: readonly Dated[]): readonly Dated[] {
  const months = [...new Set(own.map(({month}) => month))];
  const half = months[Math.ceil(months.length / 2)];
  const halves = new Uint8Array((cluster.at(-1) ?? 0) + 1);
  for (const {month, places} of own) {
    const bit = half !== undefined && month >= half ? 2 : 1;
    for (const place of places) {
      const employer = cluster[place] ?? 0;
      halves[employer] = (halves[employer] ?? 0) | bit;
    }
  }
  return own.flatMap(({month, places}) => {
    const staying = places.filter((place) => halves[cluster[place] ?? 0] === 3);
    return staying.length === 0 ? [] : [{month, places: staying}];
  });
}
