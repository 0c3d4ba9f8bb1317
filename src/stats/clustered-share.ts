import {studentWithin} from "./student.ts";
import {wilson} from "./wilson.ts";

/** Sums over clusters (employers) that have *n* postings each, *k* of them with the property. */
export interface ClusterSums {
  /** Σk, the numerator. */
  readonly k: number;
  /** Σn, the denominator. */
  readonly n: number;
  /** Σk². */
  readonly kk: number;
  /** Σk·n. */
  readonly kn: number;
  /** Σn². */
  readonly nn: number;
  /** How many clusters. */
  readonly clusters: number;
}

/**
 * How many times wider the variance of a share is than for independent postings, since those of one employer come together.
 *
 * The linearised variance of the ratio Σk/Σn over clusters, against p(1 − p)/n.
 *
 * @returns at least 1; 1 when there is one cluster or the share is 0 or 1, for then it cannot be told
 * @see Kish (1965), Survey Sampling, ch. 5; Cochran (1977), Sampling Techniques, §6.3
 */
export function designEffect({k, n, kk, kn, nn, clusters}: ClusterSums): number {
  if (clusters < 2 || k === 0 || k === n) return 1;
  const p = k / n;
  const squares = Math.max(0, kk - 2 * p * kn + p * p * nn);
  const variance = (clusters / (clusters - 1)) * (squares / (n * n));
  return Math.max(1, variance / ((p * (1 - p)) / n));
}

/**
 * The interval of a share whose postings come in clusters: Wilson's, on the effective number of postings, with Student's
 * quantile for as many clusters as tell something.
 *
 * The design effect that few successes show is itself a matter of chance, and too small just where the share came out too low.
 * So it is not taken below one from a resemblance within employers that is pulled, by the weight of one success of an employer,
 * towards 0.1, the middle of what job ads show. Simulated coverage is in docs/REPRODUCTIONS.md.
 *
 * @returns [low, high], shares in [0, 1]; null when n is 0; Wilson's own for a single cluster, for then none is drawn
 * @see Kish (1965), Survey Sampling, §5.4 and §8.2; Korn and Graubard (1998), Survey Methodology 24, 193–201, for the quantile
 */
export function clusteredShare(sums: ClusterSums): [low: number, high: number] | null {
  if (sums.clusters < 2) return wilson(sums.k, sums.n);
  // Kish's number of clusters of one size that would tell as much.
  const alike = (sums.n * sums.n) / sums.nn;
  const shown = designEffect(sums) * (alike / Math.max(1, alike - 1));
  const effect = Math.max(shown, pulledEffect(sums, shown));
  return wilson(sums.k / effect, sums.n / effect, quantile(alike - 1));
}

const usualResemblance = 0.1;

function pulledEffect({k, n, nn}: ClusterSums, shown: number): number {
  const size = nn / n;
  if (size <= 1) return 1;
  const weight = (k * (1 - k / n)) / size;
  const own = Math.max(0, (shown - 1) / (size - 1));
  return 1 + ((weight * own + usualResemblance) / (weight + 1)) * (size - 1);
}

const quantiles = new Map<number, number>();

/** Student's quantile at 95 %, for degrees of freedom rounded down; kept, since it is asked for at every point of a series. */
function quantile(df: number): number {
  const whole = Math.min(2000, Math.max(1, Math.floor(df)));
  const known = quantiles.get(whole) ?? studentWithin(0.95, whole);
  quantiles.set(whole, known);
  return known;
}
