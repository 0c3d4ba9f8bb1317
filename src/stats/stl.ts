import {type Loess, loess, loessBeyond} from "./loess.ts";
import {median} from "./quantile.ts";

/** How a series is taken apart. */
export interface StlOptions {
  /** Values a cycle: 12 for months of a year, 7 for days of a week. */
  readonly period: number;
  /** Cycles that the seasonal part of one place in the cycle looks at (odd, at least 7), or the same cycle all along. */
  readonly seasonal: number | "periodic";
  /** Values that the trend looks at, odd; by default the next odd above 1.5·period / (1 − 1.5/seasonal). */
  readonly trend?: number;
  /** Gives outlying values little weight, in up to 15 rounds. */
  readonly robust?: boolean;
}

/** The parts of a series; they add up to it. */
export interface Decomposition {
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
  readonly remainder: readonly number[];
  /** What each value counted for in the last round, in [0, 1]; 1 unless robust. */
  readonly weights: readonly number[];
}

interface Plan {
  readonly period: number;
  readonly seasonal: Loess;
  readonly trend: Loess;
  readonly low: Loess;
}

interface Parts {
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
}

/**
 * Takes a series apart into a seasonal part, a trend and a remainder by repeated local regression.
 *
 * @param y equally spaced values, oldest first, none missing
 * @returns null with two cycles or fewer, for then a season cannot be told from a trend
 * @throws RangeError if the period is below 2 or a window is not an odd number
 * @see Cleveland, Cleveland, McRae and Terpenning (1990), Journal of Official Statistics 6, 3–73; R `stl`, whose defaults
 *   these are
 */
export function stl(y: readonly number[], options: StlOptions): Decomposition | null {
  const plan = planOf(options, y.length);
  if (y.length <= 2 * plan.period) return null;
  const rounds = options.robust === true ? {outer: 15, inner: 1} : {outer: 0, inner: 2};
  let weights: readonly number[] | null = null;
  let parts: Parts = {seasonal: [], trend: new Array<number>(y.length).fill(0)};
  for (let outer = 0; outer <= rounds.outer; outer++) {
    if (outer > 0) weights = robustness(y, parts);
    for (let inner = 0; inner < rounds.inner; inner++) parts = oneRound(y, {plan, trend: parts.trend, weights});
  }
  const seasonal = options.seasonal === "periodic" ? cycleMeans(parts.seasonal, plan.period) : parts.seasonal;
  const remainder = y.map((value, i) => value - (seasonal[i] ?? 0) - (parts.trend[i] ?? 0));
  return {seasonal, trend: parts.trend, remainder, weights: weights ?? y.map(() => 1)};
}

function planOf({period, seasonal, trend}: StlOptions, n: number): Plan {
  if (!(Number.isInteger(period) && period >= 2)) throw new RangeError(`not a period: ${period}`);
  const cycles = seasonal === "periodic" ? 10 * n + 1 : seasonal;
  const wide = trend ?? nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / cycles)));
  for (const window of [cycles, wide]) if (window % 2 !== 1) throw new RangeError(`not an odd window: ${window}`);
  const low = nextOdd(period);
  return {
    period,
    seasonal: {window: cycles, degree: 0, jump: Math.ceil(cycles / 10)},
    trend: {window: wide, degree: 1, jump: Math.ceil(wide / 10)},
    low: {window: low, degree: 1, jump: Math.ceil(low / 10)}
  };
}

function nextOdd(n: number): number {
  return n % 2 === 0 ? n + 1 : n;
}

function oneRound(
  y: readonly number[],
  {plan, trend, weights}: {plan: Plan; trend: readonly number[]; weights: readonly number[] | null}
): Parts {
  const detrended = y.map((value, i) => value - (trend[i] ?? 0));
  const cycles = smoothCycles(detrended, plan, weights);
  const {period} = plan;
  const filtered = runningMean(runningMean(runningMean(cycles, period), period), 3);
  const low = loess(filtered, plan.low);
  const seasonal = y.map((_, i) => (cycles[i + period] ?? 0) - (low[i] ?? 0));
  return {
    seasonal,
    trend: loess(
      y.map((value, i) => value - (seasonal[i] ?? 0)),
      plan.trend,
      weights
    )
  };
}

/** Each place of the cycle smoothed by itself, reaching one cycle beyond both ends. */
function smoothCycles(y: readonly number[], {period, seasonal}: Plan, weights: readonly number[] | null): number[] {
  const whole = new Array<number>(y.length + 2 * period).fill(0);
  for (let place = 0; place < period; place++) {
    const own = everyNth(y, place, period);
    const ownWeights = weights === null ? null : everyNth(weights, place, period);
    const middle = loess(own, seasonal, ownWeights);
    const [before, after] = loessBeyond(own, seasonal, ownWeights);
    const line = [before ?? middle[0] ?? 0, ...middle, after ?? middle.at(-1) ?? 0];
    for (const [cycle, value] of line.entries()) whole[cycle * period + place] = value;
  }
  return whole;
}

function everyNth(y: readonly number[], first: number, step: number): readonly number[] {
  const own: number[] = [];
  for (let i = first; i < y.length; i += step) own.push(y[i] ?? 0);
  return own;
}

/** Means of each `length` values in a row: `length − 1` fewer than there were. */
function runningMean(y: readonly number[], length: number): readonly number[] {
  const means: number[] = [];
  let sum = 0;
  for (const [i, value] of y.entries()) {
    sum += value - (i >= length ? (y[i - length] ?? 0) : 0);
    if (i >= length - 1) means.push(sum / length);
  }
  return means;
}

/** Bisquare weights of the remainders, against six times their median. */
function robustness(y: readonly number[], {seasonal, trend}: Parts): readonly number[] {
  const off = y.map((value, i) => Math.abs(value - (seasonal[i] ?? 0) - (trend[i] ?? 0)));
  const reach = 6 * (median(off) ?? 0);
  return off.map((distance) => {
    if (distance > 0.999 * reach) return 0;
    return distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 2) ** 2;
  });
}

function cycleMeans(seasonal: readonly number[], period: number): readonly number[] {
  const means = Array.from({length: period}, (_, place) => {
    const own = everyNth(seasonal, place, period);
    return own.reduce((a, b) => a + b, 0) / own.length;
  });
  return seasonal.map((_, i) => means[i % period] ?? 0);
}
