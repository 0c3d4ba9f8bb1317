import type {PartName} from "../../../model/part.ts";
import type {Span} from "../../../model/span.ts";
import {rememberedWithin} from "../../remembered.ts";
import {cutSentences} from "../sentences.ts";
import {isBlank} from "./blanks.ts";
import {partOfSentence} from "./cues.ts";
import {type Heading, readHeading} from "./heading.ts";
import {type InlineHeading, inlineHeadings} from "./inline-headings.ts";
import type {Mark} from "./mark.ts";
import {isRoleLine} from "./role-line.ts";

/** A sentence of a line, and what it is for by its wording; null when it could be for anything. */
export interface ToldSentence extends Span {
  readonly told: PartName | null;
}

/** A line by itself, wherever it stands: what it says is read when it is first asked for, and kept. */
export interface KnownLine {
  readonly line: string;
  /** Its words, without the blanks around and without a bullet. */
  readonly words: string;
  /** Where its words begin in it. */
  readonly indent: number;
  readonly mark: Mark;
  readonly kept: {
    heading: Heading | null | undefined;
    inner: readonly InlineHeading[] | undefined;
    sentences: readonly ToldSentence[] | undefined;
    role: boolean | undefined;
  };
}

const bullet =
  /^(?:[-+•·●▪▫◦○‣➢➤►✔✓⁃–—][ \t\u00a0]*(?=[^-\s])|\*(?!\*)[ \t\u00a0]*(?=[^*\s])|â(?:\u0080¢|€¢)\s*|[oO] (?=[A-Z]))/;
const soft =
  /^(?:\(?(?:\d{1,2}|[a-z])[.)、）][ \t\u00a0]*(?=\S)|\p{Extended_Pictographic}[\u200d\ufe0f\p{M}\p{Extended_Pictographic}]*\s*(?=\S))/u;

const memory = {longest: 500, slots: 1 << 14};

/** The line that a stretch of a text is; null where it is blank. Ads share many lines, which are read once. */
export const lineWithin: (text: string, start: number, end: number) => KnownLine | null = rememberedWithin(
  readLine,
  memory
);

function readLine(line: string): KnownLine | null {
  let at = 0;
  let last = line.length;
  while (at < last && isBlank(line.charCodeAt(at))) at++;
  while (last > at && isBlank(line.charCodeAt(last - 1))) last--;
  if (at === last) return null;
  const words = line.slice(at, last);
  const hard = mayBeBullet(words) ? (bullet.exec(words)?.[0].length ?? 0) : 0;
  const mark = hard === 0 && mayBeSoft(words) ? (soft.exec(words)?.[0].length ?? 0) : hard;
  const kind = hard > 0 ? "bullet" : mark > 0 ? "soft" : "none";
  return known({line, words: mark === 0 ? words : words.slice(mark), indent: at + mark, mark: kind});
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

/** A line that is nothing but these words. */
export function lineOf(words: string, mark: Mark): KnownLine {
  return known({line: words, words, indent: 0, mark});
}

function known({line, words, indent, mark}: Omit<KnownLine, "kept">): KnownLine {
  const kept = {heading: undefined, inner: undefined, sentences: undefined, role: undefined};
  return {line, words, indent, mark, kept};
}

/** See `readHeading`. */
export function headingOf({words, mark, kept}: KnownLine): Heading | null {
  if (kept.heading === undefined) kept.heading = readHeading(words, mark);
  return kept.heading;
}

/** The headings within the words, save one at their beginning; see `inlineHeadings`. */
export function innerHeadings({words, kept}: KnownLine): readonly InlineHeading[] {
  kept.inner ??= inlineHeadings(words).filter(({at}) => at > 0);
  return kept.inner;
}

/** The sentences of the words, by where they stand in them. */
export function sentencesOf({line, words, indent, kept}: KnownLine): readonly ToldSentence[] {
  // Reading on in the line is three times quicker than reading what was cut out of it.
  kept.sentences ??= cutSentences(words).map(({start, end}) => ({
    start,
    end,
    told: partOfSentence(line, {start: start + indent, end: end + indent})
  }));
  return kept.sentences;
}

/** See `isRoleLine`. */
export function namesRole({words, kept}: KnownLine): boolean {
  kept.role ??= isRoleLine(words);
  return kept.role;
}
