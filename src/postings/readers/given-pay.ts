import {type Pay, payOf} from "../../model/pay.ts";
import type {PayPeriod} from "../../model/values.ts";
import type {Given, RawPosting} from "../raw.ts";
import {numberOf} from "./json.ts";
import {currencyOf} from "./words/currency.ts";
import {periodOf} from "./words/period.ts";

/** Pay as the fields of a payload state it. */
export interface PayFields {
  readonly low: unknown;
  readonly high: unknown;
  readonly currency?: unknown;
  /** The word for what the sum is for. */
  readonly period?: unknown;
  /** The path of the fields, such as `salary`. */
  readonly from: string;
}

type PayPart = Pick<RawPosting, "pay" | "notes">;

/** Currencies of which an hour of work costs tens: a yearly sum below 1,000 or above 5,000,000 is no yearly sum. */
const hard = new Set(["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);
const hourInHundredths = {low: 1_000, high: 50_000};
const plausibleYear = {low: 1_000, high: 5_000_000};

/**
 * Base pay from the fields of a payload, put right where it is told wrongly and left out where it cannot be.
 *
 * 0 is no sum. A lowest sum above the highest changes places with it when they are near. A sum for an hour in the
 * thousands of a hard currency was given in hundredths. What is then no plausible pay is left out with a note.
 */
export function givenPay(fields: PayFields): PayPart {
  const [low, high] = inOrder(positive(fields.low), positive(fields.high));
  if (low === null && high === null) return {pay: null, notes: []};
  const currency = currencyOf(fields.currency);
  const period = typeof fields.period === "string" ? periodOf(fields.period) : periodOf(fields.period ?? null);
  const scale = inHundredths(low ?? high, currency, period) ? 0.01 : 1;
  const sums = {low: times(low, scale), high: times(high, scale)};
  const pay = payOf({...sums, currency, period, months: null});
  return isPlausible(pay) ? {pay: {value: pay, from: fields.from}, notes: []} : {pay: null, notes: ["pay-implausible"]};
}

/** One pay for several that are stated side by side: from the lowest to the highest of those in the first one's currency and period. */
export function widestPay(all: readonly PayFields[]): PayPart {
  const parts = all.map(givenPay);
  const pays = parts.flatMap(({pay}) => pay ?? []);
  const [first] = pays;
  if (first === undefined) return parts.find(({notes}) => notes.length > 0) ?? {pay: null, notes: []};
  const alike = pays.filter(
    ({value}) => value.currency === first.value.currency && value.period === first.value.period
  );
  return {pay: {value: envelope(alike, first.value), from: first.from}, notes: []};
}

function envelope(pays: readonly Given<Pay>[], first: Pay): Pay {
  if (pays.length === 1) return first;
  const lows = pays.flatMap(({value}) => value.low ?? value.high ?? []);
  const highs = pays.flatMap(({value}) => value.high ?? value.low ?? []);
  return payOf({...first, low: Math.min(...lows), high: Math.max(...highs)});
}

function positive(value: unknown): number | null {
  const sum = numberOf(value);
  return sum !== null && sum >= 0.01 && sum < 1e12 ? sum : null;
}

function inOrder(low: number | null, high: number | null): readonly [number | null, number | null] {
  return low !== null && high !== null && low > high && low <= high * 3 ? [high, low] : [low, high];
}

function inHundredths(sum: number | null, currency: string | null, period: PayPeriod | null): boolean {
  const {low, high} = hourInHundredths;
  return period === "hour" && currency !== null && hard.has(currency) && sum !== null && sum >= low && sum <= high;
}

function times(sum: number | null, scale: number): number | null {
  return sum === null ? null : Math.round(sum * scale * 100) / 100;
}

function isPlausible({low, high, low_year, high_year, currency}: Pay): boolean {
  if (low !== null && high !== null && (low > high || high > low * 20)) return false;
  if (currency === null || !hard.has(currency)) return true;
  return [low_year, high_year].every((sum) => sum === null || (sum >= plausibleYear.low && sum <= plausibleYear.high));
}
