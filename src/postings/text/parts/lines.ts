import type {Span} from "../../../model/span.ts";

/** A line with words. */
export interface Line extends Span {
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
    const line = readLine(text.slice(start, end), start, end, first);
    if (line !== null) lines.push(line);
    first = line === null;
    start = end + 1;
  }
  return lines;
}

function readLine(whole: string, start: number, end: number, first: boolean): Line | null {
  const words = whole.trim();
  if (words === "") return null;
  const blank = whole.length - whole.trimStart().length;
  const hard = bullet.exec(words)?.[0] ?? "";
  const mark = hard === "" ? (soft.exec(words)?.[0] ?? "") : hard;
  const kind = hard !== "" ? "bullet" : mark !== "" ? "soft" : "none";
  return {start, end, words: words.slice(mark.length), at: start + blank + mark.length, mark: kind, first};
}
