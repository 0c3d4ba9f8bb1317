import type {PayPeriod} from "./values.ts";

/**
 * Base pay as stated, with no conversion between currencies.
 *
 * `low_year` and `high_year` are the same sums for a year: 12 months (or `months` when the ad states 13 or more),
 * 52 weeks, 260 days, 2,080 hours; `null` where the sum or the period is not known.
 */
export interface Pay {
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217; null when no currency was stated. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** Monthly payments in a year when the ad states them (14薪), else null. */
  readonly months: number | null;
  readonly low_year: number | null;
  readonly high_year: number | null;
}

const perYear: Record<PayPeriod, number> = {year: 1, month: 12, week: 52, day: 260, hour: 2080};

/** Completes a stated sum with its yearly values. */
export function payOf(stated: Omit<Pay, "low_year" | "high_year">): Pay {
  const {low, high, period, months} = stated;
  const times = period === null ? null : period === "month" && months !== null ? months : perYear[period];
  const yearly = (sum: number | null) => (sum === null || times === null ? null : Math.round(sum * times * 100) / 100);
  return {...stated, low_year: yearly(low), high_year: yearly(high)};
}
