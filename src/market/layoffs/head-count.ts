import type {HeadCount} from "../../model/layoff.ts";

const number = String.raw`(\d{1,3}(?:[,.\s\u00a0'](?=\d{3}\b)\d{3})+|\d{1,7})`;
const range = new RegExp(`^${number}\\s*(?:-|–|—|to)\\s*${number}$`);
const atLeast = new RegExp(`^(?:(?:over|more than|at least|>=?|≥)\\s*${number}|${number}\\s*(?:\\+|or more))$`);
const atMost = new RegExp(`^(?:up to|at most|fewer than|less than|<=?|≤)\\s*${number}$`);
const exact = new RegExp(`^(?:(?:about|around|approximately|approx\\.?|nearly|some|c\\.|~|≈)\\s*)?${number}$`);

/**
 * How many people a cell names: `1,200`, `~500`, `100–150`, `500+`, `up to 200`.
 *
 * @returns null for 0, for a percentage, and for words without a number ("hundreds"): missing, not zero
 * @example headCountOf("500+") // → {low: 500, high: null}
 */
export function headCountOf(written: string): HeadCount | null {
  const text = written
    .toLowerCase()
    .replace(/\s*(?:people|employees|workers|jobs|staff|roles|positions)\b\.?$/, "")
    .replace(/\.0+$/, "")
    .trim();
  const between = range.exec(text);
  if (between !== null) return ordered(whole(between[1]), whole(between[2]));
  const least = atLeast.exec(text);
  if (least !== null) return positive(whole(least[1] ?? least[2]), null);
  const most = atMost.exec(text);
  if (most !== null) return positive(1, whole(most[1]));
  const one = exact.exec(text);
  return one === null ? null : positive(whole(one[1]), whole(one[1]));
}

/** The two numbers together: more of the one and more of the other. */
export function addCounts(one: HeadCount, other: HeadCount): HeadCount {
  return {low: one.low + other.low, high: one.high === null || other.high === null ? null : one.high + other.high};
}

/** From the smallest to the largest of two numbers that speak of the same people. */
export function spanCounts(one: HeadCount, other: HeadCount): HeadCount {
  const high = one.high === null || other.high === null ? null : Math.max(one.high, other.high);
  return {low: Math.min(one.low, other.low), high};
}

function whole(text: string | undefined): number {
  return Number((text ?? "").replace(/\D/g, ""));
}

function ordered(a: number, b: number): HeadCount | null {
  return positive(Math.min(a, b), Math.max(a, b));
}

function positive(low: number, high: number | null): HeadCount | null {
  return high === 0 || (low === 0 && high === null) ? null : {low, high};
}
