import type {Span} from "../../model/span.ts";
import {searchGroup} from "../search/search.ts";

/** The patterns that are looked for in the clause around a degree or a number of years. */
export const requirementClauses = searchGroup();

/** What ends a clause. */
export interface Edges {
  /** Characters that do so wherever they stand. */
  readonly marks: ReadonlySet<number>;
  /** A full stop that does so: sticky, with the flag `u`, and one character long. */
  readonly stop: RegExp;
}

/** Edges of these marks and of a full stop before a space and a capital, so that `e.g. visas` and `Node.js` have none. */
export function edgesOf(marks: string, stop = /\.(?=\s+["“(]?[\p{Lu}\p{N}])/uy): Edges {
  return {marks: new Set(Array.from(marks, (mark) => mark.charCodeAt(0))), stop};
}

const reach = 180;
const usual = edgesOf("\n|•·。；;!?");
const fullStop = 46;

/** The stretch around a position that speaks of one thing: its line, sentence or tag, cut to 180 characters each way. */
export function clauseAt(text: string, at: number, edges: Edges = usual): Span {
  return {start: startOf(text, at, edges), end: endOf(text, at, edges)};
}

function startOf(text: string, at: number, {marks, stop}: Edges): number {
  const from = Math.max(0, at - reach);
  for (let i = at - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    // One character more, so that a full stop right before the position can see what it needs after it.
    if (marks.has(code) || (code === fullStop && standsAt(stop, text.slice(from, at + 1), i - from))) return i + 1;
  }
  return from;
}

function endOf(text: string, at: number, {marks, stop}: Edges): number {
  const to = Math.min(text.length, at + reach);
  for (let i = at; i < to; i++) {
    const code = text.charCodeAt(i);
    if (marks.has(code) || (code === fullStop && standsAt(stop, text.slice(at, to), i - at))) return i;
  }
  return to;
}

function standsAt(pattern: RegExp, words: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(words);
}
