import {absorb, type Grouping, withCompany} from "./absorb.ts";
import type {SpreadFit} from "./coefficient.ts";
import {covarianceOf, type Errors} from "./errors.ts";
import {crossProduct, dot, invertSymmetric, type Matrix, times, transpose} from "./matrix.ts";

/** What is explained, by what, and within which groups. */
export interface Observations {
  readonly y: readonly number[];
  /** Regressors, one row each, without a 1 for the intercept: there always is one, and it is not reported. */
  readonly x: Matrix;
  /** Groupings whose levels are taken out: occupations, employers; none where not given. */
  readonly absorbed?: readonly Grouping[];
}

/** Least squares that also says how much is left to explain by. */
export interface LinearFit extends SpreadFit {
  /** The share of the variance within groups that the regressors explain; null when there is none. */
  readonly within: number | null;
}

/**
 * Least squares within groups: the coefficients that a dummy for every group would give.
 *
 * Rows alone in a group are left out. Levels of a grouping that lies within the clusters (employers, clustered by employer) do
 * not use up degrees of freedom; those of any other do.
 *
 * @param errors how the margin is told; see `covarianceOf`
 * @returns null when nothing can be told: no more rows than coefficients, fewer than two clusters
 * @throws RangeError if the rows differ in number
 * @see Cameron and Miller (2015), Journal of Human Resources 50, 317–372, §III.B; R `lm` with dummies and
 *   `sandwich::vcovCL(type = "HC1")`; the count of parameters is that of Stata's `reghdfe`
 */
export function leastSquares(observations: Observations, errors: Errors = {kind: "model"}): LinearFit | null {
  checkRows(observations, errors);
  const data = kept(observations, errors);
  const centred = absorb([data.y, ...transpose(data.x)], data.groupings);
  if (centred === null || data.y.length === 0) return null;
  const [y = [], ...columns] = centred;
  const x = columns.length === 0 ? y.map(() => []) : transpose(columns);
  const {inverse, dropped} = invertSymmetric(crossProduct(x, x), data.sizes);
  const beta = times(
    inverse,
    crossProduct(
      x,
      y.map((value) => [value])
    ).map(([sum = 0]) => sum)
  );
  const residuals = x.map((row, i) => (y[i] ?? 0) - dot(row, beta));
  const parameters = columns.length - dropped.size + 1 + levelsThatCount(data.groupings, data.errors);
  const left = dot(residuals, residuals);
  const dispersion = left / (y.length - parameters);
  const scores = x.map((row, i) => row.map((value) => value * (residuals[i] ?? 0)));
  const found = covarianceOf({bread: inverse, scores, rows: y.length, parameters, dispersion}, data.errors);
  if (found === null) return null;
  const coefficients = beta.map((b, j) => (dropped.has(j) ? null : b));
  const total = dot(y, y);
  return {...found, coefficients, rows: y.length, dispersion, within: total > 0 ? 1 - left / total : null};
}

/** The rows that have company, with one grouping of all rows where none is given: that is the intercept. */
function kept({y, x, absorbed = []}: Observations, errors: Errors) {
  const rows = withCompany(absorbed, y.length);
  const pick = <T>(list: readonly T[]): readonly T[] => rows.flatMap((i) => list.slice(i, i + 1));
  const groupings = absorbed.length === 0 ? [rows.map(() => 0)] : absorbed.map(pick);
  const own = pick(x);
  const sizes = (own[0] ?? []).map((_, j) => own.reduce((sum, row) => sum + (row[j] ?? 0) ** 2, 0));
  return {
    y: pick(y),
    x: own,
    sizes,
    groupings,
    errors: errors.kind === "cluster" ? {...errors, of: pick(errors.of)} : errors
  };
}

function levelsThatCount(groupings: readonly Grouping[], errors: Errors): number {
  return groupings.reduce((sum: number, grouping) => {
    const nested = errors.kind === "cluster" && liesWithin(grouping, errors.of);
    return nested ? sum : sum + new Set(grouping).size - 1;
  }, 0);
}

function liesWithin(grouping: Grouping, clusters: Grouping): boolean {
  const clusterOf = new Map<string | number, string | number>();
  return grouping.every((label, i) => {
    const cluster = clusters[i] ?? i;
    const known = clusterOf.get(label) ?? cluster;
    clusterOf.set(label, known);
    return known === cluster;
  });
}

function checkRows({y, x, absorbed = []}: Observations, errors: Errors): void {
  const lengths = [y, x, ...absorbed, ...(errors.kind === "cluster" ? [errors.of] : [])].map(({length}) => length);
  if (new Set(lengths).size > 1) throw new RangeError(`rows differ in number: ${lengths.join(", ")}`);
}
