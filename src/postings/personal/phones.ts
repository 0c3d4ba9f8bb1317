import type {Span} from "../../model/span.ts";
import {searchFor, wholePostings} from "../search/search.ts";
import {spansOf} from "./spans-of.ts";

/** Digits in groups with single separators, an area code in brackets among them. */
const groups = "\\d(?:[ \\u00a0\\u202f]?[-–./()]?[ \\u00a0\\u202f]?\\d){6,16}";
const international = searchFor(
  new RegExp(`(?:(?<!\\+)\\+|(?<![\\p{L}\\p{N}])00(?=[1-9]))[ \\u00a0]?\\(?${groups}(?![\\p{L}\\p{N}])`, "gu"),
  wholePostings
);
/** `(415) 555-2671`, `415-555-2671`, `415.555.2671`. */
const american = searchFor(
  /(?<![\p{L}\p{N}$€£.,-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\p{L}\p{N}]|[-.]\d)/gu,
  wholePostings
);
/** National numbers begin with 0: `020 7946 0958`, `01 23 45 67 89`, `0171/1234567`, `08-123 456 78`. */
const national = searchFor(
  /(?<![\p{L}\p{N}$€£.,/+-]|\d[ \u00a0\u202f])\(?0\d{1,4}\)?[ \u00a0/.-]\d{2,8}(?:[ \u00a0.-]\d{2,4}){0,4}(?![\p{L}\p{N}]|[.,]\d)/gu,
  wholePostings
);
/** Any number after a word that announces one. */
const announced = searchFor(
  new RegExp(
    `(?:\\b(?:tel(?:efon|ephone|éfono|efone)?|phone|mobile?|mobil|cell|fax|call(?: us| me)?(?: at| on)?|whats ?app|handy|tlf|tél(?:éphone)?|ring|puh|numer telefonu|celular|gsm)\\b|电话|手机|☎|📞)[.:：]?\\s{0,3}(?:(?:no|nr|number|nummer)\\b[.:]?)?\\s{0,3}(\\(?\\+?${groups})(?![\\p{L}\\p{N}])`,
    "gidu"
  ),
  wholePostings
);

/** Seven digits, no two far apart: each number has them, and hardly any ad without a number. */
const manyDigits = /\d(?:[ \u00a0\u202f–./()-]{0,3}\d){6}/;

/** Telephone numbers of many countries; sums, years, dates and versions are none. */
export function phoneSpans(text: string): readonly Span[] {
  if (!manyDigits.test(text)) return [];
  return [
    ...spansOf(text, international, (found) => digits(found[0]) >= 8 && digits(found[0]) <= 17),
    ...spansOf(text, american, (found) => !isMoney(text, found)),
    ...spansOf(text, national, (found) => digits(found[0]) >= 9 && digits(found[0]) <= 11 && !isMoney(text, found)),
    ...spansOf(text, announced, (found) => digits(found[1] ?? "") >= 7 && digits(found[1] ?? "") <= 15)
  ];
}

function digits(text: string): number {
  return text.replace(/\D/g, "").length;
}

/** Whether a currency stands right before or after. */
function isMoney(text: string, found: RegExpMatchArray): boolean {
  const at = found.index ?? 0;
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + found[0].length, at + found[0].length + 6);
  const money = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|INR|kr)\b/i;
  return money.test(before) || money.test(after);
}
