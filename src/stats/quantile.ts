/**
 * The value below which a share p of the values lies, between neighbours by straight line (R's type 7).
 *
 * @param sorted ascending
 * @returns null when there are no values
 * @throws RangeError if p is outside [0, 1]
 * @see Hyndman and Fan (1996), American Statistician 50, 361–365; R `quantile(x, p, type = 7)`
 * @example quantile([1, 2, 4], 0.25) // → 1.5
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a share: ${p}`);
  const at = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The middle value.
 *
 * @param values any order
 * @returns null when there are no values
 */
export function median(values: readonly number[]): number | null {
  return quantile(ascending(values), 0.5);
}

/** The values in ascending order. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}
