import {ascending, quantile} from "./quantile.ts";
import type {Random} from "./random.ts";

/** How a bootstrap draws. */
export interface Draws {
  readonly random: Random;
  /** Samples drawn; 1,000 where not said. */
  readonly draws?: number;
  /** Coverage of the interval; 0.95 where not said. */
  readonly level?: number;
}

/** What the samples said. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  /** The standard deviation of the statistic over the samples. */
  readonly error: number;
}

/**
 * The percentile interval of a statistic over samples drawn with replacement.
 *
 * @param statistic null where a sample has none
 * @returns null with fewer than two rows, or when more than one sample in twenty has no statistic
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, ch. 13; R `boot::boot`, percentiles of type 7
 */
export function bootstrap<T extends object | number>(
  rows: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  options: Draws
): Spread | null {
  return spreadOver(samplesOf(rows, statistic, options), options.level);
}

/**
 * What is told of each sample drawn with replacement: of several statistics, best what all of them are worked out from.
 *
 * @returns none with fewer than two rows
 */
export function samplesOf<T extends object | number, S>(
  rows: readonly T[],
  told: (sample: readonly T[]) => S,
  {random, draws = 1000}: Draws
): readonly S[] {
  return rows.length < 2 ? [] : Array.from({length: draws}, () => told(sampleOf(rows, random)));
}

/**
 * The sums of columns of whole numbers over samples drawn with replacement: what `samplesOf` tells of the same chance.
 *
 * @param columns numbers side by side, of one length
 * @returns for each sample a sum a column; none with fewer than two rows
 */
export function sumsOfSamples(
  columns: readonly ArrayLike<number>[],
  {random, draws = 1000}: Draws
): readonly (readonly number[])[] {
  const size = columns[0]?.length ?? 0;
  if (size < 2) return [];
  const times = new Int32Array(size);
  return Array.from({length: draws}, () => {
    times.fill(0);
    for (let i = 0; i < size; i++) {
      const drawn = Math.floor(random() * size);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    return columns.map((column) => sumOfProducts(column, times));
  });
}

function sumOfProducts(column: ArrayLike<number>, times: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < times.length; i++) sum += (column[i] ?? 0) * (times[i] ?? 0);
  return sum;
}

/** The percentile interval of a statistic of samples, null where a sample has none; see `bootstrap`. */
export function spreadOver(values: readonly (number | null)[], level = 0.95): Spread | null {
  const found = values.flatMap((value) => value ?? []);
  return found.length < Math.max(2, 0.95 * values.length) ? null : spreadOf(found, level);
}

/**
 * The same where rows come in clusters (the ads of an employer): whole clusters are drawn, as many as there are.
 *
 * @returns null with fewer than two clusters
 * @see Davison and Hinkley (1997), Bootstrap Methods and their Application, §3.8
 */
export function clusterBootstrap<T extends object | number>(
  clusters: readonly (readonly T[])[],
  statistic: (sample: readonly T[]) => number | null,
  options: Draws
): Spread | null {
  return bootstrap(clusters, (sample) => statistic(sample.flat()), options);
}

function sampleOf<T extends object | number>(rows: readonly T[], random: Random): readonly T[] {
  const sample: T[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[Math.floor(random() * rows.length)];
    if (row !== undefined) sample.push(row);
  }
  return sample;
}

function spreadOf(found: readonly number[], level: number): Spread | null {
  const sorted = ascending(found);
  const [low, high] = [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)];
  if (low === null || high === null) return null;
  const mean = found.reduce((a, b) => a + b, 0) / found.length;
  const squares = found.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {low, high, error: Math.sqrt(squares / (found.length - 1))};
}
