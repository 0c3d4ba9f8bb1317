import {type Pay, payOf} from "../../model/pay.ts";
import type {Found} from "../found.ts";
import {isBasePay} from "./pay/base-pay.ts";
import {withThousands} from "./pay/implied-thousands.ts";
import {statedPay} from "./pay/stated-pay.ts";
import {isMoneyLike, readSums, type Sum} from "./pay/sum.ts";
import {surroundings} from "./pay/surroundings.ts";

/**
 * Every statement of base pay in a posting, in reading order: one sum or range each, as stated.
 *
 * Target earnings, bonuses, equity, funding, revenue, budgets and allowances are not base pay. The period is the one
 * said beside the sum, else that of the label before it, else told from the size where only one period is possible,
 * else null. A currency is never guessed.
 *
 * @param options.country ISO 3166-1 alpha-2 of the place of work: settles which dollar, yen or krone a bare sign means
 * @example findPay("Remote | €90-130k").map((found) => found.value.high) // → [130000]
 */
export function findPay(text: string, options: {country?: string | null} = {}): readonly Found<Pay>[] {
  const sums = readSums(text, options.country ?? null);
  const found: Found<Pay>[] = [];
  let previous: Sum | null = null;
  let previousIsPay = false;
  sums.forEach((sum, index) => {
    if (!isMoneyLike(sum) && !mayBeLabelled(text, sum)) return;
    const next = sums.slice(index + 1, index + 4).find(isMoneyLike) ?? null;
    const around = surroundings(text, sum, {previous, next, previousIsPay});
    const whole = withThousands(sum, around);
    const isPay = isBasePay(whole, around);
    if (isMoneyLike(sum)) [previous, previousIsPay] = [sum, isPay];
    if (!isPay) return;
    const {stated, start, end} = statedPay(whole, around);
    found.push({value: payOf(stated), start, end});
  });
  return found;
}

const payLetters =
  /sal|pay|comp|rate|wage|remun|base|gross|brutto|gehalt|lohn|entgelt|verg|sueldo|retrib|sou|薪|资|資|待遇|收入/iu;

/** A quick look at the words before a bare number: most numbers of an ad are no sums. */
function mayBeLabelled(text: string, {start, low, range}: Sum): boolean {
  return (range ? low >= 5 : low >= 1000) && payLetters.test(text.slice(Math.max(0, start - 60), start));
}
