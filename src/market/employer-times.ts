import {sumsOfSamples} from "../stats/bootstrap.ts";
import type {ClusterSums} from "../stats/clustered-share.ts";
import type {Random} from "../stats/random.ts";
import type {Row} from "./measure.ts";
import {listIn, wordIn} from "./row.ts";

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
 * Sums of each employer over the months of the three times, from rows of `employerCounts`.
 *
 * @returns those with a posting at any of the times, in the order of their names
 */
export function employersOf(rows: readonly Row[], months: readonly ReadonlySet<string>[]): readonly Employer[] {
  const found = new Map<number, Growing>();
  for (const row of rows) {
    const own = times.filter((i) => months[i]?.has(wordIn(row, "month") ?? "") === true);
    if (own.length === 0) continue;
    const lists = {all: listIn(row, "n"), own: listIn(row, "own"), entry: listIn(row, "entry")};
    for (const [at, employer] of listIn(row, "employer").entries()) {
      const sums = found.get(Number(employer)) ?? none();
      for (const i of own) {
        sums.all[i] += Number(lists.all[at]);
        sums.own[i] += Number(lists.own[at]);
        sums.entry[i] += Number(lists.entry[at]);
      }
      found.set(Number(employer), sums);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, sums]) => sums);
}

/** What changes are told of: all postings, and those that are looked at. */
export type Posted = Pick<Employer, "all" | "own">;

/** The sums of employers drawn with replacement, 1,000 times. */
export function sampledEmployers(employers: readonly Employer[], random: Random): readonly Posted[] {
  const samples = sumsOfSamples(
    employers.map(({all, own}) => [...all, ...own]),
    {random}
  );
  return samples.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => ({all: [a, b, c], own: [d, e, f]}));
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
