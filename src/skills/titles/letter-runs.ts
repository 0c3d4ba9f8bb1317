/** Which words of a vocabulary hold which runs of letters. */
export interface LetterRuns {
  readonly shortest: number;
  readonly longest: number;
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** Squared weight of a run by its text: rare runs tell words apart, common endings hardly do. */
  readonly weights: ReadonlyMap<string, number>;
  /** Squared length of each word. */
  readonly lengths: readonly number[];
}

/** A word of the vocabulary that is like another: 1 is the same. */
export interface Like {
  readonly word: number;
  readonly likeness: number;
}

/** The runs of letters of a vocabulary, of `shortest` to `longest` letters with the edges of the word as letters. */
export function letterRuns(words: readonly string[], [shortest, longest]: readonly [number, number]): LetterRuns {
  const holders = new Map<string, number[]>();
  words.forEach((word, i) => {
    for (const run of runsOf(word, shortest, longest)) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [i]);
      else known.push(i);
    }
  });
  const weights = new Map(Array.from(holders, ([run, {length}]) => [run, squaredWeight(words.length, length)]));
  const lengths = words.map((word) => sumOf(runsOf(word, shortest, longest), (run) => weights.get(run) ?? 0));
  return {shortest, longest, holders, weights, lengths};
}

/**
 * The words whose runs of letters point the same way: the cosine, runs weighted by their rarity in the vocabulary. It
 * finds inflections, parts of compounds and relatives in other languages without knowing the language.
 */
export function likeWords(runs: LetterRuns, word: string, atLeast: number): readonly Like[] {
  const own = runsOf(word, runs.shortest, runs.longest);
  const unseen = squaredWeight(runs.lengths.length, 1);
  const length = sumOf(own, (run) => runs.weights.get(run) ?? unseen);
  const shared = new Float64Array(runs.lengths.length);
  for (const run of own) {
    const weight = runs.weights.get(run) ?? 0;
    for (const other of runs.holders.get(run) ?? []) shared[other] = (shared[other] ?? 0) + weight;
  }
  const like: Like[] = [];
  shared.forEach((common, other) => {
    const likeness = common === 0 ? 0 : common / Math.sqrt(length * (runs.lengths[other] ?? 1));
    if (common > 0 && likeness >= atLeast) like.push({word: other, likeness: Math.min(1, likeness)});
  });
  return like;
}

function runsOf(word: string, shortest: number, longest: number): readonly string[] {
  const edged = `^${word}$`;
  const found = new Set<string>();
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= edged.length; at++) found.add(edged.slice(at, at + size));
  return [...found];
}

function squaredWeight(words: number, holders: number): number {
  return Math.log(1 + words / holders) ** 2;
}

function sumOf(runs: readonly string[], weight: (run: string) => number): number {
  return runs.reduce((sum, run) => sum + weight(run), 0);
}
