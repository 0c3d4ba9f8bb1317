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
  const odds = Math.log(p) - Math.log1p(-p);
  let chance = n * Math.log1p(-p);
  for (let i = 1; i <= k; i++) chance += Math.log((n - i + 1) / i) + odds;
  // 1 minus the chances below k would be 0 in the small tails that matter.
  let tail = 0;
  for (let i = k; i <= n; i++) {
    tail += Math.exp(chance);
    chance += Math.log((n - i) / (i + 1)) + odds;
  }
  return Math.min(1, tail);
}
