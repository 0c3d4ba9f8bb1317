import type {Pay} from "../../../model/pay.ts";
import type {Span} from "../../../model/span.ts";
import type {Surroundings} from "./base-pay.ts";
import {periodLabel} from "./period.ts";
import {periodBySize} from "./period-by-size.ts";
import type {Sum} from "./sum.ts";

type Stated = Omit<Pay, "low_year" | "high_year">;

const ceiling = /(?:\bup to|(?<=salary:? )to|\bbis zu|\bjusqu['’]à|\bhasta|\bmax(?:imum)?\.?(?: of)?)[\s:]*$/iu;
const floor =
  /\b(?:from|starting (?:at|from)|at least|minimum(?: of)?|min\.?|ab|à partir de|desde|a partir de)[\s:]*$/iu;
const floorAfter = /^\s?[Uu]?(?:起|以上|及以上|and (?:up|above)|or more|upwards|plus\b)/u;
const ceilingAfter = /^\s?[Uu]?(?:以内|以下|内(?!推)|封顶|max(?:imum)?\b|or less)/u;
const payments =
  /^[\s\p{L}/()]{0,24}?[·*×xX•\s,，]?\s?(1[2-9]|2[0-4])(?:\s?[-~–～]\s?\d{2})?\s?(?:薪|个月|pagas|pagues|payments|salaries|salarios|monatsgehälter|gehälter|mois|mal\b)/iu;
const paymentsBefore = /(1[2-9]|2[0-4])\s(?:pagas|pagues|payments|monatsgehälter)[:\s]{0,3}$/iu;

/** What a sum states once it is known to be base pay, and the stretch of text that says so. */
export function statedPay(sum: Sum, around: Surroundings): Span & {readonly stated: Stated} {
  const bound = boundOf(around, sum);
  const label = sum.period === null ? periodLabel(around.before) : null;
  const months = monthsStated(around);
  const period: Stated["period"] =
    sum.period ?? label?.period ?? (months === null ? periodBySize(sum, around.chinese) : "month");
  const [low, high] = ends(sum, bound?.kind ?? null);
  const back = Math.max(bound?.back ?? 0, label === null ? 0 : around.before.length - label.start);
  return {
    stated: {low, high, currency: sum.currency, period, months},
    start: sum.start - back,
    end: sum.end + Math.max(bound?.on ?? 0, months === null ? 0 : monthsLength(around))
  };
}

interface Bound {
  readonly kind: "ceiling" | "floor";
  /** How many characters before and after the sum say so. */
  readonly back: number;
  readonly on: number;
}

function boundOf({before, after}: Surroundings, sum: Sum): Bound | null {
  if (sum.range) return null;
  const top = ceiling.exec(before);
  if (top !== null) return {kind: "ceiling", back: top[0].length, on: 0};
  const bottom = floor.exec(before);
  if (bottom !== null) return {kind: "floor", back: bottom[0].length, on: 0};
  const [more, less] = [floorAfter.exec(after), ceilingAfter.exec(after)];
  if (more !== null) return {kind: "floor", back: 0, on: more[0].length};
  return less === null ? null : {kind: "ceiling", back: 0, on: less[0].length};
}

function ends({low, high, range, open}: Sum, bound: "ceiling" | "floor" | null): [number | null, number | null] {
  if (bound === "ceiling") return [null, high];
  if (!range && (open || bound === "floor")) return [low, null];
  return [low, high];
}

function monthsStated({before, after}: Surroundings): number | null {
  const months = Number(payments.exec(after)?.[1] ?? paymentsBefore.exec(before)?.[1] ?? 0);
  return months >= 13 ? months : null;
}

function monthsLength({after}: Surroundings): number {
  return payments.exec(after)?.[0].length ?? 0;
}
