import type {Covariance} from "./errors.ts";
import {studentBeyond, studentWithin} from "./student.ts";

/** What a regression found. */
export interface Fit extends Covariance {
  /** In the order of the regressors; null where earlier ones say the same (collinear). */
  readonly coefficients: readonly (number | null)[];
  /** Rows that were used. */
  readonly rows: number;
}

/** A fit by a model that says how much rows spread about it. */
export interface SpreadFit extends Fit {
  /** The variance of a residual; of a share, against that of the binomial. */
  readonly dispersion: number;
}

/** One coefficient with its margin. */
export interface Coefficient {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The standard error. */
  readonly error: number;
  /** Two-sided p-value of "it is 0". */
  readonly p: number;
}

/**
 * One coefficient of a fit with its interval, by Student's distribution.
 *
 * @param at place of its regressor, from 0
 * @returns null when it was left out as collinear
 */
export function coefficientOf({coefficients, covariance, df}: Fit, at: number, level = 0.95): Coefficient | null {
  const value = coefficients[at];
  if (value === null || value === undefined) return null;
  const error = Math.sqrt(Math.max(0, covariance[at]?.[at] ?? 0));
  const half = studentWithin(level, df) * error;
  const p = error === 0 ? (value === 0 ? 1 : 0) : studentBeyond(value / error, df);
  return {value, low: value - half, high: value + half, error, p};
}
