import {lower, type Units} from "./characters.ts";

/** The hash of a word is begun with this, goes on with each unit (see `withUnit`) and is ended by `mixed`. */
export const seed = 0x811c9dc5;
const prime = 0x01000193;

/** The hash of what was hashed and one more unit. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

/** The hash of a word as if it were in small letters; 0 when a letter is beyond ASCII and the word must be folded first. */
export function plainHash(units: Units, start: number, end: number): number {
  let [hash, all] = [seed, 0];
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    all |= unit;
    hash = withUnit(hash, lower(unit));
  }
  return all < 128 ? mixed(hash) : 0;
}

/** The hash of a folded word; that of `plainHash` where it is ASCII. @see Fowler, Noll and Vo, FNV-1a */
export function foldedHash(units: Units, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = withUnit(hash, units[at] ?? 0);
  return mixed(hash);
}

/** The high bits of a hash mixed into the low ones, by which tables find their rows. */
export function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
