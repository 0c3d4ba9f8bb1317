import type {RawPosting} from "../../raw.ts";
import {given} from "../given.ts";
import {type PayFields, widestPay} from "../given-pay.ts";
import {isObject, type JsonObject, listOf, numberOf, stringOf, valueAt} from "../json.ts";

/**
 * Base salary of a JobPosting: a number, a MonetaryAmount with one value or a range, or words.
 *
 * `estimatedSalary` is somebody's guess, not an offer, and is not read.
 */
export function salaryOf(node: JsonObject): Pick<RawPosting, "pay" | "pay_text" | "notes"> {
  const amounts = listOf(node.baseSalary);
  const currency = node.salaryCurrency;
  const {pay, notes} = widestPay(amounts.map((amount) => fieldsOf(amount, currency)));
  const words = amounts.map((amount) => wordsOf(amount)).find((text) => text !== null) ?? null;
  return {pay, notes, pay_text: pay === null ? given(words, "baseSalary") : null};
}

function fieldsOf(amount: unknown, salaryCurrency: unknown): PayFields {
  if (!isObject(amount)) return {low: amount, high: amount, currency: salaryCurrency, from: "baseSalary"};
  const [value] = listOf(amount.value);
  const range = isObject(value) ? value : amount;
  const single = isObject(value) ? value.value : (amount.value ?? amount.price);
  return {
    low: range.minValue ?? amount.minPrice ?? single,
    high: range.maxValue ?? amount.maxPrice ?? (range.minValue === undefined ? single : null),
    currency: amount.currency ?? amount.priceCurrency ?? range.currency ?? salaryCurrency,
    period: range.unitText ?? amount.unitText ?? range.unitCode ?? amount.duration ?? null,
    from: "baseSalary"
  };
}

/** A salary in words, as it stands: `$100k – $120k`. */
function wordsOf(amount: unknown): string | null {
  const word = stringOf(amount) ?? stringOf(valueAt(amount, "value")) ?? stringOf(valueAt(amount, "value", "value"));
  return word === null || numberOf(word) !== null ? null : word;
}
