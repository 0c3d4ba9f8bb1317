/**
 * The chance of k or more successes in n trials.
 *
 * @param p chance of one success, in [0, 1]
 * @throws RangeError if k is outside [0, n] or p outside [0, 1]
 * @see R `pbinom(k - 1, n, p, lower.tail = FALSE)`
 * @example binomialTail(2, 2, 0.5) // → 0.25
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (!(k >= 0 && k <= n && p >= 0 && p <= 1)) throw new RangeError(`outside its range: k ${k}, n ${n}, p ${p}`);
  if (k === 0 || p === 1) return 1;
  if (p === 0) return 0;
  let term = n * Math.log1p(-p);
  let below = Math.exp(term);
  for (let i = 1; i < k; i++) {
    term += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
    below += Math.exp(term);
  }
  return Math.min(1, Math.max(0, 1 - below));
}
