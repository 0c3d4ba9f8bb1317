import type {Found} from "../found.ts";
import {remembered} from "../remembered.ts";
import {everyMatch, matchOver, type Search, searchFor, searchGroup, wholePostings} from "../search/search.ts";
import {clauseAt} from "./clause.ts";

/**
 * One way of saying something, tried on the clause around a cue word: the first that covers the cue decides.
 *
 * `value` null is a trap: the cue is there and says nothing of the field.
 */
export interface Saying<T> {
  readonly value: T | null;
  /** With the flags `giu`. */
  readonly pattern: RegExp;
}

/** What is looked for to read a field: words worth a look, and what the clause around them says. */
export interface Listener<T> {
  readonly cue: Search;
  readonly clause: (words: string) => Clause<T>;
}

/** What a clause says at a position; null when it says nothing there. Kept, for ads share many clauses. */
type Clause<T> = (at: number) => SaidAt<T> | null;

/** Where in its clause something is said. */
interface SaidAt<T> {
  readonly value: T | null;
  readonly start: number;
  readonly end: number;
}

const longestKept = 400;

/**
 * Makes ready what `readSaid` looks for.
 *
 * @param cue finds the beginnings of words worth a look
 * @param sayings in the order they are tried: traps, then what denies, then what affirms
 */
export function listener<T>(cue: RegExp, sayings: readonly Saying<T>[]): Listener<T> {
  const inClauses = searchGroup();
  const tried = sayings.map(({value, pattern}) => ({value, pattern: searchFor(pattern, inClauses)}));
  return {
    cue: searchFor(cue, wholePostings),
    clause: remembered((words) => {
      const said = new Map<number, SaidAt<T> | null>();
      return (at) => {
        const known = said.get(at);
        if (known !== undefined) return known;
        const read = sayingAt(words, at, tried);
        said.set(at, read);
        return read;
      };
    }, longestKept)
  };
}

/** More cues than any ad has: a text that repeats a word without end is not read to its end. */
const most = 500;

/** Everything a text says of a field, in reading order. */
export function readSaid<T>(text: string, listening: Listener<T>): readonly Found<T>[] {
  const found: Found<T>[] = [];
  let past = 0;
  let hits = 0;
  for (const hit of everyMatch(listening.cue, text)) {
    if (++hits > most) break;
    if (hit.index < past || isInsideWord(text, hit.index)) continue;
    const clause = clauseAt(text, hit.index);
    const said = listening.clause(text.slice(clause.start, clause.end))(hit.index - clause.start);
    if (said === null) continue;
    past = clause.start + said.end;
    if (said.value !== null) found.push({value: said.value, start: clause.start + said.start, end: past});
  }
  return found;
}

// In the code and not in the cue: a lookbehind at the start of a pattern makes the search four times slower.
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

const latin = /^\p{Script=Latin}/u;

function isLatin(code: number): boolean {
  if (code > 127) return latin.test(String.fromCharCode(code));
  const lowered = code | 32;
  return lowered > 96 && lowered < 123;
}

function sayingAt<T>(
  clause: string,
  at: number,
  sayings: readonly {readonly value: T | null; readonly pattern: Search}[]
): SaidAt<T> | null {
  for (const {value, pattern} of sayings) {
    const match = matchOver(pattern, clause, at);
    if (match !== null) return {value, start: match.index, end: match.index + match[0].length};
  }
  return null;
}
