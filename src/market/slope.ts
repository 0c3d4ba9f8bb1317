import type {ClusterSums} from "../stats/clustered-share.ts";
import {designEffect} from "../stats/clustered-share.ts";
import type {Fit} from "../stats/coefficient.ts";
import {crossProduct, dot, invertSymmetric} from "../stats/matrix.ts";
import {quasiBinomial, type Trials} from "../stats/quasi-binomial.ts";
import {studentBeyond, studentWithin} from "../stats/student.ts";
import {addSums} from "./panel.ts";

/** How fast the log-odds of a share move, a year. */
export interface Slope {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided p-value of "it does not move". */
  readonly p: number;
}

/**
 * The slope of the log-odds of a monthly share, beside a yearly wave and a half-yearly one.
 *
 * Its error is the larger of two: Newey and West's, robust to months that depend on each other, and that of a binomial whose
 * spread is the larger of what the months show and of what employers' bursts bring.
 *
 * @param months oldest first, no gaps; a month of 0 postings tells nothing
 * @returns null when no finite slope is found
 */
export function slopeOf(months: readonly ClusterSums[]): Slope | null {
  const trials = {k: months.map(({k}) => k), n: months.map(({n}) => n), x: months.map((_, i) => regressors(i))};
  const model = quasiBinomial(trials);
  if (model === null) return null;
  const series = quasiBinomial(trials, {kind: "hac"});
  const value = model.coefficients[1] ?? null;
  if (value === null || series === null) return null;
  const spread = Math.max(1, model.dispersion, designEffect(addSums(months)));
  const burst = Math.sqrt(spread * binomialVariance(trials, model.coefficients));
  const error = Math.max(errorAt(series), burst);
  const half = studentWithin95(model.df) * error;
  return {value, low: value - half, high: value + half, p: error === 0 ? 1 : studentBeyond(value / error, model.df)};
}

/** The intercept, time in years, and two waves of the year. */
function regressors(month: number): readonly number[] {
  const angle = (2 * Math.PI * month) / 12;
  return [1, month / 12, Math.sin(angle), Math.cos(angle), Math.sin(2 * angle), Math.cos(2 * angle)];
}

/** The variance of the slope if postings were independent. */
function binomialVariance({n, x}: Trials, coefficients: readonly (number | null)[]): number {
  const beta = coefficients.map((value) => value ?? 0);
  const weights = x.map((row, i) => {
    const p = 1 / (1 + Math.exp(-dot(row, beta)));
    return (n[i] ?? 0) * p * (1 - p);
  });
  return invertSymmetric(crossProduct(x, x, weights)).inverse[1]?.[1] ?? 0;
}

function errorAt({covariance}: Fit): number {
  return Math.sqrt(Math.max(0, covariance[1]?.[1] ?? 0));
}

const within = new Map<number, number>();

function studentWithin95(df: number): number {
  const known = within.get(df) ?? studentWithin(0.95, df);
  within.set(df, known);
  return known;
}
