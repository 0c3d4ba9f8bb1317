import {lowerUnits, unitwise} from "../text/lower.ts";

const seed = 0x811c9dc5;
const prime = 0x01000193;

/** Finishes a hash: every bit of the input moves every bit of the result. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Calls back with the hash of each word: letters and digits in lower case; a Chinese or Japanese character is a word.
 *
 * Outside of ASCII letters are told by blocks of Unicode, so a character that is not assigned in a block of letters counts as one,
 * and those beyond U+FFFF count as none. Everything else parts words and leaves no trace.
 */
export function eachWord(text: string, take: (hash: number) => void): void {
  const letters = lettersOf();
  const units = unitwise(text);
  let hash = seed;
  for (let i = 0; i < units.length; i++) {
    const code = units.charCodeAt(i);
    const letter = letters[code] ?? 0;
    if (letter !== 0) {
      hash = Math.imul(hash ^ letter, prime);
      continue;
    }
    if (hash !== seed) take(mix(hash));
    hash = seed;
    if (code >= firstAlone && isAlone(code)) take(mix(seed ^ Math.imul(code, prime)));
  }
  if (hash !== seed) take(mix(hash));
}

let table: Uint16Array | null = null;

/** Each letter and digit in lower case, by any UTF-16 unit; 0 for what is none or stands alone. */
function lettersOf(): Uint16Array {
  table ??= lowerUnits().map((lower) => (isLetter(lower) ? lower : 0));
  return table;
}

/** Letters outside of ASCII by range: exact enough to part words, and far faster than a pattern. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00) return code >= 0x2100 && code < 0x2150;
  if (code < 0x2e80) return true;
  if (code < 0xa000) return false;
  if (code < 0xd800) return true;
  return code >= 0xff10 && code < 0xffdd && !(code >= 0xff5b && code < 0xff66);
}

const firstAlone = 0x3005;

/** Whether a character is a word by itself. */
function isAlone(code: number): boolean {
  return code === firstAlone || (code >= 0x3040 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00);
}
