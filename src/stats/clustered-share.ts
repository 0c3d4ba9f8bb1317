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
 * The interval of a share whose postings come in clusters: Wilson's, on the effective number of postings.
 *
 * @returns [low, high], shares in [0, 1]; null when n is 0
 */
export function clusteredShare(sums: ClusterSums): [low: number, high: number] | null {
  const effect = designEffect(sums);
  return wilson(sums.k / effect, sums.n / effect);
}
