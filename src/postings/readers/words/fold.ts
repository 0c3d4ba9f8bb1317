/**
 * Words in one spelling, for look-ups: lower case, without accents, parted by single blanks.
 *
 * @example fold("Mid-Senior_level") // → "mid senior level"
 */
export function fold(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A table of folded words, one list a value, as a map from word to value. */
export function wordTable<T extends string>(
  lists: Readonly<Partial<Record<T, readonly string[]>>>
): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const value in lists) for (const word of lists[value] ?? []) table.set(word, value);
  return table;
}
