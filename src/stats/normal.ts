/**
 * The chance that a standard normal number is below z.
 *
 * Series for the middle, Laplace's continued fraction for the tails; 1e-14 absolute, and the tails to 1e-12 of themselves.
 *
 * @see Abramowitz and Stegun (1964), 26.2.11 and 26.2.14; R `pnorm`
 * @example normalBelow(0) // → 0.5
 */
export function normalBelow(z: number): number {
  if (z > 0) return 1 - normalBelow(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z > -3 ? 0.5 + density * middle(z) : density * tail(-z);
}

function middle(z: number): number {
  let [term, sum] = [z, z];
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return sum;
}

function tail(z: number): number {
  let fraction = z;
  for (let i = 120; i >= 1; i--) fraction = z + i / fraction;
  return 1 / fraction;
}

/**
 * The z below which a standard normal number lies with chance p.
 *
 * @returns −∞ for 0 and ∞ for 1
 * @throws RangeError if p is outside [0, 1]
 * @see R `qnorm`; a start after Abramowitz and Stegun 26.2.23, made exact by Halley's steps
 * @example normalQuantile(0.975) // → 1.959964
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a chance: ${p}`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z = -(
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3)
  );
  for (let i = 0; i < 4; i++) {
    const step = (normalBelow(z) - p) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    z -= step / (1 + (z * step) / 2);
  }
  return z;
}
