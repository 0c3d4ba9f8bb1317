import {normalQuantile} from "../../src/stats/normal.ts";
import type {Random} from "../../src/stats/random.ts";

/** A standard normal number. */
export function normal(random: Random): number {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
}

/** Ads of an employer: mostly one, now and then many. */
export function employerSize(random: Random, most = 40): number {
  return Math.min(most, Math.floor((1 - random()) ** -0.9));
}

/**
 * How many of n ads of one employer have a property that a share p of all ads has, where ads of an employer resemble each
 * other with an intra-class correlation rho: a Pólya urn, so beta-binomial.
 */
export function burst(n: number, {p, rho}: {readonly p: number; readonly rho: number}, random: Random): number {
  const weight = rho === 0 ? Infinity : (1 - rho) / rho;
  let k = 0;
  for (let i = 0; i < n; i++) {
    const chance = weight === Infinity ? p : (weight * p + k) / (weight + i);
    if (random() < chance) k++;
  }
  return k;
}

/** Sizes of employers whose ads add up to n. */
export function employers(n: number, random: Random, most?: number): readonly number[] {
  const sizes: number[] = [];
  for (let left = n; left > 0; left -= sizes.at(-1) ?? left) sizes.push(Math.min(left, employerSize(random, most)));
  return sizes;
}
