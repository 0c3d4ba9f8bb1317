import {stl} from "../stats/stl.ts";

/** Monthly counts without their season. */
export interface SeasonFree {
  /** A value a month; null where there was none. */
  readonly values: readonly (number | null)[];
  /** False where months were too few and the counts are as they were. */
  readonly adjusted: boolean;
  /** How many months without postings were bridged to estimate the season. */
  readonly bridged: number;
}

/** STL needs more than two whole years to tell a season from a trend. */
export const fewestMonths = 25;

/**
 * Takes the season out of monthly counts: STL with a period of 12 and a window of 13 years, robust, on their logarithms.
 *
 * @param counts one a month, oldest first, no month left out; 0 or null where nothing was read
 * @returns the counts as they are when fewer than 25 months have postings
 * @see Ollech (2018) for the windows; Cleveland and others (1990)
 */
export function seasonFree(counts: readonly (number | null)[]): SeasonFree {
  const known = counts.map((count) => (count === null || count <= 0 ? null : Math.log(count)));
  const months = known.filter((value) => value !== null).length;
  const plain = known.map((value) => (value === null ? null : Math.exp(value)));
  if (months < fewestMonths) return {values: plain, adjusted: false, bridged: 0};
  const bridge = bridged(known);
  const parts = stl(bridge, {period: 12, seasonal: 13, robust: true});
  if (parts === null) return {values: plain, adjusted: false, bridged: 0};
  const values = known.map((value, i) => (value === null ? null : Math.exp(value - (parts.seasonal[i] ?? 0))));
  return {values, adjusted: true, bridged: known.length - months};
}

/** Missing values on a straight line between their neighbours; at the ends, as the nearest. */
function bridged(values: readonly (number | null)[]): readonly number[] {
  return values.map((value, i) => {
    if (value !== null) return value;
    const before = values.findLastIndex((other, j) => j < i && other !== null);
    const after = values.findIndex((other, j) => j > i && other !== null);
    const [low, high] = [values[before] ?? values[after] ?? 0, values[after] ?? values[before] ?? 0];
    return before < 0 || after < 0 ? low : low + ((high - low) * (i - before)) / (after - before);
  });
}
