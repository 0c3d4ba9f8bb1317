import {type Comparison, clusteredEffect, type Effect} from "./clustered-effect.ts";
import {coefficientOf} from "./coefficient.ts";
import {quantileRegression} from "./quantile-regression.ts";

/**
 * The difference of medians that one thing makes among rows alike: median regression with a level for each group, clustered, with
 * the degrees of freedom of `clusteredEffect`.
 *
 * Meant for few groups: each is a regressor.
 *
 * @returns as `clusteredEffect`; `no-variation` too when the medians cannot be told apart
 * @see Parente and Santos Silva (2016), Journal of Econometric Methods 5, 1–15
 */
export function clusteredMedianEffect(comparison: Comparison, level = 0.95): Effect | "no-variation" | "few-clusters" {
  const mean = clusteredEffect(comparison, level);
  if (typeof mean === "string") return mean;
  const {y, d, groupings, clusters} = comparison;
  const levels = groupings.flatMap((grouping) => {
    const [, ...others] = [...new Set(mean.rows.map((i) => grouping[i]))];
    return others.map((label) => (i: number) => (grouping[i] === label ? 1 : 0));
  });
  const fit = quantileRegression(
    {
      y: mean.rows.map((i) => y[i] ?? 0),
      x: mean.rows.map((i) => [1, d[i] ?? 0, ...levels.map((is) => is(i))]),
      tau: 0.5
    },
    {kind: "cluster", of: mean.rows.map((i) => clusters[i] ?? i)}
  );
  const found = fit === null ? null : coefficientOf({...fit, df: Math.min(fit.df, mean.voices - 1)}, 1, level);
  return found === null ? "no-variation" : {...found, rows: mean.rows, voices: mean.voices};
}
