/**
 * The false discovery rate at which each of some tests would be called a discovery, when they are independent or move
 * together (positive dependence); for any dependence see `benjaminiYekutieli`.
 *
 * @param p one p-value a test, in [0, 1]
 * @returns adjusted values in the same order, at most 1
 * @see Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300; R `p.adjust(p, "BH")`
 * @example benjaminiHochberg([0.01, 0.04]) // → [0.02, 0.04]
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const n = p.length;
  const order = p.map((_, i) => i).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const adjusted = new Array<number>(n).fill(1);
  let least = 1;
  for (const [i, at] of order.entries()) {
    least = Math.min(least, (n / (n - i)) * (p[at] ?? 1));
    adjusted[at] = least;
  }
  return adjusted;
}
