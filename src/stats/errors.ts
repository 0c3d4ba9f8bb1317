import {crossProduct, type Matrix, product} from "./matrix.ts";

/**
 * How the errors of a regression's coefficients are told.
 *
 * - `model`: rows are independent and the model's own spread is right.
 * - `hac`: rows are a series in time, oldest first, no gaps; robust to autocorrelation up to `lag` rows apart.
 * - `cluster`: rows of one cluster (an employer) depend on each other as they like; each row its own cluster gives
 *   errors that are robust to unequal spread only.
 */
export type Errors =
  | {readonly kind: "model"}
  | {readonly kind: "hac"; readonly lag?: number}
  | {readonly kind: "cluster"; readonly of: readonly (string | number)[]};

/** What the errors are computed from. */
export interface Estimated {
  /** The inverse of X′WX. */
  readonly bread: Matrix;
  /** One row an observation: its regressors times its residual (times its weight). */
  readonly scores: Matrix;
  /** Rows that tell something. */
  readonly rows: number;
  /** Coefficients estimated, absorbed ones included where they count. */
  readonly parameters: number;
  /** The model's variance of a residual. */
  readonly dispersion: number;
}

/** The covariance of coefficients, and the degrees of freedom of their t-values. */
export interface Covariance {
  readonly covariance: Matrix;
  readonly df: number;
  /** How many clusters; null when rows are not clustered. */
  readonly clusters: number | null;
}

/**
 * The covariance of a regression's coefficients.
 *
 * Newey–West with Bartlett weights, no prewhitening, times n/(n − p); clusters with the factor of CR1,
 * G/(G − 1) · (n − 1)/(n − p), and G − 1 degrees of freedom. The lag is 4·(n/100)^(2/9) where none is given.
 *
 * @returns null with fewer than two clusters or without a row to spare, for then nothing is known
 * @see Newey and West (1987), Econometrica 55, 703–708, and (1994), Review of Economic Studies 61, 631–653;
 *   Cameron and Miller (2015), Journal of Human Resources 50, 317–372; R `sandwich::NeweyWest`, `sandwich::vcovCL`
 */
export function covarianceOf(estimated: Estimated, errors: Errors): Covariance | null {
  const {bread, scores, rows: n, parameters: p, dispersion} = estimated;
  if (n <= p) return null;
  if (errors.kind === "model") return {covariance: scaled(bread, dispersion), df: n - p, clusters: null};
  if (errors.kind === "hac") {
    const meat = seriesMeat(scores, errors.lag ?? Math.floor(4 * (n / 100) ** (2 / 9)));
    return {covariance: scaled(sandwich(bread, meat), n / (n - p)), df: n - p, clusters: null};
  }
  const sums = [...clusterSums(scores, errors.of).values()];
  const g = sums.length;
  if (g < 2) return null;
  const factor = (g / (g - 1)) * ((n - 1) / (n - p));
  return {covariance: scaled(sandwich(bread, crossProduct(sums, sums)), factor), df: g - 1, clusters: g};
}

function sandwich(bread: Matrix, meat: Matrix): Matrix {
  return product(product(bread, meat), bread);
}

function scaled(a: Matrix, factor: number): Matrix {
  return a.map((row) => row.map((value) => value * factor));
}

function seriesMeat(scores: Matrix, lag: number): Matrix {
  let meat = crossProduct(scores, scores);
  for (let l = 1; l <= lag && l < scores.length; l++) {
    const apart = crossProduct(scores.slice(l), scores.slice(0, -l));
    const weight = 1 - l / (lag + 1);
    meat = meat.map((row, i) => row.map((value, j) => value + weight * ((apart[i]?.[j] ?? 0) + (apart[j]?.[i] ?? 0))));
  }
  return meat;
}

function clusterSums(scores: Matrix, of: readonly (string | number)[]): ReadonlyMap<string | number, number[]> {
  const sums = new Map<string | number, number[]>();
  for (const [i, row] of scores.entries()) {
    const key = of[i] ?? i;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, [...row]);
    else for (const [j, value] of row.entries()) sum[j] = (sum[j] ?? 0) + value;
  }
  return sums;
}
