/** What a UTF-16 unit is to the token cutter. */
export const [other, letter, digit, ideograph] = [0, 1, 2, 3] as const;

const [unseen, surrogate] = [255, 254] as const;
const kinds = new Uint8Array(0x10000).fill(unseen);
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordly = /[\p{L}\p{M}\p{N}]/u;

/** The UTF-16 units of a text; behind its end stands 0, which is no letter. */
export type Units = Uint16Array;

/** The kind of the character at a position; learnt once for each of the 65,536 units. */
export function kindAt(units: Units, at: number): number {
  const unit = units[at] ?? 0;
  const known = kinds[unit] ?? other;
  return known < surrogate ? known : learnKind(units, at, unit);
}

function learnKind(units: Units, at: number, unit: number): number {
  if (unit < 0xd800 || unit >= 0xdc00) return (kinds[unit] = kindOf(String.fromCharCode(unit)));
  kinds[unit] = surrogate;
  return kindOf(String.fromCharCode(unit, units[at + 1] ?? 0));
}

function kindOf(character: string): number {
  if (character >= "0" && character <= "9" && character.length === 1) return digit;
  if (cjk.test(character)) return ideograph;
  return wordly.test(character) ? letter : other;
}

/** The kind of the character that ends at a position. */
export function kindBefore(units: Units, end: number): number {
  const unit = units[end - 1] ?? 0;
  return kindAt(units, unit >= 0xdc00 && unit < 0xe000 && end > 1 && widthAt(units, end - 2) === 2 ? end - 2 : end - 1);
}

/** How many UTF-16 units the character at a position takes. */
export function widthAt(units: Units, at: number): number {
  const unit = units[at] ?? 0;
  return unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
}

/** The small letter of a unit that is a capital of ASCII; any other unit as it is. */
export function lower(unit = 0): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Whether a unit is a letter of ASCII. */
export function isLetter(unit = 0): boolean {
  const small = lower(unit);
  return small >= 97 && small <= 122;
}

/** Whether a unit is what `\w` of a regular expression is: a letter or digit of ASCII, or an underscore. */
export function isWordly(unit = 0): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** For every unit that is a letter or digit of ASCII itself in small letters, 0 for any other. */
export const smallOf = new Uint8Array(0x10000);
for (const small of "0123456789abcdefghijklmnopqrstuvwxyz")
  for (const unit of [small, small.toUpperCase()]) smallOf[unit.charCodeAt(0)] = small.charCodeAt(0);

const plainAscii = /^[\x00-\x7f]*$/;

/** Folds a word for comparison: lower case, composed, without accents on Latin letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}
