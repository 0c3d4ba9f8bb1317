import {ageBy, type Lifetime, leftAt} from "./lifetime.ts";
import {ascending, quantile} from "./quantile.ts";
import type {Random} from "./random.ts";
import {turnbull} from "./turnbull.ts";

/** What is read from each curve, and how curves are drawn. */
export interface BandRequest {
  /** Ages whose share left is wanted. */
  readonly ages: readonly number[];
  /** Shares ended whose age is wanted, such as 0.5 for the median. */
  readonly shares: readonly number[];
  readonly random: Random;
  /** Samples drawn; 200 where not said. */
  readonly draws?: number;
  /** Coverage; 0.95 where not said. */
  readonly level?: number;
}

/** Intervals of a curve, in the order of what was asked for; `high` of an age is null where so many may never end. */
export interface CurveBands {
  readonly left: readonly {readonly low: number; readonly high: number}[];
  readonly age: readonly {readonly low: number | null; readonly high: number | null}[];
}

/**
 * Percentile intervals of a curve by drawing whole clusters (employers) with replacement, each sample estimated anew.
 *
 * The interval of an age takes in the stretch within which the data do not say where the share falls.
 *
 * @returns null with fewer than two clusters, for then nothing is known of the spread
 * @see Efron (1981), JASA 76, 312–319; Davison and Hinkley (1997), §3.5 and §3.8
 */
export function curveBands(
  clusters: readonly (readonly Lifetime[])[],
  {ages, shares, random, draws = 200, level = 0.95}: BandRequest
): CurveBands | null {
  if (clusters.length < 2) return null;
  const curves = Array.from({length: draws}, () => turnbull(drawn(clusters, random), {tolerance: 1e-5}).curve);
  const tails = [(1 - level) / 2, (1 + level) / 2] as const;
  return {
    left: ages.map((age) =>
      ends(
        curves.map((curve) => leftAt(curve, age)),
        tails
      )
    ),
    age: shares.map((share) => {
      const found = curves.map((curve) => ageBy(curve, share) ?? {after: Infinity, until: Infinity});
      const low = lower(
        found.map(({after}) => after),
        tails[0]
      );
      return {
        low,
        high: lower(
          found.map(({until}) => until),
          tails[1]
        )
      };
    })
  };
}

/** As many clusters as there are; alike lifetimes once, with their count. */
function drawn(clusters: readonly (readonly Lifetime[])[], random: Random): readonly Lifetime[] {
  const sums = new Map<string, Lifetime>();
  for (let i = 0; i < clusters.length; i++)
    for (const one of clusters[Math.floor(random() * clusters.length)] ?? []) {
      const key = `${one.entry} ${one.after} ${one.until}`;
      sums.set(key, {...one, count: one.count + (sums.get(key)?.count ?? 0)});
    }
  return [...sums.values()];
}

function ends(values: readonly number[], [low, high]: readonly [number, number]): {low: number; high: number} {
  const sorted = ascending(values);
  return {low: quantile(sorted, low) ?? 0, high: quantile(sorted, high) ?? 1};
}

/** The value at a rank, without means of neighbours, since some may be infinite. */
function lower(values: readonly number[], share: number): number | null {
  const found = ascending(values)[Math.floor((values.length - 1) * share)];
  return found === undefined || found === Infinity ? null : found;
}
