/** What a UTF-16 unit is to the token cutter. */
export const [other, letter, digit, ideograph] = [0, 1, 2, 3] as const;

const [unseen, surrogate] = [255, 254] as const;
const kinds = new Uint8Array(0x10000).fill(unseen);
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordly = /[\p{L}\p{M}\p{N}]/u;

/** The kind of the character at a position; learnt once for each of the 65,536 code units. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Beyond the end charCodeAt is NaN, which every comparison refuses.
  if (!(code >= 0)) return other;
  const known = kinds[code] ?? other;
  if (known < surrogate) return known;
  if (known === surrogate || (code >= 0xd800 && code < 0xdc00)) return kindOfPair(text, at, code);
  return (kinds[code] = kindOf(String.fromCharCode(code)));
}

function kindOfPair(text: string, at: number, code: number): number {
  kinds[code] = surrogate;
  return kindOf(text.slice(at, at + 2));
}

function kindOf(character: string): number {
  if (character >= "0" && character <= "9" && character.length === 1) return digit;
  if (cjk.test(character)) return ideograph;
  return wordly.test(character) ? letter : other;
}

/** The kind of the character that ends at a position. */
export function kindBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return kindAt(text, code >= 0xdc00 && code < 0xe000 && end > 1 && widthAt(text, end - 2) === 2 ? end - 2 : end - 1);
}

/** How many UTF-16 units the character at a position takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}

const plainAscii = /^[\x00-\x7f]*$/;

/** Folds a word for comparison: lower case, composed, without accents on Latin letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}
