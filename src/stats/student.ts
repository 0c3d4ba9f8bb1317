/**
 * The chance that a number of Student's distribution is farther from 0 than t, on both sides together: a two-sided p-value.
 *
 * @param df degrees of freedom, above 0; need not be whole
 * @see R `2 * pt(-abs(t), df)`
 * @example studentBeyond(2.228139, 10) // → 0.05
 */
export function studentBeyond(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), {a: df / 2, b: 0.5});
}

/**
 * The t that a number of Student's distribution stays within, on both sides, with the chance `level`.
 *
 * @throws RangeError if level is outside (0, 1) or df not above 0
 * @see R `qt((1 + level) / 2, df)`
 * @example studentWithin(0.95, 10) // → 2.228139
 */
export function studentWithin(level: number, df: number): number {
  if (!(level > 0 && level < 1 && df > 0)) throw new RangeError(`outside its range: level ${level}, df ${df}`);
  let [low, high] = [0, 1];
  while (studentBeyond(high, df) > 1 - level) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const mid = (low + high) / 2;
    if (studentBeyond(mid, df) > 1 - level) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}

interface Shapes {
  readonly a: number;
  readonly b: number;
}

function incompleteBeta(x: number, {a, b}: Shapes): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, {a: b, b: a});
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(front) / (a * denominator(x, {a, b}));
}

/** The continued fraction of the incomplete beta, from its far end: Abramowitz and Stegun 26.5.8. */
function denominator(x: number, {a, b}: Shapes): number {
  let fraction = 1;
  for (let m = 300; m >= 1; m--) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    fraction = 1 + even / (1 + odd / fraction);
  }
  return 1 + (-(a + b) * x) / (a + 1) / fraction;
}

/** Stirling's series after shifting the argument above 10. */
function logGamma(x: number): number {
  let [shift, at] = [0, x];
  for (; at < 10; at++) shift -= Math.log(at);
  const series =
    1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5) - 1 / (1680 * at ** 7) + 1 / (1188 * at ** 9);
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
}
