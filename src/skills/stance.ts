import type {Stance} from "../model/mention.ts";
import type {PartName} from "../model/part.ts";
import type {Span} from "../model/span.ts";

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
/** Before the skill: what follows is a wish. */
const wishAhead =
  /\b(?:nice[- ]to[- ]haves?|(?:big|huge|a|an|definite|strong) plus(?:es)?:?|bonus|ideally|preferabl[ey]|preferred|desirable|desired|advantageous|would be (?:a|an)? ?(?:plus|great|nice|ideal|bonus)|von vorteil|wünschenswert|idealerweise|un plus|idéalement|souhaité\w*|apprécié\w*|idealmente|deseable|valorable|se valorará|加分)\b|加分|优先/i;
/** Behind the skill: what went before is a wish. */
const wishBehind =
  /\b(?:nice[- ]to[- ]have|(?:is|are|as|a|an|big|huge|definite|strong|would be a|considered a) (?:(?:big|huge|strong|definite|real|nice) )?(?:plus|bonus|advantage|asset|benefit)(?:es)?|plus(?=[.!)]|$)|preferred|desirable|desired|advantageous|not (?:a )?(?:must|mandatory|essential)|but not required|von vorteil|wünschenswert|un plus|souhaité\w*|apprécié\w*|deseable|valorable|加分)\b|加分|优先/gi;
const requiredCue =
  /\b(?:must[- ]have|required|requires?|proficien(?:t|cy)|expertise|experience (?:with|in|of|using)|knowledge of|familiarity with|fluen(?:t|cy) in|strong|solid|deep understanding|you (?:have|know)|looking for|background in|skilled in)\b|熟悉|精通|掌握/i;

/** "We use AI to screen applications" asks nobody for AI. */
const hiringBoilerplate =
  /\b(?:screen|review|assess|evaluat|filter|sort|rank|process)\w* (?:of )?(?:\w+ )?(?:applications|applicants|candidates|candidacies|résumés|resumes|cvs)\b|\b(?:hiring|recruit(?:ment|ing)|application|interview) process\b/i;

/** A sentence of a text; what its words say of the skills in it is told when it is first asked for. */
interface Sentence extends Span {
  readonly negative: boolean;
  readonly hiring: () => boolean;
  /** The end of the first words that make what follows a wish; -1 when there are none. */
  readonly wishAhead: () => number;
  /** The start of the last words that make what went before a wish; -1 when there are none. */
  readonly wishBehind: () => number;
  /** The end of the first words that demand what follows; -1 when there are none. */
  readonly demand: () => number;
}

/** Tells the stance of one mention after another of a text; sentences are read once. */
export type TellStance = (span: Span, part: PartName) => Stance;

/**
 * How the skills of a text are asked for, from the part they stand in and the words of their sentence.
 *
 * @returns a function of a mention's span and part; cheapest when the mentions come in order
 */
export function stanceIn(text: string): TellStance {
  let sentence: Sentence | null = null;
  return (span, part) => {
    const stance = byPart[part];
    if (stance === "context" && !mayExclude(text, span)) return stance;
    if (sentence === null || span.start < sentence.start || span.start >= sentence.end)
      sentence = readSentence(text, span);
    return stanceOf(text, span, stance, part, sentence);
  };
}

/** How one skill is asked for; see `stanceIn`. */
export function tellStance(text: string, span: Span, part: PartName): Stance {
  return stanceIn(text)(span, part);
}

function mayExclude(text: string, {start, end}: Span): boolean {
  return negation.test(text.slice(Math.max(0, start - 50), Math.min(text.length, end + 40)));
}

const negation = /\b(?:no|not|without|n['’]t|kein\w*|nicht|pas|sin)\b|n['’]t\b|不/i;

function stanceOf(text: string, {start, end}: Span, stance: Stance, part: PartName, sentence: Sentence): Stance {
  if (sentence.negative) {
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, sentence.end);
    if (excludedAfter.test(after) || (excluded.test(before) && needed.test(after))) return "excluded";
  }
  if (stance === "context" || part === "title") return stance;
  if (sentence.hiring()) return "context";
  if (isBetween(0, sentence.wishAhead(), start) || sentence.wishBehind() >= end) return "preferred";
  return stance === "work" && isBetween(0, sentence.demand(), start) ? "required" : stance;
}

const needed = /\b(?:required|needed|necessary)\b/i;

function readSentence(text: string, span: Span): Sentence {
  const start = sentenceStart(text, span.start);
  const end = Math.max(span.end, sentenceEnd(text, span.end));
  const words = text.slice(start, end);
  return {
    start,
    end,
    negative: negation.test(words),
    hiring: once(() => hiringBoilerplate.test(words)),
    wishAhead: once(() => endOfFirst(wishAhead, words, start)),
    wishBehind: once(() => startOfLast(wishBehind, words, start)),
    demand: once(() => endOfFirst(requiredCue, words, start))
  };
}

function isBetween(low: number, value: number, high: number): boolean {
  return low <= value && value <= high;
}

function once<T>(tell: () => T): () => T {
  let told: T | undefined;
  return () => (told ??= tell());
}

function endOfFirst(cue: RegExp, words: string, from: number): number {
  const found = cue.exec(words);
  return found === null ? -1 : from + found.index + found[0].length;
}

function startOfLast(cue: RegExp, words: string, from: number): number {
  let last = -1;
  for (const {index} of words.matchAll(cue)) last = from + index;
  return last;
}

const limit = 400;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - limit);
  for (let i = at - 1; i >= from; i--) if (endsSentence(text, i)) return i + 1;
  return from;
}

function sentenceEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + limit);
  for (let i = at; i < to; i++) if (endsSentence(text, i)) return i;
  return to;
}

/** Whether the character at a position ends a sentence: a line end, or a stop before a blank. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (code !== 46 && code !== 33 && code !== 63 && code !== 59) return false;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 10 || next === 13 || next === 9 || next === 0xa0 || at + 1 === text.length;
}
