/** A source of chance: each call gives a number in [0, 1). */
export type Random = () => number;

/**
 * A generator whose numbers follow from its seed, so that a figure with chance in it can be computed again.
 *
 * Small Fast Counter, 32 bits: a state of 128 bits with a counter in it, so that no cycle is shorter than 2³².
 *
 * @param seed a whole number; only its low 32 bits count
 * @see Doty-Humphrey, PractRand 0.95, `sfc32`, whose seeding (twelve rounds on a counter of 1) is followed
 */
export function randomFrom(seed: number): Random {
  let [a, b, c, counter] = [0, seed | 0, 0, 1];
  const next = () => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return () => next() / 2 ** 32;
}
