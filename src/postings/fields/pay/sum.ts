import type {Span} from "../../../model/span.ts";
import type {PayPeriod} from "../../../model/values.ts";
import {type Amount, readAmounts} from "./amount.ts";

/** A single sum or a range as it stands in a text, before anybody asks whether it is pay. */
export interface Sum extends Span {
  readonly low: number;
  /** Equal to `low` for a single sum. */
  readonly high: number;
  readonly range: boolean;
  /** `$100k+`: no upper end, or more than the upper end of a range. */
  readonly open: boolean;
  /** True when a scale such as `k` was written at either end. */
  readonly scaled: boolean;
  readonly money: boolean;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
}

/** Whether a currency, a scale or a period was written with the sum. */
export const isMoneyLike = (sum: Sum) => sum.money || sum.scaled || sum.period !== null;

const connector =
  /^\s*(?:p\.?a\.?\s*)?(?:[-–—‒−‐‑~～〜\u00ad]{1,3}|â(?:€“|€”|\u0080[\u0093\u0094])|->|→|to|thru|through|until|up to|bis(?: zu)?|à|a|al?|hasta|至|到)\s*$/iu;
const conjunction = /^\s*(?:and|und|et|y|&)\s*$/iu;
const between = /\b(?:between|zwischen|entre)\s(?:\p{L}+\s){0,2}$/iu;

/** The sums of a text in order, two amounts joined by `-`, `to`, `bis`, `à`, `至` being one range. */
export function readSums(text: string, country: string | null): readonly Sum[] {
  const sums: Sum[] = [];
  let waiting: Amount | null = null;
  for (const amount of readAmounts(text, country)) {
    if (waiting === null) waiting = amount;
    else if (joined(text, waiting, amount)) {
      sums.push(rangeOf(waiting, amount));
      waiting = null;
    } else {
      sums.push(singleOf(waiting));
      waiting = amount;
    }
  }
  if (waiting !== null) sums.push(singleOf(waiting));
  return sums;
}

function joined(text: string, first: Amount, second: Amount): boolean {
  if (second.start - first.end > 12) return false;
  const gap = text.slice(first.end, second.start);
  if (connector.test(gap)) return true;
  return conjunction.test(gap) && between.test(text.slice(Math.max(0, first.start - 30), first.start));
}

function singleOf({start, end, written, times, money, currency, open, period}: Amount): Sum {
  const value = written * (times ?? 1);
  return {start, end, low: value, high: value, range: false, open, scaled: times !== null, money, currency, period};
}

function rangeOf(first: Amount, second: Amount): Sum {
  const [one, other] = scaledEnds(first, second);
  return {
    start: first.start,
    end: second.end,
    low: Math.min(one, other),
    high: Math.max(one, other),
    range: true,
    open: second.open,
    scaled: first.times !== null || second.times !== null,
    money: first.money || second.money,
    currency: second.coded && !first.coded ? second.currency : (first.currency ?? second.currency),
    period: second.period ?? first.period
  };
}

/** Both ends with the scale that only one of them carries: `170-225K`, `$80k-100`, `60-80,000`. */
function scaledEnds(first: Amount, second: Amount): [number, number] {
  const one = first.times ?? (first.written < 1000 ? (second.times ?? sharedThousands(first, second)) : 1);
  const other = second.times ?? (second.written < 1000 ? (first.times ?? 1) : 1);
  return [round(first.written * one), round(second.written * other)];
}

function sharedThousands(first: Amount, second: Amount): number {
  return second.written >= 10_000 && first.written < second.written / 100 ? 1000 : 1;
}

const round = (value: number) => Math.round(value * 100) / 100;
