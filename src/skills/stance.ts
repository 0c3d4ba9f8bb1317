import type {Stance} from "../model/mention.ts";
import type {PartName} from "../model/part.ts";
import type {Span} from "../model/span.ts";
import {isWordly, type Units} from "./engine/characters.ts";
import {cutInto, tokenRun} from "./engine/token-run.ts";
import {bitOf, bitsBetween, type CueRun, cueRun, findCues, firstFrom} from "./stance-cues.ts";
import {type Say, wordings} from "./stance-words.ts";

const byPart: Record<PartName, Stance> = {
  title: "required",
  tags: "required",
  requirements: "required",
  preferred: "preferred",
  duties: "work",
  body: "work",
  about: "context",
  benefits: "context",
  process: "context",
  legal: "context"
};

const excluded = /\b(?:no|not|without|don['’]t need|isn['’]t)\b[^.;\n]{0,40}$/i;
const excludedAfter =
  /^[^.;\n]{0,25}\b(?:(?:is|are) not (?:required|needed|necessary)|not (?:required|needed)|isn['’]t required)/i;
const needed = /\b(?:required|needed|necessary)\b/i;

/** A sentence around a skill. */
interface Sentence extends Span {
  /** Where it is not longer than what is looked at on either side, so that it is the same for every skill in it. */
  readonly whole: boolean;
  /** What its words may say; see `bitOf`. */
  readonly bits: number;
  /** Where it says what it was asked for; see `placeIn`. */
  readonly told: Partial<Record<Say, number>>;
}

/** Tells the stance of one mention after another of a text; sentences are read once. */
export type TellStance = (span: Span, part: PartName) => Stance;

/**
 * How the skills of a text are asked for, from the part they stand in and the words of their sentence.
 *
 * @param units of the text, see `TokenRun`
 * @param cues  of the text, see `findCues`
 * @returns a function of a mention's span and part; cheapest when the mentions come in order
 */
export function stanceIn(text: string, units: Units, cues: CueRun): TellStance {
  let sentence: Sentence | null = null;
  return (span, part) => {
    if (sentence === null || !isOf(sentence, span)) sentence = readSentence(text, units, cues, span);
    return sentence.bits === 0 ? byPart[part] : stanceOf(text, cues, sentence, span, part);
  };
}

/** How one skill is asked for; see `stanceIn`. */
export function tellStance(text: string, span: Span, part: PartName): Stance {
  const [tokens, cues] = [tokenRun(text.length), cueRun(text.length)];
  cutInto(tokens, text);
  findCues(cues, tokens, null);
  return stanceIn(text, tokens.units, cues)(span, part);
}

function isOf(sentence: Sentence, {start, end}: Span): boolean {
  return (
    sentence.whole &&
    start >= sentence.start &&
    end <= sentence.end &&
    start - sentence.start < limit &&
    sentence.end - end < limit
  );
}

function stanceOf(text: string, cues: CueRun, sentence: Sentence, {start, end}: Span, part: PartName): Stance {
  const stance = byPart[part];
  const place = (say: Say) => placeIn(sentence, say, text, cues);
  if (place("negation") >= 0) {
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, sentence.end);
    if (excludedAfter.test(after) || (excluded.test(before) && needed.test(after))) return "excluded";
  }
  if (stance === "context" || part === "title") return stance;
  if (place("hiring") >= 0) return "context";
  if (isBetween(0, place("wishAhead"), start) || place("wishBehind") >= end) return "preferred";
  return stance === "work" && isBetween(0, place("demand"), start) ? "required" : stance;
}

function isBetween(low: number, value: number, high: number): boolean {
  return low <= value && value <= high;
}

function readSentence(text: string, units: Units, cues: CueRun, span: Span): Sentence {
  const from = wordBorder(units, Math.max(0, span.start - limit), 1);
  const to = wordBorder(units, Math.min(text.length, span.end + limit), -1);
  const start = sentenceStart(units, span.start, from, text.length);
  const end = sentenceEnd(units, span.end, to, text.length);
  const whole = (start > from || from === 0) && (end < to || to === text.length);
  return {start, end, whole, bits: bitsBetween(cues, start, end), told: {}};
}

/** Where a sentence says something, as far as it matters; -1 where it does not. It is read when it is first asked. */
function placeIn({start, end, bits, told}: Sentence, say: Say, text: string, cues: CueRun): number {
  if ((bits & bitOf(say)) === 0) return -1;
  return (told[say] ??= places[say](text.slice(start, end), start, cues));
}

const places: Readonly<Record<Say, (words: string, from: number, cues: CueRun) => number>> = {
  negation: (words, from) => endOfFirst(wordings.negation.pattern, words, from),
  hiring: (words, from) => endOfFirst(wordings.hiring.pattern, words, from),
  /** The end of the first words that make what follows a wish. */
  wishAhead: (words, from) => endOfFirst(wordings.wishAhead.pattern, words, from),
  /** The start of the last words that make what went before a wish. */
  wishBehind: (words, from) => startOfLast(wordings.wishBehind.pattern, words, from),
  /** The end of the first words that demand what follows. */
  demand: (words, from, cues) => endOfDemand(wordings.demand.pattern, words, from, cues)
};

function endOfFirst(pattern: RegExp, words: string, from: number): number {
  const found = pattern.exec(words);
  return found === null ? -1 : from + found.index + found[0].length;
}

/** The pattern is tried only where one of its words stands, for most of these are common. */
function endOfDemand(pattern: RegExp, words: string, from: number, cues: CueRun): number {
  const bit = bitOf("demand");
  for (let i = firstFrom(cues, from); i < cues.count; i++) {
    pattern.lastIndex = (cues.at[i] ?? 0) - from;
    if (pattern.lastIndex >= words.length) return -1;
    if (((cues.bits[i] ?? 0) & bit) !== 0 && pattern.test(words)) return from + pattern.lastIndex;
  }
  return -1;
}

function startOfLast(pattern: RegExp, words: string, from: number): number {
  let last = -1;
  for (const {index} of words.matchAll(pattern)) last = from + index;
  return last;
}

/** How far a sentence is followed on either side of a skill. */
const limit = 400;

/** The nearest position from here in a direction that is not inside a word. */
function wordBorder(units: Units, at: number, direction: 1 | -1): number {
  let border = at;
  while (border > 0 && isWordly(units[border - 1]) && isWordly(units[border])) border += direction;
  return border;
}

function sentenceStart(units: Units, at: number, from: number, size: number): number {
  for (let i = at - 1; i >= from; i--) if (endsSentence(units, i, size)) return i + 1;
  return from;
}

function sentenceEnd(units: Units, at: number, to: number, size: number): number {
  for (let i = at; i < to; i++) if (endsSentence(units, i, size)) return i;
  return to;
}

/** Whether the character at a position ends a sentence: a line end, or a stop before a blank. */
function endsSentence(units: Units, at: number, size: number): boolean {
  const unit = units[at] ?? 0;
  if (unit > 63) return unit >= 0x3002 && (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f);
  if (unit === 10) return true;
  if (unit !== 46 && unit !== 33 && unit !== 63 && unit !== 59) return false;
  const next = units[at + 1];
  return next === 32 || next === 10 || next === 13 || next === 9 || next === 0xa0 || at + 1 === size;
}
