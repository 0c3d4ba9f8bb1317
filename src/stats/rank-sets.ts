import {normalBelow} from "./normal.ts";
import type {Estimate} from "./partial-pooling.ts";

/** Where a thing stands among the others: 1 is the highest. */
export interface RankSet {
  readonly rank: number;
  /** The best and the worst rank that the estimates do not rule out. */
  readonly best: number;
  readonly worst: number;
}

/** One claim that thing `a` is above thing `b`, with its one-sided p-value. */
interface Claim {
  readonly a: number;
  readonly b: number;
  readonly p: number;
}

/**
 * The ranks that estimates do not rule out, for all of them at once: with the chance `level` every true rank is in its set.
 *
 * Each ordered pair is tested for "a is above b", with Holm's correction over all pairs; a thing is no better than one more
 * than the number of those surely above it. Holm's correction needs no assumption of how the tests hang together.
 *
 * @param covariance of the errors of two estimates; independent where not given
 * @returns in the order of the estimates; ties of the estimates share the better rank
 * @see Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic Studies 91, 476–518, with Holm (1979) in place of their
 *   bootstrap of the greatest difference
 */
export function rankSets(
  estimates: readonly Estimate[],
  {level = 0.95, covariance = () => 0}: {level?: number; covariance?: (a: number, b: number) => number} = {}
): readonly RankSet[] {
  const claims = claimsOf(estimates, covariance).sort((one, other) => one.p - other.p);
  const above = estimates.map(() => 0);
  const below = estimates.map(() => 0);
  for (const [i, {a, b, p}] of claims.entries()) {
    if (p > (1 - level) / (2 * claims.length - i)) break;
    above[b] = (above[b] ?? 0) + 1;
    below[a] = (below[a] ?? 0) + 1;
  }
  return estimates.map(({value}, i) => ({
    rank: 1 + estimates.filter((other) => other.value > value).length,
    best: 1 + (above[i] ?? 0),
    worst: estimates.length - (below[i] ?? 0)
  }));
}

/** One claim a pair, in the direction that the estimates point to; the other direction is never found but is counted. */
function claimsOf(estimates: readonly Estimate[], covariance: (a: number, b: number) => number): Claim[] {
  return estimates.flatMap((one, i) =>
    estimates.slice(i + 1).map((other, offset): Claim => {
      const j = i + 1 + offset;
      const error = Math.sqrt(Math.max(0, one.variance + other.variance - 2 * covariance(i, j)));
      const gap = one.value - other.value;
      const p = error === 0 ? (gap === 0 ? 0.5 : 0) : normalBelow(-Math.abs(gap) / error);
      return gap >= 0 ? {a: i, b: j, p} : {a: j, b: i, p};
    })
  );
}
