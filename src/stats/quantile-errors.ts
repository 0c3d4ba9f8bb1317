import {type Covariance, covarianceOf, type Errors} from "./errors.ts";
import {crossProduct, dot, invertSymmetric, type Matrix, product} from "./matrix.ts";
import {normalQuantile} from "./normal.ts";
import {ascending, quantile} from "./quantile.ts";

/** What is explained by what, at which place of its distribution. */
export interface QuantileProblem {
  readonly y: readonly number[];
  /** Regressors, one row each; include a 1 for the intercept. */
  readonly x: Matrix;
  /** 0.5 for the median. */
  readonly tau: number;
}

/**
 * The covariance of the coefficients of a quantile regression, by the kernel estimate of the density of residuals at 0.
 *
 * `model` is Powell's sandwich for independent rows; `cluster` sums the scores of a cluster first.
 *
 * @returns null with fewer than two clusters, or when most rows lie on the line so that residuals have no spread
 * @see Powell (1991) and Hall and Sheather (1988), JRSS B 50, 381–391, for the bandwidth; Parente and Santos Silva (2016),
 *   Journal of Econometric Methods 5, 1–15, for clusters; R `quantreg::summary.rq(se = "ker")`
 */
export function quantileErrors(
  {y, x, tau}: QuantileProblem,
  beta: readonly number[],
  errors: Errors
): Covariance | null {
  const residuals = y.map((value, i) => value - dot(x[i] ?? [], beta));
  const width = bandwidth(residuals, tau);
  const parameters = x[0]?.length ?? 0;
  if (!(width > 0) || y.length <= parameters) return null;
  const density = residuals.map((r) => Math.exp(-((r / width) ** 2) / 2) / Math.sqrt(2 * Math.PI) / width);
  const {inverse: bread} = invertSymmetric(crossProduct(x, x, density));
  if (errors.kind === "model") {
    const covariance = product(product(bread, crossProduct(x, x)), bread);
    const times = tau * (1 - tau);
    return {
      covariance: covariance.map((row) => row.map((value) => value * times)),
      df: y.length - parameters,
      clusters: null
    };
  }
  const scores = x.map((row, i) => row.map((value) => value * ((residuals[i] ?? 0) < 0 ? tau - 1 : tau)));
  return covarianceOf({bread, scores, rows: y.length, parameters, dispersion: 1}, errors);
}

function bandwidth(residuals: readonly number[], tau: number): number {
  const n = residuals.length;
  const at = normalQuantile(tau);
  const height = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let h = n ** (-1 / 3) * normalQuantile(0.975) ** (2 / 3) * ((1.5 * height ** 2) / (2 * at ** 2 + 1)) ** (1 / 3);
  while (tau - h < 0 || tau + h > 1) h /= 2;
  return (normalQuantile(tau + h) - normalQuantile(tau - h)) * spreadOf(residuals);
}

/** The smaller of the standard deviation and of what the quartiles say of it. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const sorted = ascending(values);
  const quartiles = (quantile(sorted, 0.75) ?? 0) - (quantile(sorted, 0.25) ?? 0);
  return Math.min(Math.sqrt(variance), quartiles / 1.34);
}
