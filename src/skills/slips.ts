/**
 * How many slips of the pen lie between two words: letters changed, added, left out, or swapped with their neighbour.
 *
 * @see Damerau (1964), CACM 7, 171–176; each letter is part of one slip at most
 * @example slips("pythn", "python") // → 1
 */
export function slips(a: string, b: string): number {
  let [beforeLast, last]: readonly (readonly number[])[] = [[], Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast?.[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return last?.[b.length] ?? 0;
}
