import type {Span} from "../../../model/span.ts";
import type {PayPeriod} from "../../../model/values.ts";
import {everyMatch, searchFor, wholePostings} from "../../search/search.ts";
import {currencyAfter, currencyBefore} from "./currency.ts";
import {readNumber} from "./number.ts";
import {periodAfter} from "./period.ts";
import {scaleAfter} from "./scale.ts";

/** One number of a text with the scale, currency and period that stand at it. */
export interface Amount extends Span {
  /** As written, before scaling: 170 for `170k`. */
  readonly written: number;
  /** 1000 for `k`; null when no scale was written. */
  readonly times: number | null;
  /** True when a currency or token was named, even one without an ISO code. */
  readonly money: boolean;
  readonly currency: string | null;
  /** True when the currency was read from its code or name after the sum, which says more than a sign before it. */
  readonly coded: boolean;
  /** `$100k+`. */
  readonly open: boolean;
  readonly period: PayPeriod | null;
}

const numbers = searchFor(/\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d])|\d+(?:[.,'’]\d+)*/gu, wholePostings);
const glued = /[\p{Script=Latin}\d_#=&?%@/\\.]$/u;
const gluedAfter = /^[\p{Script=Latin}\d_%°]|^-?\p{Script=Latin}*\d*\p{Script=Latin}+\d|^\s?%/u;
const pension = /^40[13]$/u;

/** An ad has a few dozen numbers; a file that is nothing but numbers is not read to its end. */
const most = 3000;

/** The numbers of the text that could be a sum, in order; numbers inside words, addresses and percentages are left out. */
export function* readAmounts(text: string, country: string | null): Generator<Amount> {
  let seen = 0;
  for (const match of everyMatch(numbers, text)) {
    if (++seen > most) return;
    const amount = amountAt(text, match.index, match[0], country);
    if (amount !== null) yield amount;
  }
}

function amountAt(text: string, at: number, digits: string, country: string | null): Amount | null {
  const written = readNumber(digits);
  if (written === null) return null;
  const left = text.slice(Math.max(0, at - 16), at);
  const named = currencyBefore(left, country);
  if (named === null && (pension.test(digits) || (glued.test(left) && !isGluedRange(left, text, at)))) return null;
  const tail = readTail(text, at + digits.length, country);
  // `$3,000 AUD`: the code after the sum says more than the sign before it.
  const money = tail.currency?.code ? tail.currency : (named ?? tail.currency);
  const isMoney = money !== null || tail.lakhs;
  if (!isMoney && tail.times === null && gluedAfter.test(text.slice(tail.end, tail.end + 12))) return null;
  const period = periodAfter(text.slice(tail.end, tail.end + 48));
  return {
    start: at - (named?.length ?? 0),
    end: tail.end + (period?.end ?? 0),
    written,
    times: tail.times,
    money: isMoney,
    currency: money?.code ?? (tail.lakhs ? "INR" : null),
    coded: Boolean(tail.currency?.code),
    open: tail.open,
    period: period?.period ?? (tail.perYear ? "year" : null)
  };
}

const rangeInThousands = /^\d{1,3}\s?[kKwW]?\s?[-~–～]\s?\d{1,3}\s?[kKwW万](?!\p{Script=Latin}{2})/u;

/** `base40-70K`: a range in thousands that stands right at the word before it. */
function isGluedRange(left: string, text: string, at: number): boolean {
  return (
    /(?<![\p{Script=Latin}\d/=_-])\p{Script=Latin}{2,8}$/u.test(left) && rangeInThousands.test(text.slice(at, at + 12))
  );
}

interface Tail {
  readonly end: number;
  readonly times: number | null;
  readonly lakhs: boolean;
  readonly perYear: boolean;
  readonly open: boolean;
  readonly currency: ReturnType<typeof currencyAfter>;
}

const mayFollow = /^[\s\u00a0]?[\p{L}(/+$€£¥￥₹₽₩₪₫₱₴₦₺฿.,-]/u;

/** What follows the digits: scale, `+`, currency, in the orders that ads use. */
function readTail(text: string, from: number, country: string | null): Tail {
  const words = text.slice(from, from + 40);
  if (!mayFollow.test(words))
    return {end: from, times: null, lakhs: false, perYear: false, open: false, currency: null};
  const cents = /^[.,](?:-{1,2}|–|—)/u.exec(words)?.[0].length ?? 0;
  const scale = scaleAfter(words.slice(cents));
  let end = cents + (scale?.length ?? 0);
  let open = words[end] === "+";
  if (open) end += 1;
  const currency = currencyAfter(words.slice(end), country);
  end += currency?.length ?? 0;
  if (!open && words[end] === "+" && words[end + 1] !== "+") {
    open = true;
    end += 1;
  }
  const perYear = scale?.indian === true && /^\s?lpa/iu.test(words);
  return {end: from + end, times: scale?.times ?? null, lakhs: scale?.indian ?? false, perYear, open, currency};
}
