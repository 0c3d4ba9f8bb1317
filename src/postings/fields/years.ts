import type {Found} from "../found.ts";
import {everyMatch, searchFor, wholePostings} from "../search/search.ts";
import {clauseAt, edgesOf} from "./clause.ts";
import {isPreferredClause, isUnderPreferences} from "./preferred.ts";
import {
  asked,
  asksAfter,
  asksBefore,
  isOtherAfter,
  isOtherBefore,
  numberEndings,
  ofOthers,
  yearsBefore,
  yearsIn,
  yearUnits
} from "./years-words.ts";

/** Years asked at one place. */
interface Ask extends Found<number> {
  readonly preferred: boolean;
  /** Where its sentence or list item begins. */
  readonly clause: number;
  readonly words: string;
}

/**
 * The smallest number of years of experience that the ad asks overall.
 *
 * Of a range the lower end. Several demands at once ("8 years in software, 3 of them with Go") give the largest, for all
 * of them must be met; alternatives ("a bachelor's and 5 years or a master's and 3", one line for juniors and one for
 * seniors) the smallest. Preferences count only when nothing is required. Years of the employer, its people, contracts
 * and benefits are not asked of anybody.
 */
export function findYears(text: string): Found<number> | null {
  const asks = [...readAsks(text)];
  const required = asks.filter((ask) => !ask.preferred);
  const demands = byClause(required.length > 0 ? required : asks).map((clause) => oneOf(clause, text));
  const chosen = demands.length > 1 && demands.every(isOption) ? smallest(demands) : largest(demands);
  return chosen === null ? null : {value: chosen.value, start: chosen.start, end: chosen.end};
}

const units = searchFor(yearUnits, wholePostings);

/** More mentions of years than any ad has. */
const most = 500;

function* readAsks(text: string): Generator<Ask> {
  let hits = 0;
  for (const {index, 0: unit} of everyMatch(units, text)) {
    if (++hits > most || /^\p{Script=Latin}/u.test(text.slice(index + unit.length, index + unit.length + 1))) continue;
    if (!mayEndInNumber(text, index)) continue;
    const number = yearsBefore.exec(text.slice(Math.max(0, index - 40), index));
    if (number === null) continue;
    const ask = askAt(text, index - number[0].length, number[0] + unit, yearsIn(number[1] ?? "", unit));
    if (ask !== null) yield ask;
  }
}

/** A quick look at the two letters before a unit: with most no number ends (`such an`). */
function mayEndInNumber(text: string, unit: number): boolean {
  let end = unit;
  while (end > 0 && unit - end < 4 && isBlankOrHyphen(text.charCodeAt(end - 1))) end--;
  if (end < 2 || !isAsciiLetter(text.charCodeAt(end - 1)) || !isAsciiLetter(text.charCodeAt(end - 2))) return true;
  return numberEndings.has(text.slice(end - 2, end).toLowerCase());
}

const isBlankOrHyphen = (code: number) => code === 32 || code === 45;

function isAsciiLetter(code: number): boolean {
  const lowered = code | 32;
  return lowered > 96 && lowered < 123;
}

// A semicolon does not end it: it joins the years of two degrees.
const sentence = edgesOf("\n|•。!?");

function askAt(text: string, start: number, said: string, value: number | null): Ask | null {
  if (value === null) return null;
  const end = start + said.length;
  const clause = clauseAt(text, start, sentence);
  const before = text.slice(clause.start, start);
  const after = text.slice(end, Math.max(end, clause.end));
  if (!asksBefore.test(before) && !asksAfter.test(after)) return null;
  if (isOtherBefore.test(before) || isOtherAfter.test(after) || (ofOthers.test(before) && !asked.test(before)))
    return null;
  const words = text.slice(clause.start, clause.end);
  const preferred = isPreferredClause(words, start - clause.start) || isUnderPreferences(text, start);
  return {value, start, end, preferred, clause: clause.start, words};
}

function byClause(asks: readonly Ask[]): readonly (readonly Ask[])[] {
  const clauses = new Map<number, Ask[]>();
  for (const ask of asks) clauses.set(ask.clause, [...(clauses.get(ask.clause) ?? []), ask]);
  return [...clauses.values()];
}

/** The years of one sentence: the smallest where an "or" stands between them, else the largest. */
function oneOf(asks: readonly Ask[], text: string): Ask | null {
  const first = asks[0];
  const last = asks.at(-1);
  if (first === undefined || last === undefined) return null;
  const between = text.slice(first.end, last.start);
  return /(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})[^,]{0,60}$|或/iu.test(between) ? smallest(asks) : largest(asks);
}

const option = /(?<!\p{L})(?:bachelor|master|ph\.?d|bsc?\b|msc?\b|junior|mid|senior|staff|entry|lead|principal)/iu;
const isOption = (ask: Ask | null) => ask !== null && option.test(ask.words);

type Asks = readonly (Ask | null)[];

function smallest(asks: Asks): Ask | null {
  return asks.reduce((best, ask) => (best === null || (ask !== null && ask.value < best.value) ? ask : best), null);
}

function largest(asks: Asks): Ask | null {
  return asks.reduce((best, ask) => (best === null || (ask !== null && ask.value > best.value) ? ask : best), null);
}
