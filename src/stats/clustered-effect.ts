import {absorb, type Grouping, withCompany} from "./absorb.ts";
import {type Coefficient, coefficientOf} from "./coefficient.ts";
import {leastSquares} from "./least-squares.ts";

/** What is explained, by what one thing, among rows alike in which ways, and which rows depend on each other. */
export interface Comparison {
  readonly y: readonly number[];
  readonly d: readonly number[];
  readonly groupings: readonly Grouping[];
  readonly clusters: Grouping;
}

/** An effect with its margin and with the rows that it was told from. */
export interface Effect extends Coefficient {
  /** Places of the rows that were used, ascending. */
  readonly rows: readonly number[];
  /** How many clusters of equal weight would tell as much. */
  readonly voices: number;
}

/**
 * The effect of one thing on another within groups, clustered, with the degrees of freedom that few or uneven clusters leave.
 *
 * Student's distribution with the effective number of clusters less one: each counts by how much d varies in it within the
 * groups, so that three employers with the skill are three voices, however many there are without.
 *
 * @returns `no-variation` when d, or y, does not differ within groups; `few-clusters` when fewer than about five voices tell it
 * @see Carter, Schnepel and Steigerwald (2017), Review of Economics and Statistics 99, 698–709
 */
export function clusteredEffect(
  {y, d, groupings, clusters}: Comparison,
  level = 0.95
): Effect | "no-variation" | "few-clusters" {
  const rows = withCompany(groupings, y.length);
  const pick = <T>(list: readonly T[]): readonly T[] => rows.flatMap((i) => list.slice(i, i + 1));
  const [own, of, alike] = [pick(d), pick(clusters), groupings.map(pick)];
  const [varied] = absorb([own], alike.length === 0 ? [own.map(() => 0)] : alike) ?? [];
  const size = own.reduce((sum, value) => sum + value * value, 0);
  const left = varied?.reduce((sum, value) => sum + value * value, 0) ?? 0;
  if (varied === undefined || left <= 1e-9 * size) return "no-variation";
  const voices = effectiveClusters(varied, of);
  if (voices < fewestVoices) return "few-clusters";
  const fit = leastSquares({y: pick(y), x: own.map((value) => [value]), absorbed: alike}, {kind: "cluster", of});
  const found = fit === null ? null : coefficientOf({...fit, df: Math.min(fit.df, voices - 1)}, 0, level);
  const flat = found === null || found.error <= 1e-9 * Math.sqrt(left / own.length);
  return flat ? "no-variation" : {...found, rows, voices};
}

/** Below this, not even the least and the greatest of the voices enclose their middle with 95 %: 2·½ⁿ = 0.05. */
const fewestVoices = Math.log2(40);

function effectiveClusters(varied: readonly number[], of: Grouping): number {
  const sums = new Map<string | number, number>();
  for (const [i, value] of varied.entries()) sums.set(of[i] ?? i, (sums.get(of[i] ?? i) ?? 0) + value * value);
  const all = [...sums.values()];
  return all.reduce((a, b) => a + b, 0) ** 2 / all.reduce((a, b) => a + b * b, 0);
}
