import {type ClusterSums, designEffect} from "../stats/clustered-share.ts";
import type {Estimate} from "../stats/partial-pooling.ts";
import type {CrossSums} from "./cross-sums.ts";

/** Two shares of the same employers at two times. */
export interface TwoShares {
  readonly now: ClusterSums;
  readonly before: ClusterSums;
  readonly cross: CrossSums;
}

/**
 * The log of the ratio of a share to that of an earlier time, with its variance.
 *
 * Linearised over employers: those that post at both times make both shares move together, which narrows the margin. It is
 * never narrower than that of independent postings. A share of 0 now counts as half a posting.
 *
 * @returns null when a time has no postings or the earlier share is 0
 * @see Cochran (1977), Sampling Techniques, §6.3 and §6.19 (the correlation of two ratios)
 */
export function logShareRatio({now, before, cross}: TwoShares): Estimate | null {
  if (now.n === 0 || before.n === 0 || before.k === 0) return null;
  const k = Math.max(now.k, 0.5);
  const independent = plainVariance(k, now.n) + plainVariance(before.k, before.n);
  const clustered =
    designEffect(now) * plainVariance(k, now.n) + designEffect(before) * plainVariance(before.k, before.n);
  const together =
    cross.kk / (k * before.k) -
    cross.kn / (k * before.n) -
    cross.nk / (now.n * before.k) +
    cross.nn / (now.n * before.n);
  const clusters = Math.max(2, Math.min(now.clusters, before.clusters));
  const variance = Math.max(independent, clustered - 2 * together * (clusters / (clusters - 1)), 1e-12);
  return {value: Math.log(k / now.n / (before.k / before.n)), variance};
}

function plainVariance(k: number, n: number): number {
  return Math.max(0, 1 - k / n) / k;
}
