import {designEffect} from "./clustered-share.ts";
import {ascending, quantile} from "./quantile.ts";
import {studentWithin} from "./student.ts";

/** A value and the cluster (employer) that it comes from. */
export interface Clustered {
  readonly value: number;
  readonly cluster: string | number;
}

/** A median with its margin. */
export interface MedianFound {
  readonly value: number;
  /** null when there are too few clusters to tell. */
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number;
  readonly clusters: number;
}

/**
 * The median of values that come in clusters, with an interval that has no chance in it.
 *
 * The interval of the share of values below the median, clustered, is read back on the scale of the values (Woodruff's
 * method), with Student's quantile of the effective number of clusters, (Σn)²/Σn², less one. Where that number is hardly above
 * five, not even the least and the greatest value enclose a median with 95 %: then there is no interval.
 *
 * @returns null when there are no values
 * @see Woodruff (1952), JASA 47, 635–646; Carter, Schnepel and Steigerwald (2017), Review of Economics and Statistics 99,
 *   698–709, for the effective number of clusters
 */
export function clusteredMedian(rows: readonly Clustered[], level = 0.95): MedianFound | null {
  const sorted = ascending(rows.map(({value}) => value));
  const value = quantile(sorted, 0.5);
  if (value === null) return null;
  const sums = sumsBelow(rows, value);
  const found = {value, count: rows.length, clusters: sums.clusters};
  // Whole clusters count here: the employer that posts half of all ads is one voice, however alike its ads look.
  const voices = rows.length ** 2 / sums.nn;
  if (!enclosed(voices, level)) return {...found, low: null, high: null};
  const half = (studentWithin(level, voices - 1) * 0.5) / Math.sqrt(rows.length / designEffect(sums));
  const [low, high] = [quantile(sorted, Math.max(0, 0.5 - half)), quantile(sorted, Math.min(1, 0.5 + half))];
  return {...found, low, high};
}

/** Whether the least and the greatest of so many independent values enclose the median at the level. */
function enclosed(size: number, level: number): boolean {
  return 1 - 2 * 0.5 ** size >= level;
}

/** For each cluster how many values lie below the median (a tie counts half), summed as a clustered share wants it. */
function sumsBelow(rows: readonly Clustered[], middle: number) {
  const clusters = new Map<Clustered["cluster"], {k: number; n: number}>();
  for (const {value, cluster} of rows) {
    const sums = clusters.get(cluster) ?? {k: 0, n: 0};
    sums.k += value < middle ? 1 : value === middle ? 0.5 : 0;
    sums.n += 1;
    clusters.set(cluster, sums);
  }
  const all = [...clusters.values()];
  const sum = (of: (cluster: {k: number; n: number}) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    k: sum(({k}) => k),
    n: sum(({n}) => n),
    kk: sum(({k}) => k * k),
    kn: sum(({k, n}) => k * n),
    nn: sum(({n}) => n * n),
    clusters: all.length
  };
}
