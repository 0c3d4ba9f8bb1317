/** A median with the order statistics that bound it. */
export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The median with its exact, distribution-free interval: two order statistics that enclose it in at least 95 % of samples.
 *
 * @param values independent; any order
 * @returns null when there are fewer than 6, for then no pair of values encloses the median that often
 * @see Conover (1999), Practical Nonparametric Statistics, §3.2
 * @example medianInterval([1, 2, 3, 4, 5, 6]) // → {median: 3.5, low: 1, high: 6}
 */
export function medianInterval(values: readonly number[], level = 0.95): MedianInterval | null {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const rank = lowestRank(n, (1 - level) / 2);
  const [low, high] = [sorted[rank - 1], sorted[n - rank]];
  if (rank === 0 || low === undefined || high === undefined) return null;
  return {median: middle(sorted), low, high};
}

/** The largest r for which at most r − 1 heads of n fair coins lie within the tail; 0 when there is none. */
function lowestRank(n: number, tail: number): number {
  let [logChance, below, rank] = [-n * Math.LN2, 0, 0];
  while (rank < n / 2) {
    below += Math.exp(logChance);
    if (below > tail) return rank;
    logChance += Math.log((n - rank) / (rank + 1));
    rank++;
  }
  return rank;
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
}
