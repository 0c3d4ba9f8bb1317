/** How far one word stands for another, by the word that is asked. */
export type Swaps = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Occupations without a swap that a word is thought to have beside those seen: one witness is not proof. */
const doubt = 3;

/**
 * Words that stand for each other, learnt from the vocabulary itself: two names of one occupation that differ in a single
 * word ("machine operator", "machine tender") swap the two words. A swap weighs the occupations that show it, over those
 * that have the rarer word.
 *
 * @param families the names of each occupation as numbers of words
 * @param spread   in how many occupations each word stands
 * @param fewest   occupations that must show a swap
 */
export function learnSwaps(
  families: readonly (readonly (readonly number[])[])[],
  spread: readonly number[],
  fewest: number
): Swaps {
  const seen = new Map<number, Map<number, number>>();
  for (const family of families)
    for (const [a, b] of swapsWithin(family)) {
      const others = seen.get(a) ?? new Map<number, number>();
      seen.set(a, others.set(b, (others.get(b) ?? 0) + 1));
    }
  const weigh = (a: number, b: number, count: number) =>
    Math.min(1, count / (Math.min(spread[a] ?? 0, spread[b] ?? 0) + doubt));
  return new Map(
    Array.from(seen, ([a, others]) => [
      a,
      new Map([...others].filter(([, count]) => count >= fewest).map(([b, count]) => [b, weigh(a, b, count)]))
    ])
  );
}

/** Each pair once an occupation, both ways round. */
function swapsWithin(names: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const frames = new Map<string, Set<number>>();
  for (const name of names)
    if (name.length > 1)
      name.forEach((word, i) => {
        const frame = name.with(i, -1).join(" ");
        frames.set(frame, (frames.get(frame) ?? new Set()).add(word));
      });
  const pairs = new Map<string, readonly [number, number]>();
  for (const words of frames.values())
    for (const a of words) for (const b of words) if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
  return [...pairs.values()];
}
