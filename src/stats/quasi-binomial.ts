import type {SpreadFit} from "./coefficient.ts";
import {covarianceOf, type Errors} from "./errors.ts";
import {crossProduct, dot, invertSymmetric, type Matrix, times} from "./matrix.ts";

/** Shares to be explained: in each row *k* of *n*. */
export interface Trials {
  /** Successes; need not be whole (an effective count). */
  readonly k: readonly number[];
  /** Trials; a row of 0 tells nothing but keeps its place in time. */
  readonly n: readonly number[];
  /** Regressors, one row each; include a 1 for the intercept. */
  readonly x: Matrix;
}

interface Step {
  readonly beta: readonly number[];
  readonly bread: Matrix;
  readonly dropped: ReadonlySet<number>;
}

/**
 * Logistic regression of shares whose spread is larger or smaller than the binomial's, by iterated weighted least squares.
 *
 * @returns null when there is no finite answer: every share 0 or 1, a regressor that separates them, fewer rows than
 *   coefficients, fewer than two clusters
 * @throws RangeError if a count is outside its base or the rows differ in number
 * @see McCullagh and Nelder (1989), Generalized Linear Models, ch. 4; R `glm(cbind(k, n - k) ~ x, quasibinomial)`
 */
export function quasiBinomial(trials: Trials, errors: Errors = {kind: "model"}): SpreadFit | null {
  checkTrials(trials);
  const {k, n, x} = trials;
  const step = solve(trials);
  if (step === null) return null;
  const fitted = shares(x, step.beta);
  const used = n.filter((size) => size > 0).length;
  const parameters = (x[0]?.length ?? 0) - step.dropped.size;
  const gaps = fitted.map((p, i) => (k[i] ?? 0) - (n[i] ?? 0) * p);
  const pearson = gaps.map((gap, i) => (gap === 0 ? 0 : gap ** 2 / spread(fitted[i] ?? 0.5, n[i] ?? 0)));
  const dispersion = pearson.reduce((a, b) => a + b, 0) / (used - parameters);
  const scores = x.map((row, i) => row.map((value) => value * (gaps[i] ?? 0)));
  const found = covarianceOf({bread: step.bread, scores, rows: used, parameters, dispersion}, errors);
  if (found === null) return null;
  return {...found, coefficients: step.beta.map((b, j) => (step.dropped.has(j) ? null : b)), rows: used, dispersion};
}

function solve({k, n, x}: Trials): Step | null {
  let [step, fitted]: [Step | null, readonly number[]] = [null, k.map((count, i) => (count + 0.5) / ((n[i] ?? 0) + 1))];
  for (let round = 0; round < 50; round++) {
    const next = stepFrom({k, n, x}, fitted);
    if (next.beta.some((b) => !Number.isFinite(b))) return null;
    const moved =
      step === null ? Infinity : Math.max(0, ...next.beta.map((b, j) => Math.abs(b - (step?.beta[j] ?? 0))));
    step = next;
    fitted = shares(x, next.beta);
    // Past these odds the answer is on its way to infinity: the shares are separated.
    if (x.some((row, i) => (n[i] ?? 0) > 0 && Math.abs(dot(row, next.beta)) > 25)) return null;
    if (moved < 1e-10) return step;
  }
  return null;
}

function stepFrom({k, n, x}: Trials, fitted: readonly number[]): Step {
  const weights = fitted.map((p, i) => spread(p, n[i] ?? 0));
  const working = fitted.map((p, i) => {
    const size = n[i] ?? 0;
    return size === 0 ? 0 : Math.log(p / (1 - p)) + ((k[i] ?? 0) / size - p) / (p * (1 - p));
  });
  const {inverse, dropped} = invertSymmetric(crossProduct(x, x, weights));
  const target = crossProduct(
    x,
    working.map((z) => [z]),
    weights
  ).map(([sum = 0]) => sum);
  return {beta: times(inverse, target), bread: inverse, dropped};
}

function shares(x: Matrix, beta: readonly number[]): readonly number[] {
  return x.map((row) => 1 / (1 + Math.exp(-dot(row, beta))));
}

function spread(p: number, n: number): number {
  return n * p * (1 - p);
}

function checkTrials({k, n, x}: Trials): void {
  if (k.length !== n.length || k.length !== x.length)
    throw new RangeError(`rows differ in number: ${k.length} counts, ${n.length} bases, ${x.length} regressors`);
  for (const [i, count] of k.entries())
    if (!(count >= 0 && count <= (n[i] ?? 0))) throw new RangeError(`count outside its base: ${count} of ${n[i]}`);
}
