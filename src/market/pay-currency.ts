import type {MeasureOption} from "./measure.ts";

/** The option that chooses a currency. */
export const currencyOption: MeasureOption = {
  name: "currency",
  value: "currency",
  says: "only pay in this currency, such as USD; the one that most ads state when not given",
  known: null,
  otherwise: null
};

/** Which currency a figure is in: nothing is ever converted. */
export type CurrencyChoice =
  | {readonly currency: string; readonly asked: boolean; readonly others: number}
  | {readonly currency: null; readonly asked: boolean; readonly why: string};

/** How many of some ads state their pay in each currency. */
export function currencyCounts(ads: readonly {readonly currency: string}[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {currency} of ads) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts;
}

/**
 * The currency asked for, else the one in which more than half of the ads state their pay.
 *
 * @returns a why when no ad states pay, none in the currency asked for, or when no currency has more than half
 */
export function chooseCurrency(counts: ReadonlyMap<string, number>, asked: string | undefined): CurrencyChoice {
  const stated = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (asked !== undefined) {
    const currency = asked.toUpperCase();
    const own = counts.get(currency) ?? 0;
    if (own === 0) return {currency: null, asked: true, why: `no ad states pay in ${currency}`};
    return {currency, asked: true, others: stated - own};
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const [first] = ranked;
  if (first === undefined) return {currency: null, asked: false, why: "no ad states pay"};
  const [currency, count] = first;
  if (count * 2 > stated) return {currency, asked: false, others: stated - count};
  const list = ranked.slice(0, 3).map(([code, n]) => `${code} ${Math.round((100 * n) / stated)} %`);
  return {
    currency: null,
    asked: false,
    why: `pay in several currencies (${list.join(", ")}); choose one with --currency`
  };
}
