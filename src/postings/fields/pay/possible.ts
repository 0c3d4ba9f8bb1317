import {periodLabel} from "./period.ts";
import {isMoneyLike, type Sum} from "./sum.ts";

const bigNotes = new Set(["JPY", "KRW", "INR", "VND", "IDR", "HUF", "CLP", "COP", "PKR", "NGN", "ARS", "RUB"]);
/** Between these a sum for that period can be pay; the sums of a year stand for a period unsaid. */
const plausible = {
  year: [4_000, 1_500_000],
  month: [250, 80_000],
  week: [100, 20_000],
  day: [40, 5_000],
  hour: [4, 800]
} as const;

/** Whether a sum can be pay by its size: no millions, no price of a subscription, no number of a year. */
export function isPossible(sum: Sum, {chinese, before}: {readonly chinese: boolean; readonly before: string}): boolean {
  const {low, high, range, currency, period} = sum;
  if (currency !== null && bigNotes.has(currency)) return high < 2e9;
  const yuan = currency === "CNY" || (chinese && currency === null);
  if (period !== null && !yuan) return high >= plausible[period][0] && low <= plausible[period][1];
  if (high > (yuan ? 1e7 : plausible.year[1])) return false;
  if (!range && high < 200 && period === null && periodLabel(before) === null) return false;
  return isMoneyLike(sum) || !(low >= 1900 && high <= 2100);
}
