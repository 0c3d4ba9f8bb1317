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

/** The sums over clusters that have *n* postings each, *k* of them with the property, side by side; those without postings are none. */
export function sumsOfClusters(k: ArrayLike<number>, n: ArrayLike<number>): ClusterSums {
  const sums = {k: 0, n: 0, kk: 0, kn: 0, nn: 0, clusters: 0};
  for (let i = 0; i < n.length; i++) {
    const [own, all] = [k[i] ?? 0, n[i] ?? 0];
    if (all === 0) continue;
    sums.k += own;
    sums.n += all;
    sums.kk += own * own;
    sums.kn += own * all;
    sums.nn += all * all;
    sums.clusters++;
  }
  return sums;
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
 * The interval of a share whose postings come in clusters: each end is Wilson's, on an effective number of postings of its own,
 * with Student's quantile for as many clusters as tell something.
 *
 * The design effect that few successes show is a matter of chance, and too small just where the share came out too near to 0 (or
 * to 1). So neither end takes the resemblance within employers as shown: it is pulled towards a usual one, by the weight of half
 * a success of an employer, and the end away from 0 (or from 1) takes more of it, the fewer the successes. Simulated coverage is
 * in docs/REPRODUCTIONS.md.
 *
 * @returns [low, high], shares in [0, 1]; null when n is 0; Wilson's own for a single cluster, for then none is drawn
 * @see Kish (1965), Survey Sampling, §5.4 and §8.2; Korn and Graubard (1998), Survey Methodology 24, 193–201, for the quantile
 */
export function clusteredShare(sums: ClusterSums): [low: number, high: number] | null {
  const {k, n, nn, clusters} = sums;
  if (clusters < 2) return wilson(k, n);
  // Kish's number of clusters of one size that would tell as much.
  const alike = (n * n) / nn;
  const size = nn / n;
  const shown = size > 1 ? Math.max(0, (designEffect(sums) * (alike / Math.max(1, alike - 1)) - 1) / (size - 1)) : 0;
  const successes = k * (1 - k / n);
  const end = (away: number) => {
    const usual = leastUsual + away * moreUsual;
    const weight = successes / size / weightOfUsual;
    const pulled = Math.min(1, (weight * shown + usual) / (weight + 1));
    const told = Math.max(0.5, successes / (1 + pulled * (size - 1)));
    const resemblance = Math.min(1, pulled * (1 + (away * margin) / Math.sqrt(told)));
    const effect = 1 + resemblance * (size - 1);
    return wilson(k / effect, n / effect, quantile(alike - 1)) ?? [0, 1];
  };
  return [end(k / n)[0], end(1 - k / n)[1]];
}

/** What ads of an employer are taken to share before any is seen, at the end near 0 (or 1), and how much more at the other. */
const [leastUsual, moreUsual] = [0.02, 0.05];
/** How many successes of an employer of the usual size weigh as much as what is usual. */
const weightOfUsual = 0.5;
/** How many times its own uncertainty, 1/√successes, is added to the resemblance at the end away from 0 (or 1). */
const margin = 1.5;

const quantiles = new Map<number, number>();

/** Student's quantile at 95 %, for degrees of freedom rounded down; kept, since it is asked for at every point of a series. */
function quantile(df: number): number {
  const whole = Math.min(2000, Math.max(1, Math.floor(df)));
  const known = quantiles.get(whole) ?? studentWithin(0.95, whole);
  quantiles.set(whole, known);
  return known;
}
