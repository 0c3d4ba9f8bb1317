import {ascending, quantile} from "./quantile.ts";

/**
 * Between which values the median of all must lie when only some are seen and nothing is assumed of the others: all of them
 * lowest, or all of them highest.
 *
 * @param seen  the values that are seen, any order
 * @param total how many there are, seen or not
 * @returns an end is null when it is open: fewer than half are seen, so the median may be anything on that side
 * @throws RangeError if more are seen than there are
 * @see Manski (1994), The Selection Problem, in Sims (ed.), Advances in Econometrics, 143–170; for medians of wages
 *   Blundell, Gosling, Ichimura and Meghir (2007), Econometrica 75, 323–363
 * @example worstCaseMedian([1, 2, 3, 4, 5, 6, 7, 8], 10) // → [3.625, 5.375]
 */
export function worstCaseMedian(
  seen: readonly number[],
  total: number
): readonly [low: number | null, high: number | null] {
  return worstCaseOfSorted(ascending(seen), total);
}

/** The same of values in ascending order. */
export function worstCaseOfSorted(
  sorted: ArrayLike<number>,
  total: number
): readonly [low: number | null, high: number | null] {
  if (sorted.length > total) throw new RangeError(`more seen than there are: ${sorted.length} of ${total}`);
  const share = sorted.length / total;
  if (sorted.length === 0 || share < 0.5) return [null, null];
  return [quantile(sorted, (0.5 - (1 - share)) / share), quantile(sorted, Math.min(1, 0.5 / share))];
}
