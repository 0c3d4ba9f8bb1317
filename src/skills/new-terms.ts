import type {Posting} from "../model/posting.ts";
import type {Span} from "../model/span.ts";
import {fold} from "./engine/characters.ts";
import {gaps, isSoft} from "./engine/gap.ts";
import {namesSkill} from "./find-forms.ts";
import {readCandidates} from "./find-mentions.ts";
import type {Hit} from "./hit.ts";
import {shapeOf, shapes} from "./judge/shape.ts";
import type {Lens} from "./lens.ts";
import {inOneList} from "./lists.ts";
import {closesName, isPersonCue, neverNames} from "./never-names.ts";
import type {Reading} from "./reading.ts";

/** A name that the lens lacks. */
export interface NewTerm extends Span {
  /** Folded, to count by. */
  readonly term: string;
  /** The tool, language or platform that stands beside it in a list; null when it stands in a sentence. */
  readonly beside: string | null;
}

/** What a posting tells of new terms. */
export interface TermsRead {
  readonly terms: readonly NewTerm[];
  /** The words that it writes in lower case: a "name" that many write so is an ordinary word. */
  readonly lower: ReadonlySet<string>;
}

/** What of a posting is looked at. */
export type TermText = Pick<Posting, "text" | "parts" | "employer_key">;

const longest = 4;
const tools = new Set(["tool", "language", "platform"]);

/**
 * The names in a posting that no form of the lens covers: one to four words with capitals or digits, in one list with a
 * tool, language or platform of the lens (of "Python, Foobar and Go" Foobar) or inside a sentence.
 *
 * Left out are the employer's own name, persons, months, languages, titles and words in links.
 */
export function newTerms(posting: TermText, lens: Lens): TermsRead {
  const {reading, candidates} = readCandidates(posting, lens);
  const isMeant: IsMeant = (hit) => {
    const candidate = candidates.find((one) => one.hit === hit);
    return candidate !== undefined && (lens.judge === null || lens.judge.worth(reading, candidate) >= 0);
  };
  const {tokens, text} = reading;
  const own = (posting.employer_key ?? "").split(" ").filter((word) => word.length > 2);
  const terms: NewTerm[] = [];
  for (let from = 0; from < tokens.count; from++) {
    if (!isName(reading, from)) continue;
    let to = from + 1;
    while (to < tokens.count && isSoft(tokens.gap[to] ?? 0) && isName(reading, to)) to++;
    const beside = neighbour(reading, from, to, isMeant);
    const span = {start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0};
    if (
      isAlone(reading, from, to) &&
      (beside !== null || isInSentence(reading, from)) &&
      !isPerson(reading, from, to)
    ) {
      const words = wordsOf(reading, from, to);
      if (!words.some(closesName) && !words.every(neverNames) && !words.some((word) => own.includes(word)))
        if (!namesSkill(tokens, from, to, lens))
          terms.push({term: fold(text.slice(span.start, span.end)), ...span, beside});
    }
    from = to - 1;
  }
  return {terms, lower: lowerWords(reading)};
}

function wordsOf({text, tokens}: Reading, from: number, to: number): readonly string[] {
  return Array.from({length: to - from}, (_, i) => fold(text.slice(tokens.start[from + i], tokens.end[from + i])));
}

function shapeAt({tokens}: Reading, at: number): (typeof shapes)[number] {
  return shapes[shapeOf(tokens.units, tokens.start[at] ?? 0, tokens.end[at] ?? 0)] ?? "none";
}

function isName(reading: Reading, at: number): boolean {
  const {text, tokens, hitAt} = reading;
  if (hitAt[at] !== 0 || (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 2) return false;
  const shape = shapeAt(reading, at);
  if (shape === "none") return false;
  return shape !== "lower" || /^\p{L}+\d+$/u.test(text.slice(tokens.start[at], tokens.end[at]));
}

/** Whether the words are a whole name: few, and not half of one whose other half the lens covers ("Java Developer"). */
function isAlone({tokens, hitAt}: Reading, from: number, to: number): boolean {
  if (to - from > longest) return false;
  const joinedBefore = from > 0 && isSoft(tokens.gap[from] ?? 0) && hitAt[from - 1] !== 0;
  const joinedAfter = to < tokens.count && isSoft(tokens.gap[to] ?? 0) && hitAt[to] !== 0;
  return !joinedBefore && !joinedAfter;
}

const inside = new Set<number>([gaps.soft, gaps.slash, gaps.and, gaps.plus, gaps.comma, gaps.opening]);

/** Whether a word stands behind others of a line that is mostly in lower case. */
function isInSentence(reading: Reading, at: number): boolean {
  const {tokens, lines, lineAt} = reading;
  const line = lines[lineAt[at] ?? 0];
  if (line === undefined || line.heading || !inside.has(tokens.gap[at] ?? 0)) return false;
  let lower = 0;
  for (let i = line.from; i < line.to; i++) if (shapeAt(reading, i) === "lower") lower++;
  return 2 * lower > line.to - line.from;
}

function isPerson(reading: Reading, from: number, to: number): boolean {
  const {text, tokens} = reading;
  return from > 0 && to - from <= 3 && isPersonCue(fold(text.slice(tokens.start[from - 1], tokens.end[from - 1])));
}

function lowerWords(reading: Reading): ReadonlySet<string> {
  const {text, tokens} = reading;
  const words = new Set<string>();
  for (let at = 0; at < tokens.count; at++)
    if (shapeAt(reading, at) === "lower") words.add(fold(text.slice(tokens.start[at], tokens.end[at])));
  return words;
}

/** Whether a hit of plain matching is a skill here: in "clients like Google, Amazon and Foobar" none is. */
type IsMeant = (hit: Hit) => boolean;

function neighbour(reading: Reading, from: number, to: number, isMeant: IsMeant): string | null {
  const {text, tokens, plain, forms, hitAt} = reading;
  // A bar parts the fields of a heading, not the members of a list.
  const around = text.slice(tokens.end[from - 1] ?? 0, (tokens.start[to] ?? text.length) + 1);
  if (around.includes("|")) return null;
  const toolOf = (hit: Hit | undefined): string | null => {
    if (hit === undefined) return null;
    const {id, kind} = forms.get(hit.form).skill;
    return tools.has(kind) && isMeant(hit) ? id : null;
  };
  for (let between = 0; between < 2; between++) {
    const before = inOneList(from - between, from, tokens) ? toolOf(plain[(hitAt[from - between - 1] ?? 0) - 1]) : null;
    if (before !== null) return before;
    const after = inOneList(to, to + between, tokens) ? toolOf(plain[(hitAt[to + between] ?? 0) - 1]) : null;
    if (after !== null) return after;
  }
  return null;
}
