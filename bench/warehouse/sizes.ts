/** How many postings a bench is asked to make, the largest last: `npm run bench -- 100000 300000 1000000`. */
export function askedSizes(words: readonly string[]): readonly number[] {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  return sizes.length === 0 ? [10_000, 30_000, 100_000] : sizes;
}
