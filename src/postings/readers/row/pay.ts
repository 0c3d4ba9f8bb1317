import type {RawPosting} from "../../raw.ts";
import {given} from "../given.ts";
import {givenPay, type PayFields} from "../given-pay.ts";
import {isObject, type JsonObject, nameOf, numberOf} from "../json.ts";
import type {Columns} from "./columns.ts";

type PayPart = Pick<RawPosting, "pay" | "pay_text" | "notes">;

const range = /^\s*([\d.,' ]{2,15}?)\s*(?:-|–|—|to)\s*([\d.,' ]{2,15}?)\s*$/;
/** A figure that a job board reckoned itself is nobody's offer. */
const estimated = /\best\.?\b|estimat|glassdoor|employer provided/i;

/** Fields whose name says what the sum is for. */
const periods = [
  ["pay_year", "year"],
  ["pay_month", "month"],
  ["pay_hour", "hour"]
] as const;

/** The pay of a row: sums in columns of their own, else a sum or a range in one column, else words as they stand. */
export function payOfColumns(columns: Columns): PayPart {
  const units = {currency: columns.get("pay_currency"), period: columns.get("pay_period")};
  const [low, high] = [columns.get("pay_low"), columns.get("pay_high")];
  const from = columns.from(low === undefined ? "pay_high" : "pay_low");
  if (numberOf(low) !== null || numberOf(high) !== null)
    return {...givenPay({...units, low, high, from}), pay_text: null};
  const middle = columns.get("pay_middle");
  if (numberOf(middle) !== null) return payInOne(middle, units, columns.from("pay_middle"));
  const named = periods.find(([field]) => columns.get(field) !== undefined);
  if (named === undefined) return payInOne(columns.get("pay"), units, columns.from("pay"));
  const [field, period] = named;
  return payInOne(columns.get(field), {...units, period}, columns.from(field));
}

function payInOne(value: unknown, units: Pick<PayFields, "currency" | "period">, from: string): PayPart {
  const sums = isObject(value) ? givenPay({...sumsOf(value, units), from}) : null;
  if (sums !== null && (sums.pay !== null || sums.notes.length > 0)) return {...sums, pay_text: null};
  const word = nameOf(value);
  if (word === null || (estimated.test(word) && !/employer provided/i.test(word)))
    return {pay: null, pay_text: null, notes: []};
  const sum = numberOf(value);
  if (sum !== null) return {...givenPay({...units, low: sum, high: sum, from}), pay_text: null};
  const [, low, high] = range.exec(word) ?? [];
  if (numberOf(low ?? null) === null || numberOf(high ?? null) === null)
    return {pay: null, pay_text: given(word, from), notes: []};
  return {...givenPay({...units, low, high, from}), pay_text: null};
}

function sumsOf(value: JsonObject, units: Pick<PayFields, "currency" | "period">): Omit<PayFields, "from"> {
  const at = (...keys: readonly string[]) =>
    keys.map((key) => value[key]).find((sum) => sum !== undefined && sum !== null);
  return {
    low: at("min", "from", "low", "minimum", "minValue", "min_amount", "lower", "amount", "value"),
    high: at("max", "to", "high", "maximum", "maxValue", "max_amount", "upper", "amount", "value"),
    currency: at("currency", "currency_code", "currencyCode") ?? units.currency,
    period: at("period", "interval", "unit", "unitText", "frequency", "type") ?? units.period
  };
}
