/**
 * The mean of each value and those before it, as published "7-day" and "3-month averages" are made.
 *
 * @param values equally spaced, oldest first; null where there is none
 * @param length how many values; at least 1
 * @returns null until there are enough, and wherever one of them is missing
 * @throws RangeError if the length is not a whole number of at least 1
 * @example trailingMean([1, 2, 6], 3) // → [null, null, 3]
 */
export function trailingMean(values: readonly (number | null)[], length: number): readonly (number | null)[] {
  if (!(Number.isInteger(length) && length >= 1)) throw new RangeError(`not a length: ${length}`);
  return values.map((_, i) => {
    if (i < length - 1) return null;
    let sum = 0;
    for (const value of values.slice(i - length + 1, i + 1)) {
      if (value === null) return null;
      sum += value;
    }
    return sum / length;
  });
}
