import type {Span} from "../../../model/span.ts";
import {isBlank} from "./blanks.ts";

/** A line with words. */
export interface Line extends Span {
  readonly text: string;
  /** Its words, without the blanks around and without a bullet. */
  readonly words: string;
  /** Where its words begin in the text. */
  readonly at: number;
  /** `soft` is a number or a picture, which headings have in front too. */
  readonly mark: "none" | "bullet" | "soft";
  /** Whether an empty line, or nothing, stands before it. */
  readonly first: boolean;
}

const bullet =
  /^(?:[-+•·●▪▫◦○‣➢➤►✔✓⁃–—][ \t\u00a0]*(?=[^-\s])|\*(?!\*)[ \t\u00a0]*(?=[^*\s])|â(?:\u0080¢|€¢)\s*|[oO] (?=[A-Z]))/;
const soft =
  /^(?:\(?(?:\d{1,2}|[a-z])[.)、）][ \t\u00a0]*(?=\S)|\p{Extended_Pictographic}[\u200d\ufe0f\p{M}\p{Extended_Pictographic}]*\s*(?=\S))/u;

/** The lines of a text from a position on, empty ones left out. */
export function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let first = true;
  for (let start = from; start < text.length; ) {
    const at = text.indexOf("\n", start);
    const end = at === -1 ? text.length : at;
    const line = readLine(text, start, end, first);
    if (line !== null) lines.push(line);
    first = line === null;
    start = end + 1;
  }
  return lines;
}

function readLine(text: string, start: number, end: number, first: boolean): Line | null {
  let at = start;
  let last = end;
  while (at < last && isBlank(text.charCodeAt(at))) at++;
  while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
  if (at === last) return null;
  const words = text.slice(at, last);
  const hard = mayBeBullet(words) ? (bullet.exec(words)?.[0].length ?? 0) : 0;
  const mark = hard === 0 && mayBeSoft(words) ? (soft.exec(words)?.[0].length ?? 0) : hard;
  const kind = hard > 0 ? "bullet" : mark > 0 ? "soft" : "none";
  return {text, start, end, words: mark === 0 ? words : words.slice(mark), at: at + mark, mark: kind, first};
}

const asterisk = 42;
const plus = 43;
const hyphen = 45;
const smallO = 111;

function mayBeBullet(words: string): boolean {
  const code = words.charCodeAt(0);
  return code === hyphen || code === asterisk || code === plus || (code | 32) === smallO || code >= 128;
}

/** A bracket, a digit or a small letter with a mark behind it, or a picture. */
function mayBeSoft(words: string): boolean {
  const code = words.charCodeAt(0);
  if (code >= 97 && code <= 122) return isMark(words.charCodeAt(1));
  return code === 40 || (code >= 48 && code <= 57) || code >= 128;
}

function isMark(code: number): boolean {
  return code === 46 || code === 41 || code >= 128;
}
