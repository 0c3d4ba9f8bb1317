import {studentWithin} from "./student.ts";

/** A statistic with its margin. */
export interface Jackknifed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The standard error. */
  readonly error: number;
}

/** Fewer random groups tell no margin. */
export const fewestGroups = 10;

/**
 * The margin of a statistic of employers that were put into groups by chance: the statistic is computed again without each
 * group in turn. Few rows are enough for it, however many the employers.
 *
 * @param statistic null where some groups alone have none
 * @returns null with fewer than ten groups, or where the statistic of all, or without one of them, is null
 * @see Kott (2001), The delete-a-group jackknife, Journal of Official Statistics 17, 521–526; Wolter (2007), Introduction to
 *   Variance Estimation, ch. 4
 */
export function groupJackknife<T>(
  groups: readonly T[],
  statistic: (groups: readonly T[]) => number | null,
  level = 0.95
): Jackknifed | null {
  const value = statistic(groups);
  if (groups.length < fewestGroups || value === null) return null;
  const without: number[] = [];
  for (const left of groups.keys()) {
    const found = statistic(groups.filter((_, i) => i !== left));
    if (found === null) return null;
    without.push(found);
  }
  const count = groups.length;
  const mean = without.reduce((a, b) => a + b, 0) / count;
  const variance = ((count - 1) / count) * without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const half = studentWithin(level, count - 1) * Math.sqrt(variance);
  return {value, low: value - half, high: value + half, error: Math.sqrt(variance)};
}
