import {clusteredShare} from "../stats/clustered-share.ts";
import {normalBelow} from "../stats/normal.ts";
import {rounded} from "./points.ts";

/**
 * Counts of two properties of postings, `a` and `b`, over all postings `n`, and their products summed over employers
 * (`aa` is Σa², `an` is Σa·n, with `both` as `t`: `ta` is Σboth·a).
 */
export interface PairSums {
  readonly n: number;
  readonly a: number;
  readonly b: number;
  readonly both: number;
  readonly clusters: number;
  readonly nn: number;
  readonly aa: number;
  readonly bb: number;
  readonly tt: number;
  readonly an: number;
  readonly bn: number;
  readonly tn: number;
  readonly ab: number;
  readonly ta: number;
  readonly tb: number;
}

/** How much more often two properties come together than if they had nothing to do with each other. */
export interface Lift {
  /** 1: as often as by chance; 2: twice as often. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided p-value of "as often as by chance". */
  readonly p: number;
}

const z95 = 1.959964;

/**
 * The lift of two properties, share of both ÷ (share of one × share of the other), with its 95 % interval.
 *
 * Its logarithm linearised over employers, whose postings come together; never narrower than that of independent postings. No
 * posting with both counts as half a posting. Where every posting with the one has the other, linearisation sees no chance in
 * it, whether they are of ten employers or of one; so the interval is never narrower than that of the share of one among the
 * postings of the other, which knows how many employers tell it.
 *
 * @returns null when one of the properties is in no posting, or all are of one employer
 * @see Cochran (1977), Sampling Techniques, §6.3, for products and ratios of clustered counts
 */
export function liftOf(sums: PairSums): Lift | null {
  const {n, a, b, clusters} = sums;
  if (a === 0 || b === 0 || clusters < 2) return null;
  const both = Math.max(sums.both, 0.5);
  const independent = 1 / both - 1 / a - 1 / b - 1 / n + (2 * both) / (a * b);
  const variance = Math.max(independent, (clusters / (clusters - 1)) * spread(sums, both), 1e-12);
  const log = Math.log((both * n) / (a * b));
  const half = z95 * Math.sqrt(variance);
  const among = amongEach(sums);
  const low = Math.min(Math.exp(log - half), ...among.map(([end]) => end));
  const high = Math.max(Math.exp(log + half), ...among.map(([, end]) => end));
  const toOne = log > 0 ? log - Math.log(low) : Math.log(high) - log;
  return {
    value: rounded((sums.both * n) / (a * b)),
    low: sums.both === 0 ? 0 : rounded(low),
    high: rounded(high),
    p: 2 * normalBelow((-z95 * Math.abs(log)) / toOne)
  };
}

/** The lifts at the ends of the share of each property among the postings of the other, the rest of the postings held. */
function amongEach({n, a, b, both, tt, ta, tb, aa, bb}: PairSums): readonly (readonly [low: number, high: number])[] {
  const sides = [
    {sums: {k: both, n: a, kk: tt, kn: ta, nn: aa}, other: b},
    {sums: {k: both, n: b, kk: tt, kn: tb, nn: bb}, other: a}
  ];
  return sides.map(({sums, other}) => {
    // As many employers as would tell as much if each had the same number of postings.
    const clusters = Math.max(2, Math.round(sums.n ** 2 / sums.nn));
    const [low, high] = clusteredShare({...sums, clusters}) ?? [0, 1];
    const liftAt = (share: number) => (share === 0 ? 0 : (share * n) / (other - both + share * sums.n));
    return [liftAt(low), liftAt(high)];
  });
}

/** Σ over employers of (both/Σboth + n/Σn − a/Σa − b/Σb)². */
function spread({n, a, b, nn, aa, bb, tt, an, bn, tn, ab, ta, tb}: PairSums, t: number): number {
  const squares = tt / (t * t) + nn / (n * n) + aa / (a * a) + bb / (b * b);
  const products = tn / (t * n) + ab / (a * b) - ta / (t * a) - tb / (t * b) - an / (a * n) - bn / (b * n);
  return squares + 2 * products;
}
