import {type TitleToken, titleTokens} from "./tokens.ts";

/** Words of a title line between two commas, brackets or dashes. */
export interface Piece {
  readonly tokens: readonly TitleToken[];
  readonly bracketed: boolean;
}

/** Where a title stands in a line. */
export interface TitleRange {
  readonly from: number;
  readonly to: number;
  /** The head that this title shares with a later one; null when it has its own. */
  readonly completed: string | null;
  /** The number of the piece it is in. */
  readonly piece: number;
}

/** Cuts a line into pieces. */
export function titlePieces(words: string): readonly Piece[] {
  const pieces: {tokens: TitleToken[]; bracketed: boolean}[] = [];
  let depth = 0;
  let from = 0;
  for (const token of titleTokens(masked(words))) {
    for (const mark of words.slice(from, token.start)) depth += depthOf(mark);
    from = token.end;
    if (token.joint === "cut" || pieces.length === 0) pieces.push({tokens: [], bracketed: depth > 0});
    pieces.at(-1)?.tokens.push(token);
  }
  return pieces;
}

function depthOf(mark: string): number {
  if (mark === "(" || mark === "[") return 1;
  return mark === ")" || mark === "]" ? -1 : 0;
}

const link = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;
const inner = /(?<=\p{L} )\((?!(?:[ivx]{1,4}|\d|\p{L})\))[^\s(),]{1,20}(?: [^\s(),]{1,20})?\)(?= \p{L})/giu;

// Links are no titles, and brackets within a title do not end it: "Senior Mobile (iOS) Engineer".
function masked(words: string): string {
  const mayHaveLink = words.includes("://") || words.includes("www.") || words.includes("@");
  const linked = mayHaveLink ? words.replace(link, (found) => "|".repeat(found.length)) : words;
  return linked.includes("(") ? linked.replace(inner, (found) => " ".repeat(found.length)) : linked;
}
