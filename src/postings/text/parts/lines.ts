import type {Span} from "../../../model/span.ts";
import {type KnownLine, lineOf, lineWithin} from "./known-line.ts";
import type {Mark} from "./mark.ts";

/** A line with words. */
export interface Line extends Span {
  /** Its words, without the blanks around and without a bullet. */
  readonly words: string;
  /** Where its words begin in the text. */
  readonly at: number;
  readonly mark: Mark;
  /** Whether an empty line, or nothing, stands before it. */
  readonly first: boolean;
  /** What it says by itself. */
  readonly known: KnownLine;
}

/** The lines of a text from a position on, empty ones left out. */
export function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let first = true;
  for (let start = from; start < text.length; ) {
    const at = text.indexOf("\n", start);
    const end = at === -1 ? text.length : at;
    const known = end === start ? null : lineWithin(text, start, end);
    if (known !== null)
      lines.push({start, end, words: known.words, at: start + known.indent, mark: known.mark, first, known});
    first = known === null;
    start = end + 1;
  }
  return lines;
}

/** A stretch of the words of a line, as a line. */
export function partOfLine(line: Line, from: number, to: number): Line {
  const words = line.words.slice(from, to);
  const at = line.at + from;
  return {
    start: from === 0 ? line.start : at,
    end: to === line.words.length ? line.end : line.at + to,
    words,
    at,
    mark: line.mark,
    first: line.first,
    known: lineOf(words, line.mark)
  };
}
