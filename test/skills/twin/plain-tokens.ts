import {fold} from "../../../src/skills/engine/characters.ts";

/** A token cut the plain way, by regular expressions over the whole text. */
export interface PlainToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** `soft`, a joining sign, or `hard`. */
  readonly gap: string;
}

const cjk = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const letter = `(?![${cjk}])[\\p{L}\\p{M}\\p{N}]`;
const net = `(?<![${cjk}\\p{L}\\p{M}\\p{N}.]|[${cjk}\\p{L}\\p{M}\\p{N}]\\.)\\.net(?![${cjk}\\p{L}\\p{M}\\p{N}])`;
const number = `[0-9]+(?:\\.[0-9]+)*(?!${letter})(?!\\+\\+|#)`;
const word = `(?:${letter})+(?:\\+\\+(?!(?![0-9])${letter})|#(?![\\p{L}\\p{M}\\p{N}]))?`;
const token = new RegExp(`${net}|[${cjk}]|${number}|${word}`, "giu");
const soft = /^(?:[ \u00a0\u202f]*[-\u2010\u2011][ \u00a0]?|[ \u00a0\u202f\t]+|[._'’])?$/;
const joined = /^[ \u00a0]?([/&+])[ \u00a0]?$/;

/** The tokens of a text. */
export function plainTokens(text: string): readonly PlainToken[] {
  let last = 0;
  return Array.from(text.matchAll(token), ({0: found, index}) => {
    const between = text.slice(last, index);
    const gap = last === 0 ? "start" : soft.test(between) ? "soft" : (joined.exec(between)?.[1] ?? "hard");
    last = index + found.length;
    return {form: fold(found), start: index, end: last, gap};
  });
}
