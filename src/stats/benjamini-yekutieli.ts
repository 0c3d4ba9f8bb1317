import {benjaminiHochberg} from "./benjamini-hochberg.ts";

/**
 * The false discovery rate at which each of some tests would be called a discovery, whatever their dependence.
 *
 * @param p one p-value a test, in [0, 1]
 * @returns adjusted values in the same order, at most 1
 * @see Benjamini and Yekutieli (2001), Annals of Statistics 29, 1165–1188; R `p.adjust(p, "BY")`
 * @example benjaminiYekutieli([0.01, 0.04]) // → [0.03, 0.06]
 */
export function benjaminiYekutieli(p: readonly number[]): readonly number[] {
  const factor = p.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  return benjaminiHochberg(p.map((value) => value * factor));
}
