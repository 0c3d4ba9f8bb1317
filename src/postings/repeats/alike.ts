import {binCount, emptyBin, type Signature, sameWords, similarity} from "./signature.ts";

/** The least similarity of two texts that say the same. */
export const alikeFrom = 0.85;

/** A text this similar to an earlier one need not be compared with: the earlier one stands for it. */
const standsFor = 0.97;

const bandRows = 4;
const bands = binCount / bandRows;
const few = 24;
const fullest = 16;

/** The first text before a text that says the same. */
export interface Earlier {
  readonly row: number;
  readonly similarity: number;
}

/**
 * For each text the first one before it that says the same; null when there is none.
 *
 * Texts are compared with those that share four neighbouring bins, at most the first 16 for each four, so the work grows
 * with the number of texts, not of pairs; of pairs with similarity 0.85 all but 8 in a million share such a band.
 *
 * @param compared is called once a comparison, to count the work
 */
export function earlierAlike(
  signatures: readonly Signature[],
  compared: () => void = () => {}
): readonly (Earlier | null)[] {
  const known: number[] = [];
  const buckets = new Map<number, number[]>();
  return signatures.map((one, row) => {
    const candidates = known.length <= few ? known : candidatesOf(one, buckets);
    const found = firstAlike(one, candidates, signatures, compared);
    if (found !== null && found.similarity >= standsFor) return found;
    known.push(row);
    for (const key of bandKeys(one)) addTo(buckets, key, row);
    return found;
  });
}

/** For each text the first one before it with the same words; null when there is none. */
export function earlierIdentical(signatures: readonly Signature[]): readonly (Earlier | null)[] {
  const first = new Map<string, number>();
  return signatures.map((one, row) => {
    const key = `${one[binCount]} ${one[binCount + 1]}`;
    const earlier = first.get(key);
    if (earlier !== undefined) return sameWords(one, signatures[earlier] ?? one) ? {row: earlier, similarity: 1} : null;
    first.set(key, row);
    return null;
  });
}

function firstAlike(
  one: Signature,
  candidates: readonly number[],
  signatures: readonly Signature[],
  compared: () => void
): Earlier | null {
  for (const row of candidates) {
    compared();
    const other = signatures[row];
    const alike = other === undefined ? 0 : similarity(one, other);
    if (alike >= alikeFrom) return {row, similarity: alike};
  }
  return null;
}

function candidatesOf(one: Signature, buckets: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const found = new Set<number>();
  for (const key of bandKeys(one)) for (const row of buckets.get(key) ?? []) found.add(row);
  return [...found].sort((a, b) => a - b);
}

function bandKeys(one: Signature): readonly number[] {
  const keys: number[] = [];
  for (let band = 0; band < bands; band++) {
    let hash = band + 1;
    let filled = false;
    for (let i = band * bandRows; i < (band + 1) * bandRows; i++) {
      const bin = one[i] ?? emptyBin;
      filled ||= bin !== emptyBin;
      hash = Math.imul(hash ^ bin, 0x5bd1e995) ^ (hash >>> 15);
    }
    if (filled) keys.push(hash);
  }
  return keys;
}

function addTo(buckets: Map<number, number[]>, key: number, row: number): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [row]);
  else if (bucket.length < fullest) bucket.push(row);
}
