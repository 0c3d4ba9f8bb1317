import type {Fit} from "./coefficient.ts";
import type {Errors} from "./errors.ts";
import {crossProduct, dot, invertSymmetric, type Matrix, times} from "./matrix.ts";
import {type QuantileProblem, quantileErrors} from "./quantile-errors.ts";

/** A point inside the box of the dual, with the slacks of both ends. */
interface Inside {
  readonly a: readonly number[];
  readonly z: readonly number[];
  readonly w: readonly number[];
  readonly beta: readonly number[];
}

/** How the next step aims: at complementarity `mu`, allowing for the products of the step before. */
interface Aim {
  readonly mu: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** How far each row may move, and the inverse of X′QX. */
  readonly q: readonly number[];
  readonly inverse: Matrix;
}

/**
 * Quantile regression: the line that leaves a share tau of the values below it.
 *
 * The linear programme is solved in its dual by a primal–dual interior point with a predictor and a corrector.
 *
 * @returns null when there are no more rows than regressors, fewer than two clusters, or a gap that does not close
 * @throws RangeError if tau is outside (0, 1) or the rows differ in number
 * @see Koenker and Bassett (1978), Econometrica 46, 33–50; Portnoy and Koenker (1997), Statistical Science 12, 279–300;
 *   R `quantreg::rq`
 */
export function quantileRegression(problem: QuantileProblem, errors: Errors = {kind: "model"}): Fit | null {
  const {y, x, tau} = problem;
  if (!(tau > 0 && tau < 1)) throw new RangeError(`outside (0, 1): tau ${tau}`);
  if (y.length !== x.length) throw new RangeError(`rows differ in number: ${y.length}, ${x.length}`);
  const {dropped} = invertSymmetric(crossProduct(x, x));
  const own = x.map((row) => row.filter((_, j) => !dropped.has(j)));
  const beta = y.length <= (own[0]?.length ?? 0) ? null : solve({y, x: own, tau});
  if (beta === null) return null;
  const found = quantileErrors({...problem, x: own}, beta, errors);
  if (found === null) return null;
  const back = (x[0] ?? []).map((_, j) => (dropped.has(j) ? null : j - [...dropped].filter((d) => d < j).length));
  const pick = (row: readonly number[], j: number | null | undefined) => (typeof j === "number" ? (row[j] ?? 0) : 0);
  return {
    ...found,
    coefficients: back.map((j) => (j === null ? null : (beta[j] ?? null))),
    covariance: back.map((i) => back.map((j) => (i === null ? 0 : pick(found.covariance[i] ?? [], j)))),
    rows: y.length
  };
}

function solve({y, x, tau}: QuantileProblem): readonly number[] | null {
  let at = start({y, x, tau});
  const size = y.reduce((sum, value, i) => sum + Math.abs(value - dot(x[i] ?? [], at.beta)), 0);
  if (size === 0) return at.beta;
  for (let round = 0; round < 100; round++) {
    if (gapOf(at) < 1e-13 * size) return at.beta;
    at = step(at, x);
  }
  return gapOf(at) < 1e-9 * size ? at.beta : null;
}

function start({y, x, tau}: QuantileProblem): Inside {
  const {inverse} = invertSymmetric(crossProduct(x, x));
  const beta = times(inverse, weightedSums(x, y));
  const residuals = y.map((value, i) => dot(x[i] ?? [], beta) - value);
  const floor = 1e-3 * residuals.reduce((most, r) => Math.max(most, Math.abs(r)), 1e-300);
  const z = residuals.map((r) => Math.max(r, 0) + floor);
  return {a: y.map(() => 1 - tau), z, w: z.map((value, i) => value - (residuals[i] ?? 0)), beta};
}

function gapOf({a, z, w}: Inside): number {
  return a.reduce((sum, value, i) => sum + value * (z[i] ?? 0) + (1 - value) * (w[i] ?? 0), 0);
}

function step(at: Inside, x: Matrix): Inside {
  const none = at.a.map(() => 0);
  const q = at.a.map((value, i) => 1 / ((at.z[i] ?? 0) / value + (at.w[i] ?? 0) / (1 - value)));
  const metric = {q, inverse: invertSymmetric(crossProduct(x, x, q)).inverse};
  const straight = direction(at, x, {mu: 0, lower: none, upper: none, ...metric});
  const guess = moved(at, straight, lengths(at, straight));
  const [gap, left] = [gapOf(at), gapOf(guess)];
  const bent = direction(at, x, {
    mu: ((left / gap) ** 2 * left) / (2 * at.a.length),
    lower: straight.a.map((da, i) => da * (straight.z[i] ?? 0)),
    upper: straight.a.map((da, i) => -da * (straight.w[i] ?? 0)),
    ...metric
  });
  return moved(at, bent, lengths(at, bent));
}

function direction({a, z, w}: Inside, x: Matrix, {mu, lower, upper, q, inverse}: Aim): Inside {
  const pulls = a.map((value, i) => [(mu - (lower[i] ?? 0)) / value, (mu - (upper[i] ?? 0)) / (1 - value)] as const);
  const rest = pulls.map(([low, high], i) => (z[i] ?? 0) - (w[i] ?? 0) - low + high);
  const duals = times(
    inverse,
    weightedSums(
      x,
      rest.map((value, i) => value * (q[i] ?? 0))
    )
  );
  const da = q.map((weight, i) => weight * (dot(x[i] ?? [], duals) - (rest[i] ?? 0)));
  return {
    a: da,
    z: da.map((d, i) => (pulls[i]?.[0] ?? 0) - (z[i] ?? 0) - ((z[i] ?? 0) / (a[i] ?? 1)) * d),
    w: da.map((d, i) => (pulls[i]?.[1] ?? 0) - (w[i] ?? 0) + ((w[i] ?? 0) / (1 - (a[i] ?? 0))) * d),
    beta: duals.map((d) => -d)
  };
}

/** X′v. */
function weightedSums(x: Matrix, v: readonly number[]): readonly number[] {
  const sums = new Array<number>(x[0]?.length ?? 0).fill(0);
  for (const [i, row] of x.entries())
    for (let j = 0; j < row.length; j++) sums[j] = (sums[j] ?? 0) + (row[j] ?? 0) * (v[i] ?? 0);
  return sums;
}

/** How far a direction can be followed before a side of the box is met, for the point and for the slacks. */
function lengths({a, z, w}: Inside, to: Inside): readonly [point: number, slacks: number] {
  const reach = (values: readonly number[], by: readonly number[]) =>
    values.reduce((least, value, i) => ((by[i] ?? 0) < 0 ? Math.min(least, -value / (by[i] ?? -1)) : least), Infinity);
  const point = Math.min(
    reach(a, to.a),
    reach(
      a.map((value) => 1 - value),
      to.a.map((d) => -d)
    )
  );
  return [Math.min(1, 0.99995 * point), Math.min(1, 0.99995 * Math.min(reach(z, to.z), reach(w, to.w)))];
}

function moved(at: Inside, to: Inside, [point, slacks]: readonly [number, number]): Inside {
  const add = (values: readonly number[], by: readonly number[], times: number) =>
    values.map((value, i) => value + times * (by[i] ?? 0));
  return {
    a: add(at.a, to.a, point),
    z: add(at.z, to.z, slacks),
    w: add(at.w, to.w, slacks),
    beta: add(at.beta, to.beta, slacks)
  };
}
