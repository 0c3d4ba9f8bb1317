import {binCount, emptyBin, type Signature, sameWords, similarity} from "./signature.ts";

/** The least similarity of two texts that say the same. */
export const alikeFrom = 0.85;

const bandRows = 4;
const bands = binCount / bandRows;
const few = 24;

/**
 * For each text the first text before it that says the same and repeats none itself; its own number when there is none.
 *
 * Texts are compared with originals that share four neighbouring bins, so the work grows with the number of texts, not
 * of pairs; two texts of similarity 0.85 share such a band in all but 8 of a million cases.
 *
 * @param compared is called once a comparison, to count the work
 */
export function originals(signatures: readonly Signature[], compared: () => void = () => {}): readonly number[] {
  const kept: number[] = [];
  const buckets = new Map<number, number[]>();
  return signatures.map((one, row) => {
    const candidates = kept.length <= few ? kept : candidatesOf(one, buckets);
    for (const original of candidates) {
      compared();
      const other = signatures[original];
      if (other !== undefined && similarity(one, other) >= alikeFrom) return original;
    }
    kept.push(row);
    for (const key of bandKeys(one)) addTo(buckets, key, row);
    return row;
  });
}

/** For each text the first one with the same words; its own number when there is none. */
export function identicals(signatures: readonly Signature[]): readonly number[] {
  const first = new Map<string, number>();
  return signatures.map((one, row) => {
    const key = `${one[binCount]} ${one[binCount + 1]}`;
    const original = first.get(key);
    if (original !== undefined && sameWords(one, signatures[original] ?? one)) return original;
    if (original === undefined) first.set(key, row);
    return row;
  });
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
  else bucket.push(row);
}
