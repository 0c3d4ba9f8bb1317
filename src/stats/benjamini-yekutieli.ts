/**
 * The false discovery rate at which each of some tests would be called a discovery, whatever their dependence.
 *
 * @param p one p-value a test, in [0, 1]
 * @returns adjusted values in the same order, at most 1
 * @see Benjamini and Yekutieli (2001), Annals of Statistics 29, 1165–1188; R `p.adjust(p, "BY")`
 * @example benjaminiYekutieli([0.01, 0.04]) // → [0.03, 0.06]
 */
export function benjaminiYekutieli(p: readonly number[]): readonly number[] {
  const n = p.length;
  let factor = 0;
  for (let i = 1; i <= n; i++) factor += 1 / i;
  const order = p.map((_, i) => i).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const adjusted = new Array<number>(n).fill(1);
  let least = 1;
  for (const [i, at] of order.entries()) {
    least = Math.min(least, ((factor * n) / (n - i)) * (p[at] ?? 1));
    adjusted[at] = least;
  }
  return adjusted;
}
