import type {Span} from "../../model/span.ts";
import {abbreviations, closingAbbreviations} from "./data/abbreviations.ts";

/**
 * A place where a sentence may end: closing marks with their quotes, or a bullet in the middle of a line. A row of marks is looked at
 * from its first one alone: from each of them, a row of many would take time by the square of its length.
 */
const ending =
  /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019\u00bb)\]]*(?=\s)|[\u3002\uff01\uff1f\uff1b]+["\u201d\u2019\u300d\u300f\uff09)]*|\s(?=[\u2022\u25cf\u25aa\u25e6\u2023\u27a2\u2714\u2713]\s)/g;
const nextWord = /\s*["'\u201c\u2018\u00ab([]*(\S)/y;

/**
 * The sentences of a text, without the blanks around them, in their order.
 *
 * A line is at least one sentence, so is a bullet. Full stops in abbreviations, initials, numbers, names such as
 * Node.js and addresses do not end one; Chinese and Japanese marks do without a blank.
 *
 * @returns half-open spans that do not overlap; everything outside of them is blank
 */
export function cutSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    cutLine(text, start, end, sentences);
    start = end + 1;
  }
  return sentences;
}

function cutLine(text: string, start: number, end: number, sentences: Span[]): void {
  const line = text.slice(start, end);
  let from = 0;
  ending.lastIndex = 0;
  for (let mark = ending.exec(line); mark !== null; mark = ending.exec(line)) {
    const to = mark.index + mark[0].length;
    if (!endsSentence(line, from, mark.index, to)) continue;
    push(text, start + from, start + to, sentences);
    from = to;
  }
  push(text, start + from, end, sentences);
}

function push(text: string, from: number, to: number, sentences: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({start, end});
}

function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code > 8 && code < 14);
  return (
    code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x1680 && blank.test(String.fromCharCode(code)))
  );
}

const blank = /\s/;
const longest = 24;
/** C, D and R are languages more often than initials. */
const initial = /^(?![cdri]$)\p{L}$/u;
const initials = /^(?:\p{L}\.)+\p{L}$/u;
const lower = /^\p{Ll}/u;
const upper = /^\p{Lu}/u;

function endsSentence(line: string, from: number, mark: number, to: number): boolean {
  const character = line.charAt(mark);
  if (character !== "." && character !== "\u2026") return !isLowerAfter(line, to);
  if (to - mark > 1 && line.charAt(mark + 1) === ".") return !isLowerAfter(line, to);
  const before = wordBefore(line, from, mark);
  if (before === "") return !isLowerAfter(line, to);
  const next = firstAfter(line, to);
  if (closingAbbreviations.has(before)) return upper.test(next);
  if (abbreviations.has(before) || initials.test(before) || initial.test(before)) return false;
  if (/^\d{1,2}$/.test(before) && line.slice(from, mark).trim() === before) return false;
  return !lower.test(next) || /^\p{Ll}{4,}$/u.test(before);
}

/** The word that a full stop stands behind, in lower case, with the full stops and hyphens in it. */
function wordBefore(line: string, from: number, mark: number): string {
  let start = mark;
  const first = Math.max(from, mark - longest);
  while (start > first && isOfWord(line.charCodeAt(start - 1))) start--;
  return line.slice(start, mark).toLowerCase();
}

function isOfWord(code: number): boolean {
  if (code >= 128) return code > 0xbf && (code < 0x2000 || code > 0x2fff);
  const lowered = code | 32;
  return (lowered > 96 && lowered < 123) || (code > 47 && code < 58) || code === 46 || code === 45;
}

function firstAfter(line: string, at: number): string {
  nextWord.lastIndex = at;
  return nextWord.exec(line)?.[1] ?? "";
}

function isLowerAfter(line: string, at: number): boolean {
  return lower.test(firstAfter(line, at));
}
