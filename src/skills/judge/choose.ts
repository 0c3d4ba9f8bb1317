/** A stretch [start, end) and what it is worth. */
export interface Worthy {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

/**
 * The stretches that do not overlap and together are worth most; one that is worth nothing is never taken. Of equal
 * choices the one with the later stretches left out wins, so that the answer does not hang on the order of arrival.
 *
 * @returns in order of their places
 */
export function chooseApart<T extends Worthy>(all: readonly T[]): readonly T[] {
  const sorted = all
    .filter(({worth}) => worth >= 0)
    .sort((a, b) => a.end - b.end || a.start - b.start || b.worth - a.worth);
  const best: number[] = [0];
  const before: number[] = [];
  for (const [i, {start, worth}] of sorted.entries()) {
    let j = i;
    while (j > 0 && (sorted[j - 1]?.end ?? 0) > start) j--;
    before.push(j);
    best.push(Math.max(best[i] ?? 0, (best[j] ?? 0) + worth + smallest));
  }
  const chosen: T[] = [];
  for (let i = sorted.length; i > 0; ) {
    const stretch = sorted[i - 1];
    if (stretch === undefined || best[i] === best[i - 1]) i--;
    else {
      chosen.push(stretch);
      i = before[i - 1] ?? 0;
    }
  }
  return chosen.reverse();
}

// So that a stretch on the threshold is taken.
const smallest = 1e-9;
