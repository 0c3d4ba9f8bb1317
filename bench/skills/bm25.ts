const k1 = 1.5;
const b = 0.75;
const floor = 0.25;

/**
 * Plain Okapi BM25 over lower-case words, with the numbers and the floor for common words of Python's rank_bm25, which
 * MELO uses: what a ranking costs nothing to reach.
 *
 * @returns the numbers of the documents that share a word with the query, best first; equal scores: the later first
 */
export function bm25(documents: readonly string[]): (query: string) => readonly number[] {
  const rows = documents.map(wordsOf);
  const average = rows.reduce((sum, {length}) => sum + length, 0) / rows.length;
  const counts = new Map<string, Map<number, number>>();
  rows.forEach((words, i) => {
    for (const word of words) {
      const known = counts.get(word) ?? new Map<number, number>();
      counts.set(word, known.set(i, (known.get(i) ?? 0) + 1));
    }
  });
  const weights = weightsOf(counts, rows.length);
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of wordsOf(query))
      for (const [i, count] of counts.get(word) ?? []) {
        const length = 1 - b + (b * (rows[i]?.length ?? 0)) / average;
        scores.set(i, (scores.get(i) ?? 0) + ((weights.get(word) ?? 0) * count * (k1 + 1)) / (count + k1 * length));
      }
    return [...scores].sort(([i, x], [j, y]) => y - x || j - i).map(([i]) => i);
  };
}

function weightsOf(counts: ReadonlyMap<string, ReadonlyMap<number, number>>, n: number): ReadonlyMap<string, number> {
  const raw = Array.from(counts, ([word, {size}]): [string, number] => [
    word,
    Math.log((n - size + 0.5) / (size + 0.5))
  ]);
  const mean = raw.reduce((sum, [, weight]) => sum + weight, 0) / raw.length;
  return new Map(raw.map(([word, weight]) => [word, weight < 0 ? floor * mean : weight]));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
