import {normalBelow} from "./normal.ts";

/** A difference of two shares of the same sample, with its standard error. */
export interface Balance {
  readonly value: number;
  readonly error: number;
}

/**
 * The balance of two answers of one question: the share that says more, less the share that says fewer.
 *
 * Both shares come from the same respondents, so their covariance is part of the variance:
 * `[p⁺ + p⁻ − (p⁺ − p⁻)²]/n`, the multinomial one.
 *
 * @param n the effective number of respondents
 * @throws RangeError if the shares are no shares, or n is not above 0
 * @see the net balance of business tendency surveys; multinomial covariance −p⁺p⁻/n
 * @example netBalance(0.4, 0.16, 39000) // → {value: 0.24, error: 0.00359}
 */
export function netBalance(more: number, fewer: number, n: number): Balance {
  if (!(more >= 0 && fewer >= 0 && more + fewer <= 1 + 1e-9)) throw new RangeError(`not two shares: ${more}, ${fewer}`);
  if (!(n > 0)) throw new RangeError(`not a number of respondents: ${n}`);
  const value = more - fewer;
  return {value, error: Math.sqrt(Math.max(0, more + fewer - value * value) / n)};
}

/**
 * The change between two independent balances, with the two-sided chance of one as large if nothing had changed.
 *
 * @returns p is 1 when neither differs nor has an error
 */
export function balanceChange(before: Balance, after: Balance): Balance & {readonly p: number} {
  const value = after.value - before.value;
  const error = Math.hypot(before.error, after.error);
  if (error === 0) return {value, error, p: value === 0 ? 1 : 0};
  return {value, error, p: Math.min(1, 2 * normalBelow(-Math.abs(value) / error))};
}
