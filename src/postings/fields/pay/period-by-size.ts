import type {PayPeriod} from "../../../model/values.ts";
import type {Sum} from "./sum.ts";

/** From where a sum can only be for a year, and between what it can only be for a month. */
interface Sizes {
  readonly year: number;
  readonly yearTop: number;
  readonly month: readonly [from: number, to: number];
}

const strong: Sizes = {year: 15_000, yearTop: 20_000, month: [1_500, 12_000]};
const nordic: Sizes = {year: 200_000, yearTop: 200_000, month: [18_000, 120_000]};
const sizes: Readonly<Record<string, Sizes>> = {
  USD: strong,
  EUR: strong,
  GBP: strong,
  CHF: {year: 30_000, yearTop: 30_000, month: [2_500, 20_000]},
  CAD: strong,
  AUD: strong,
  NZD: strong,
  SGD: {year: 30_000, yearTop: 30_000, month: [2_000, 20_000]},
  SEK: nordic,
  NOK: nordic,
  DKK: nordic,
  PLN: {year: 70_000, yearTop: 70_000, month: [3_000, 45_000]},
  CZK: {year: 400_000, yearTop: 400_000, month: [25_000, 250_000]},
  JPY: {year: 2_500_000, yearTop: 2_500_000, month: [180_000, 1_500_000]},
  INR: {year: 300_000, yearTop: 300_000, month: [0, 0]}
};

/**
 * The period of a sum that says none, where its size leaves only one: 20,000 and more of a strong currency is for a
 * year (from 15,000 in a range), 1,500 to 12,000 for a month, 3,000 to 120,000 in a Chinese ad for a month.
 */
export function periodBySize({low, high, currency}: Sum, chinese: boolean): PayPeriod | null {
  const size = currency === null ? undefined : sizes[currency];
  if (size !== undefined) {
    if (low >= size.year && high >= size.yearTop) return "year";
    return low >= size.month[0] && high <= size.month[1] && high > 0 ? "month" : null;
  }
  if (!chinese || (currency !== null && currency !== "CNY")) return null;
  if (low >= 300_000) return "year";
  return low >= 3_000 && high <= 120_000 ? "month" : null;
}
