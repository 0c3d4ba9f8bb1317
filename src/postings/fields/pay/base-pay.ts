import {countedAfter, otherAfter, otherBefore, payAfter, payBefore} from "./pay-words.ts";
import {isPossible} from "./possible.ts";
import {isMoneyLike, type Sum} from "./sum.ts";

/** What stands around a sum, as far as it can speak of it. */
export interface Surroundings {
  /** Words before it in its sentence or line; with the heading above when it begins its line. */
  readonly before: string;
  /** Words after it up to the end of the sentence or the next sum. */
  readonly after: string;
  /** True in a tag line: between pipes, alone on a line, alone in brackets. */
  readonly tag: boolean;
  /** True when the line is Chinese: a range in thousands is then pay without more words. */
  readonly chinese: boolean;
  /** True when the sum before it in the same sentence is base pay: `$150k for mid-level and $200k for senior`. */
  readonly follows: boolean;
}

const edge = "(?!\\p{Script=Latin})";
const lastOf = (words: string) => new RegExp(`(?<!\\p{Script=Latin})(?:${words})${edge}`, "giu");
// Only words that follow at once: what comes after `+` or `plus` is another item of the offer.
const firstOf = (words: string) =>
  new RegExp(`^[\\s)\\]*.]{0,3}(?:\\(?(?:usd|eur|gbp|cad|aud|total|as|in|of) )?(?:${words})${edge}`, "iu");
const [payLeft, otherLeft] = [lastOf(payBefore), lastOf(otherBefore)];
const [otherRight, countedRight] = [firstOf(otherAfter), firstOf(countedAfter)];
const payRight = new RegExp(`^[\\s,)\\]*.(]{0,3}(?:${payAfter})${edge}`, "iu");
const labelOf = (words: string) =>
  new RegExp(
    `(?<!\\p{Script=Latin})(?:${words})(?:\\s(?:range|band|expectation|is|of|between|from))*[\\s:：(~–-]{0,4}$`,
    "iu"
  );
const [payLabel, otherLabel] = [labelOf(payBefore), labelOf(otherBefore)];
const openLabel = /(?:up to|starting (?:at|from)|from|paying|offering|offer|between|earn|pays?)\s*$/iu;
const extras =
  /^[\s,)\]]{0,3}(?:\+|plus|and|&|with|,)\s*(?:\p{L}+\s){0,2}(?:equity|bonus|stock|options|benefits|\.?\d|token)/iu;

/**
 * Whether a sum is base pay, from the words around it: the nearest word that says what the sum is decides;
 * without one, money in a tag line or a range of yearly size is taken for pay.
 */
export function isBasePay(sum: Sum, around: Surroundings): boolean {
  const {before, after} = around;
  if (!isPossible(sum, around) || otherRight.test(after) || (!sum.money && countedRight.test(after))) return false;
  if (!isMoneyLike(sum)) return isBareButLabelled(sum, before);
  if (payRight.test(after)) return true;
  if (isSalaryTag(sum, around)) return !otherLabel.test(before);
  const pay = lastIndex(payLeft, before);
  const other = lastIndex(otherLeft, before);
  return pay < 0 && other < 0 ? standsAlone(sum, around) : pay > other;
}

/** `Salary: 100-130`, `salary 65000`: numbers alone are a sum only right after the word. */
function isBareButLabelled(sum: Sum, before: string): boolean {
  return (sum.range ? sum.low >= 10 : sum.low >= 1000) && payLabel.test(before.slice(-60));
}

/** `Sales & Marketing ($70-90k)`: in a tag only the word right before a range of yearly size can make it other money. */
function isSalaryTag({range, money, low, high}: Sum, {tag}: Surroundings): boolean {
  return tag && range && money && low >= 20_000 && high <= 600_000;
}

function standsAlone(sum: Sum, {before, after, tag, chinese, follows}: Surroundings): boolean {
  if (sum.period !== null || (follows && sum.money)) return true;
  if (chinese && sum.scaled && sum.low >= 1000) return sum.range || tag || after.trim() === "";
  if (tag) return sum.money || (sum.range && sum.scaled);
  if (!sum.money) return sum.range && sum.scaled && sum.low >= 20_000 && extras.test(after);
  if (sum.range) return sum.scaled || sum.low >= 10_000;
  return sum.low >= 10_000 && (openLabel.test(before) || extras.test(after));
}

function lastIndex(pattern: RegExp, words: string): number {
  let last = -1;
  for (const match of words.matchAll(pattern)) last = match.index;
  return last;
}
