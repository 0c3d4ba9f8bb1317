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
  // An array of 32-bit numbers is written to many times faster than variables of a closure.
  const state = Int32Array.of(0, seed, 0, 1);
  const next = () => {
    const [b, c] = [state[1] ?? 0, state[2] ?? 0];
    const out = ((state[0] ?? 0) + b + (state[3] ?? 0)) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + out;
    state[3] = (state[3] ?? 0) + 1;
    return out >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return () => next() / 2 ** 32;
}
