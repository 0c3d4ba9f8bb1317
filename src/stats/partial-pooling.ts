import {normalQuantile} from "./normal.ts";

/** An estimate with the variance of its chance error. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
}

/** An estimate drawn towards the mean of all, the more so the less is known of it. */
export interface Pooled {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How much of its own value it kept, in [0, 1]. */
  readonly kept: number;
}

/** All estimates together. */
export interface Pooling {
  readonly mean: number;
  /** How much the true values differ: their variance; 0 when chance alone explains the differences. */
  readonly between: number;
  readonly pooled: readonly Pooled[];
}

/**
 * Estimates of many like things (the growth of many skills), each drawn towards their mean, so that those of few postings do
 * not lead a ranking by chance.
 *
 * The variance between them by moments, then the empirical best linear predictor of each, whose interval contains what is not
 * known of the mean.
 *
 * @returns null with fewer than two estimates or a variance that is not above 0
 * @see DerSimonian and Laird (1986), Controlled Clinical Trials 7, 177–188; Raudenbush and Bryk (1985), Journal of Educational
 *   Statistics 10, 75–98; R `metafor::blup(rma(yi, vi, method = "DL"))`
 */
export function partialPooling(estimates: readonly Estimate[], level = 0.95): Pooling | null {
  if (estimates.length < 2 || estimates.some(({variance}) => !(variance > 0))) return null;
  const between = betweenVariance(estimates);
  const weights = estimates.map(({variance}) => 1 / (variance + between));
  const total = sumOf(weights);
  const mean = sumOf(estimates.map(({value}, i) => value * (weights[i] ?? 0))) / total;
  const z = normalQuantile((1 + level) / 2);
  const pooled = estimates.map(({value, variance}) => {
    const kept = between / (between + variance);
    const drawn = kept * value + (1 - kept) * mean;
    const half = z * Math.sqrt(kept * variance + (1 - kept) ** 2 / total);
    return {value: drawn, low: drawn - half, high: drawn + half, kept};
  });
  return {mean, between, pooled};
}

function betweenVariance(estimates: readonly Estimate[]): number {
  const weights = estimates.map(({variance}) => 1 / variance);
  const total = sumOf(weights);
  const mean = sumOf(estimates.map(({value}, i) => value * (weights[i] ?? 0))) / total;
  const q = sumOf(estimates.map(({value}, i) => (weights[i] ?? 0) * (value - mean) ** 2));
  const scale = total - sumOf(weights.map((w) => w * w)) / total;
  return Math.max(0, (q - (estimates.length - 1)) / scale);
}

/**
 * The log-odds of k in n with their variance, half a posting added to each side so that 0 and n have an answer.
 *
 * @returns null when n is 0
 * @throws RangeError if k is outside [0, n]
 * @see Haldane (1955) and Anscombe (1956), Biometrika 43, 461–464; R `metafor::escalc("PLO", add = 0.5, to = "all")`
 */
export function logOdds(k: number, n: number): Estimate | null {
  if (!(k >= 0 && k <= n)) throw new RangeError(`count outside its base: ${k} of ${n}`);
  if (n === 0) return null;
  const [hits, misses] = [k + 0.5, n - k + 0.5];
  return {value: Math.log(hits / misses), variance: 1 / hits + 1 / misses};
}

function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
