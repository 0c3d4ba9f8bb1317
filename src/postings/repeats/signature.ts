import {eachWord, mix} from "./words.ts";

/**
 * What is kept of a text to tell whether another says nearly the same: 66 whole numbers of 32 bits.
 *
 * The first 64 are the least hash in each bin, `emptyBin` where none fell into it; the last two are a hash of all the
 * words in their order. Case, punctuation and spacing leave no trace.
 */
export type Signature = Uint32Array;

export const binCount = 64;
export const emptyBin = 0xffffffff;

const runLength = 3;

/**
 * The signature of a text: one-permutation MinHash over runs of three words; each Chinese or Japanese character is a word.
 *
 * Runs of three rather than five, for ads are short and re-posted with a word changed here and there: of 100 words, two
 * changes leave 0.88 of the runs of three and 0.81 of the runs of five. A text of fewer words is one run; a text without
 * words has 64 empty bins.
 *
 * @see Li, Owen, Zhang (2012), One Permutation Hashing, NeurIPS 25
 */
export function signature(text: string): Signature {
  const made = new Uint32Array(binCount + 2).fill(emptyBin, 0, binCount);
  let [first, second, third] = [0, 0, 0];
  let count = 0;
  let high = 0x2545f491;
  let low = 0x1b873593;
  eachWord(text, (hash) => {
    first = second;
    second = third;
    third = hash;
    count++;
    high = mix(Math.imul(high, 31) ^ hash);
    low = Math.imul(low ^ hash, 0x01000193) + count;
    if (count >= runLength) put(made, first, second, third);
  });
  if (count > 0 && count < runLength) put(made, first, second, third);
  made[binCount] = count === 0 ? 0 : high;
  made[binCount + 1] = count === 0 ? 0 : mix(low ^ count);
  return made;
}

/** Six bits of the hash of a run choose the bin, a second hash competes in it. */
function put(made: Signature, first: number, second: number, third: number): void {
  const chosen = mix(Math.imul(Math.imul(first, 0x5bd1e995) ^ second, 0x9e3779b1) ^ third);
  const value = mix(chosen + 0x7f4a7c15) >>> 0;
  const bin = chosen >>> 26;
  if (value < (made[bin] ?? 0)) made[bin] = value;
}

/**
 * How much of two texts is the same: the estimated share of their runs of words that both have.
 *
 * Bins that are empty in both count for neither.
 *
 * @returns share in [0, 1], with a standard error of at most 0.063 (0.045 about 0.85); 1 for equal words; 0 when a text
 * has no words
 */
export function similarity(a: Signature, b: Signature): number {
  if (sameWords(a, b)) return 1;
  let equal = 0;
  let filled = 0;
  for (let i = 0; i < binCount; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === emptyBin && y === emptyBin) continue;
    filled++;
    if (x === y) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Whether two texts have the same words in the same order; a text without words equals none. */
export function sameWords(a: Signature, b: Signature): boolean {
  const same = a[binCount] === b[binCount] && a[binCount + 1] === b[binCount + 1];
  return same && (a[binCount] !== 0 || a[binCount + 1] !== 0);
}
