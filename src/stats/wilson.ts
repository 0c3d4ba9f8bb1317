/**
 * The Wilson score interval for a proportion: the range of true shares that a count of *k* in *n* does not rule out.
 *
 * @param k successes; need not be whole (an effective count)
 * @param n trials
 * @param z standard normal quantile; 1.96 for 95 %
 * @returns [low, high], shares in [0, 1]; null when n is 0, for then nothing is known
 * @throws RangeError if k is outside [0, n]
 * @see Wilson (1927), JASA 22, 209–212
 * @example wilson(8, 10) // → [0.490, 0.943]
 */
export function wilson(k: number, n: number, z = 1.959964): [low: number, high: number] | null {
  if (!(k >= 0 && k <= n)) throw new RangeError(`count outside its base: ${k} of ${n}`);
  if (n === 0) return null;
  const p = k / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [p === 0 ? 0 : Math.max(0, centre - half), p === 1 ? 1 : Math.min(1, centre + half)];
}
