const shortestStem = 4;
const longestEnding = 4;

/**
 * Pairs of endings that turn one name of an occupation into another (`|in`, `|s`, `a|o`, `eur|rice`), learnt from the
 * vocabulary itself: pairs between two words of the same occupation, for at least `fewest` stems.
 *
 * @param families the words of each occupation
 */
export function learnEndings(families: readonly (readonly string[])[], fewest: number): ReadonlySet<string> {
  const stems = new Map<string, Set<string>>();
  for (const family of families)
    for (const group of byBeginning(family))
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1)) {
          const cut = endingsOf(a, b);
          if (cut === null) continue;
          const known = stems.get(cut.pair) ?? new Set();
          stems.set(cut.pair, known.add(cut.stem));
        }
  return new Set([...stems].filter(([, {size}]) => size >= fewest).map(([pair]) => pair));
}

/** Whether two words differ by one of the pairs of endings only. */
export function isInflected(endings: ReadonlySet<string>, a: string, b: string): boolean {
  const cut = endingsOf(a, b);
  return cut !== null && endings.has(cut.pair);
}

function byBeginning(words: readonly string[]): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const key = word.slice(0, shortestStem);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [word]);
    else known.push(word);
  }
  return groups.values();
}

function endingsOf(a: string, b: string): {readonly stem: string; readonly pair: string} | null {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  if (at < shortestStem || x.length > longestEnding || y.length > longestEnding || x === y) return null;
  return {stem: a.slice(0, at), pair: x < y ? `${x}|${y}` : `${y}|${x}`};
}
