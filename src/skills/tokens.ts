import type {Span} from "../model/span.ts";

/** What stands between a token and the one before: nothing, a blank or hyphen (soft), a joining sign, or all else (hard). */
export type Gap = "start" | "soft" | "/" | "&" | "+" | "hard";

/** A token of a text: its folded form, its span, and what stands between it and the token before. */
export interface Token extends Span {
  /** Lower case; keeps `c++`, `c#`, `.net`, `3.5` whole. */
  readonly form: string;
  readonly gap: Gap;
}

/**
 * Cuts a text into tokens, in order.
 *
 * Words are runs of letters and digits; `C++`, `C#` and `.NET` are one token, each CJK character is one, and a hyphen,
 * blank or inner dot is a soft gap, so that `fine-tuning`, `fine tuning` and `Node.js`, `Node JS` cut alike.
 */
export function cutTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === other) {
      at++;
      continue;
    }
    const start = namesDotNet(text, at) ? at - 1 : at;
    at = kind === ideograph ? at + widthAt(text, at) : wordEnd(text, at);
    tokens.push({form: fold(text.slice(start, at)), start, end: at, gap: gapOf(text, end, start)});
    end = at;
  }
  return tokens;
}

/** Folds a word for comparison: lower case, composed, without accents on Latin letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}

const plainAscii = /^[\x00-\x7f]*$/;

const [unknown, other, word, digit, ideograph] = [0, 1, 2, 3, 4] as const;
const kinds = new Uint8Array(0x10000);
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordly = /[\p{L}\p{M}\p{N}]/u;

/** The kind of the character at a position; learnt once for each of the 65,536 code units. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return other;
  if (code >= 0xd800 && code < 0xdc00) return kindOf(text.slice(at, at + 2));
  const known = kinds[code] ?? unknown;
  return known === unknown ? (kinds[code] = kindOf(text.charAt(at))) : known;
}

function kindOf(character: string): number {
  if (character >= "0" && character <= "9") return digit;
  if (cjk.test(character)) return ideograph;
  return wordly.test(character) ? word : other;
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}

/** The end of the word that begins here: with `++` or `#` behind it, and with the dots inside a number. */
function wordEnd(text: string, from: number): number {
  let at = from;
  let digits = true;
  for (let kind = kindAt(text, at); kind === word || kind === digit; kind = kindAt(text, at)) {
    digits &&= kind === digit;
    at += widthAt(text, at);
  }
  if (digits && text[at] === "." && kindAt(text, at + 1) === digit) {
    const end = wordEnd(text, at + 1);
    return /^[\d.]+$/.test(text.slice(at, end)) ? end : at;
  }
  if (text.startsWith("++", at) && kindAt(text, at + 2) !== word) return at + 2;
  return text[at] === "#" && !isWord(text, at + 1) ? at + 1 : at;
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && kindAt(text, at) !== other;
}

/** Whether the word here is the NET of .NET: behind a dot that ends no other word. */
function namesDotNet(text: string, at: number): boolean {
  if (text[at - 1] !== "." || !/^net$/i.test(text.slice(at, at + 3)) || isWord(text, at + 3)) return false;
  return at < 2 || (text[at - 2] !== "." && !isWord(text, at - 2));
}

const soft = /^(?:[ \u00a0\u202f]*[-\u2010\u2011][ \u00a0]?|[ \u00a0\u202f\t]+|[._'’])?$/;
const joined = /^[ \u00a0]?([/&+])[ \u00a0]?$/;

function gapOf(text: string, from: number, to: number): Gap {
  if (from === 0) return "start";
  if (to - from === 1 && text[from] === " ") return "soft";
  const between = text.slice(from, to);
  if (soft.test(between)) return "soft";
  const sign = joined.exec(between)?.[1];
  return sign === "/" || sign === "&" || sign === "+" ? sign : "hard";
}
