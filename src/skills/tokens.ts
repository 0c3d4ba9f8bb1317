import type {Span} from "../model/span.ts";

/** A token of a text: its folded form, its span, and what stands between it and the token before. */
export interface Token extends Span {
  /** Lower case; keeps `c++`, `c#`, `.net`, `3.5` whole. */
  readonly form: string;
  /** `start` at the beginning, `soft` for a blank or hyphen, `/` or `&` or `+`, and `hard` for all else. */
  readonly gap: Gap;
}

export type Gap = "start" | "soft" | "/" | "&" | "+" | "hard";

const cjk = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const word = new RegExp(
  // A dotted number, a name that begins with a dot (.NET), a CJK character, or letters and digits with ++ or # behind.
  `\\d+(?:\\.\\d+)+(?![\\p{L}])|(?<![\\p{L}\\p{N}.])\\.(?=[nN][eE][tT]\\b)[\\p{L}]+|[${cjk}]|(?:(?![${cjk}])[\\p{L}\\p{M}\\p{N}])+(?:\\+\\+(?![\\p{L}\\p{N}])|#(?![\\p{L}\\p{N}]))?`,
  "gu"
);

/**
 * Cuts a text into tokens, in order.
 *
 * Words are runs of letters and digits; `C++`, `C#` and `.NET` are one token, each CJK character is one, and a hyphen,
 * blank or inner dot is a soft gap, so that `fine-tuning`, `fine tuning` and `Node.js`, `Node JS` cut alike.
 */
export function cutTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    tokens.push({form: fold(match[0]), start, end: start + match[0].length, gap: gapOf(text, end, start)});
    end = start + match[0].length;
  }
  return tokens;
}

/** Folds a word for comparison: lower case, composed, without accents on Latin letters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}

const plainAscii = /^[\x00-\x7f]*$/;
const soft = /^(?:[ \u00a0\u202f]*[-\u2010\u2011][ \u00a0]?|[ \u00a0\u202f\t]+|[._'’])?$/;
const joined = /^[ \u00a0]?([/&+])[ \u00a0]?$/;

function gapOf(text: string, from: number, to: number): Gap {
  if (from === 0) return "start";
  if (to - from === 1 && text.charCodeAt(from) === 32) return "soft";
  const between = text.slice(from, to);
  if (soft.test(between)) return "soft";
  const sign = joined.exec(between)?.[1];
  return sign === "/" || sign === "&" || sign === "+" ? sign : "hard";
}
