import {normalQuantile} from "../src/stats/normal.ts";
import {type Random, randomFrom} from "../src/stats/random.ts";

/** What chance is drawn for; each has its own numbers, so that a change of one leaves the others. */
export const streams = {facts: 0, wording: 1, life: 2, repeat: 3} as const;
export type Stream = keyof typeof streams;

/** Scatters the bits of a whole number; different numbers stay different (the finaliser of MurmurHash3). */
export function scatter(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The chance of one row of the market: it follows from seed, row and stream alone, not from how many rows are made. */
export function chanceOf(seed: number, row: number, stream: Stream): Random {
  return randomFrom(scatter((row * 4 + streams[stream]) ^ scatter(seed)));
}

const normals = Float64Array.from({length: 4096}, (_, i) => normalQuantile((i + 0.5) / 4096));

/** A standard normal number that belongs to a pair of things (an employer and a skill), for ever the same for a seed. */
export function effectOf(seed: number, a: number, b: number): number {
  return normals[scatter(scatter(scatter(seed) + a) + b) & 4095] ?? 0;
}

/** A number in [0, 1) that belongs to a pair of things. */
export function shareOf(seed: number, a: number, b: number): number {
  return scatter(scatter(scatter(seed ^ 0x5bd1e995) + a) + b) / 2 ** 32;
}

/** A standard normal number. */
export function normal(random: Random): number {
  return normals[Math.floor(random() * 4096)] ?? 0;
}

/** One of a list, all equally likely. @throws RangeError on an empty list */
export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}

/** The first place whose running sum exceeds the number. @param sums ascending */
export function placeIn(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Running sums of weights, for `placeIn`. */
export function runningSums(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => (sum += weight));
}

/** A place drawn by weight. */
export function draw(random: Random, sums: Float64Array): number {
  return placeIn(sums, random() * (sums.at(-1) ?? 0));
}

/** The chance at log-odds. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The log-odds of a chance. */
export function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}
