const other = 0;
const letter = 1;
const alone = 2;
const seed = 0x811c9dc5;

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
  const folded = text.toLowerCase();
  let hash = seed;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const kind = code < 128 ? (ascii[code] ?? other) : kindOf(code);
    if (kind === letter) {
      hash = Math.imul(hash ^ code, 0x01000193);
      continue;
    }
    if (hash !== seed) take(mix(hash));
    hash = seed;
    if (kind === alone) take(mix(seed ^ Math.imul(code, 0x01000193)));
  }
  if (hash !== seed) take(mix(hash));
}

const ascii = Uint8Array.from({length: 128}, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? letter : other
);

/** Letters outside of ASCII by range: exact enough to part words, and far faster than a pattern. */
function kindOf(code: number): number {
  if (code < 0xc0) return code === 0xb5 || code === 0xaa || code === 0xba ? letter : other;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? other : letter;
  if (code < 0x2c00) return code >= 0x2100 && code < 0x2150 ? letter : other;
  if (code < 0x2e80) return letter;
  if (code < 0x3040) return code === 0x3005 ? alone : other;
  if (code < 0xa000) return alone;
  if (code < 0xd800) return letter;
  if (code >= 0xf900 && code < 0xfb00) return alone;
  return code >= 0xff10 && code < 0xffdd && !(code >= 0xff5b && code < 0xff66) ? letter : other;
}
