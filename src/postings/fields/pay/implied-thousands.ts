import type {Surroundings} from "./base-pay.ts";
import {periodLabel} from "./period.ts";
import type {Sum} from "./sum.ts";

const salary = /(?:salary|salaries|compensation|gehalt|salaire|salario|sueldo|薪资|薪酬|薪水|月薪|薪資)[^\d]{0,24}$/iu;
const equity = /^\s*\+?\s*(?:\+|and|&|plus|w\/|,)\s*(?:\p{L}+\s){0,2}(?:equity|stock|options)/iu;

/**
 * The sum in thousands where the ad leaves them out: `Salary: 100-130`, `$110-$150 + equity`, `薪资20-25`.
 *
 * Only a range of the size of a salary in thousands, beside a word for salary or an offer of equity, with no period.
 */
export function withThousands(sum: Sum, {before, after, chinese}: Surroundings): Sum {
  const {low, high, range, scaled, period} = sum;
  if (!range || scaled || period !== null || periodLabel(before) !== null) return sum;
  const [least, most] = chinese ? [5, 120] : [40, 450];
  if (low < least || high > most || !(salary.test(before) || equity.test(after))) return sum;
  return {...sum, low: low * 1000, high: high * 1000, scaled: true};
}
