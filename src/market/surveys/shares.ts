/** Shares of the answers to one question, or why they cannot be used. */
export interface Shares {
  readonly shares: readonly (number | null)[];
  readonly fault: string | null;
}

/** A share as it was written: its number, whether with a percent sign, and how many decimals. */
export interface Written {
  readonly value: number | null;
  readonly percent: boolean;
  readonly decimals: number;
}

/**
 * Shares in [0, 1] from shares as written, checked to add up.
 *
 * They are per cent when one has the sign or is above 1. Rounding is allowed for: half a unit of the last decimal for each
 * answer. One answer without a number takes the rest; several without one stay null, and then the sum must not pass 1.
 *
 * @returns a fault, in words, when they do not add up
 */
export function sharesOf(written: readonly Written[]): Shares {
  const known = written.flatMap(({value}) => (value === null ? [] : [value]));
  const percent = written.some((one) => one.percent) || known.some((value) => value > 1);
  const whole = percent ? 100 : 1;
  const shares = written.map(({value}) => (value === null ? null : value / whole));
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  const unit = 10 ** -Math.max(...written.map((one) => one.decimals), percent ? 0 : 2) / whole;
  const slack = (unit / 2) * known.length + 1e-9;
  const missing = written.length - known.length;
  if (known.some((value) => value < 0)) return {shares, fault: "a share is below zero"};
  if (sum > 1 + slack || (missing === 0 && sum < 1 - slack))
    return {shares, fault: `the shares add up to ${percentWords(sum)}, not 100 %`};
  const rest = Math.max(0, 1 - sum);
  return {shares: missing === 1 ? shares.map((share) => share ?? rest) : shares, fault: null};
}

function percentWords(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}
