/**
 * Rows by feature and two values, found by open addressing behind a sieve: a bit of each hash, so few that they stay in the
 * cache and tell of most pairs that they have no row.
 */
export interface PairTable {
  /** Feature, values and row, side by side; free places have feature -1. */
  readonly keys: Int32Array;
  readonly sieve: Uint8Array;
}

const width = 4;

/** An empty table with room for some pairs. */
export function pairTable(pairs: number): PairTable {
  const places = 2 ** Math.ceil(Math.log2(2 * (pairs + 1)));
  return {keys: new Int32Array(places * width).fill(-1), sieve: new Uint8Array(places)};
}

/** Gives a pair a row; one that has a row keeps it. @returns its row */
export function putPair({keys, sieve}: PairTable, feature: number, a: number, b: number, row: number): number {
  const hash = hashOf(feature, a, b);
  const bit = bitOf(sieve, hash);
  sieve[bit >> 3] = (sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
  for (let at = firstOf(keys, hash); ; at = nextOf(keys, at)) {
    if (isAt(keys, at, feature, a, b)) return keys[at + 3] ?? row;
    if (keys[at] !== -1) continue;
    keys.set([feature, a, b, row], at);
    return row;
  }
}

/** The row of a pair; 0 when it has none. */
export function rowOfPair({keys, sieve}: PairTable, feature: number, a: number, b: number): number {
  const hash = hashOf(feature, a, b);
  const bit = bitOf(sieve, hash);
  if ((((sieve[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return 0;
  for (let at = firstOf(keys, hash); keys[at] !== -1; at = nextOf(keys, at))
    if (isAt(keys, at, feature, a, b)) return keys[at + 3] ?? 0;
  return 0;
}

function isAt(keys: Int32Array, at: number, feature: number, a: number, b: number): boolean {
  return keys[at] === feature && keys[at + 1] === a && keys[at + 2] === b;
}

function bitOf(sieve: Uint8Array, hash: number): number {
  return (hash >>> 7) & (8 * sieve.length - 1);
}

function firstOf(keys: Int32Array, hash: number): number {
  return (hash * width) & (keys.length - 1);
}

function nextOf(keys: Int32Array, at: number): number {
  return (at + width) & (keys.length - 1);
}

function hashOf(feature: number, a: number, b: number): number {
  const hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 2, 0x85ebca6b) ^ Math.imul(b + 2, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
