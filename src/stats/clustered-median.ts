import {type Clustered, type ClusteredColumns, clusteredColumns} from "./clustered-columns.ts";
import {type ClusterSums, designEffect, sumsOfClusters} from "./clustered-share.ts";
import {ascending, quantile} from "./quantile.ts";
import {studentWithin} from "./student.ts";

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
  const columns = clusteredColumns(rows);
  return medianOfColumns({...columns, sorted: ascending(columns.values)}, level);
}

/** Values with their clusters, and the values in ascending order. */
export interface SortedColumns extends ClusteredColumns {
  readonly sorted: ArrayLike<number>;
}

/** The same of values in columns; see `clusteredMedian`. */
export function medianOfColumns({sorted, ...columns}: SortedColumns, level = 0.95): MedianFound | null {
  const value = quantile(sorted, 0.5);
  if (value === null) return null;
  const sums = sumsBelow(columns, value);
  const count = sorted.length;
  const found = {value, count, clusters: sums.clusters};
  // Whole clusters count here: the employer that posts half of all ads is one voice, however alike its ads look.
  const voices = count ** 2 / sums.nn;
  if (!enclosed(voices, level)) return {...found, low: null, high: null};
  const half = (studentWithin(level, voices - 1) * 0.5) / Math.sqrt(count / designEffect(sums));
  const [low, high] = [quantile(sorted, Math.max(0, 0.5 - half)), quantile(sorted, Math.min(1, 0.5 + half))];
  return {...found, low, high};
}

/** Whether the least and the greatest of so many independent values enclose the median at the level. */
function enclosed(size: number, level: number): boolean {
  return 1 - 2 * 0.5 ** size >= level;
}

/** For each cluster how many values lie below the median (a tie counts half), summed as a clustered share wants it. */
function sumsBelow({values, clusters}: ClusteredColumns, middle: number): ClusterSums {
  let size = 0;
  for (let i = 0; i < clusters.length; i++) size = Math.max(size, (clusters[i] ?? 0) + 1);
  const [below, count] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < values.length; i++) {
    const [value, cluster] = [values[i] ?? 0, clusters[i] ?? 0];
    below[cluster] = (below[cluster] ?? 0) + (value < middle ? 1 : value === middle ? 0.5 : 0);
    count[cluster] = (count[cluster] ?? 0) + 1;
  }
  return sumsOfClusters(below, count);
}
