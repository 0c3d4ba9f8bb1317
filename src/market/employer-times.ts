import type {ClusterSums} from "../stats/clustered-share.ts";
import type {Row} from "./measure.ts";
import {numberIn, wordIn} from "./row.ts";

/** A number at three times: at a peak, at a trough, at the end. */
export type Times = readonly [number, number, number];

/** The places of the three times. */
export const times = [0, 1, 2] as const;

/** Postings of an employer (or of several together) at three times. */
export interface Employer {
  readonly all: Times;
  /** Those that are looked at. */
  readonly own: Times;
  /** Entry-level ones among them. */
  readonly entry: Times;
}

type Growing = {readonly [name in keyof Employer]: [number, number, number]};

function none(): Growing {
  return {all: [0, 0, 0], own: [0, 0, 0], entry: [0, 0, 0]};
}

/**
 * Sums of each employer over the months of the three times, from rows of cluster, month, `n`, `own` and `entry`.
 *
 * @returns those with a posting at any of the times
 */
export function employersOf(rows: readonly Row[], months: readonly ReadonlySet<string>[]): readonly Employer[] {
  const found = new Map<string, Growing>();
  for (const row of rows) {
    const [cluster, month] = [wordIn(row, "cluster") ?? "", wordIn(row, "month") ?? ""];
    const sums = found.get(cluster) ?? none();
    for (const i of times) {
      if (!months[i]?.has(month)) continue;
      sums.all[i] += numberIn(row, "n") ?? 0;
      sums.own[i] += numberIn(row, "own") ?? 0;
      sums.entry[i] += numberIn(row, "entry") ?? 0;
    }
    found.set(cluster, sums);
  }
  return [...found.values()].filter(({all}) => all.some((n) => n > 0));
}

/** All employers together. */
export function summed(employers: readonly Employer[]): Employer {
  const sums = none();
  for (const {all, own, entry} of employers)
    for (const i of times) {
      sums.all[i] += all[i];
      sums.own[i] += own[i];
      sums.entry[i] += entry[i];
    }
  return sums;
}

/** Entry-level ads among those looked at, at one of the times, as sums over employers. */
export function entrySums(employers: readonly Employer[], at: (typeof times)[number]): ClusterSums {
  const sums = {k: 0, n: 0, kk: 0, kn: 0, nn: 0, clusters: 0};
  for (const {own, entry} of employers) {
    const [k, n] = [entry[at], own[at]];
    if (n === 0) continue;
    sums.k += k;
    sums.n += n;
    sums.kk += k * k;
    sums.kn += k * n;
    sums.nn += n * n;
    sums.clusters++;
  }
  return sums;
}
