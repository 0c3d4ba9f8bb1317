import {jobFields} from "../data/title-words.ts";
import type {Piece, TitleRange} from "./pieces.ts";
import {roleName} from "./role-name.ts";
import type {TitleToken} from "./tokens.ts";
import {titleUnits} from "./words.ts";

/**
 * Pieces that are only a field of work, beside titles: before one ("Frontend, Backend and DevOps engineers") or after a
 * plural. After a dash, or alone after one job, such a piece is its specialty: "Software Engineer, Backend".
 */
export function functionsBeside(
  titles: readonly TitleRange[],
  pieces: readonly Piece[],
  words: string
): readonly TitleRange[] {
  const found = pieces.flatMap((piece, i) => {
    const start = piece.tokens[0]?.start ?? 0;
    const afterDash = /\s[-–—]\s*$|:\s*$/.test(words.slice(0, start));
    return piece.bracketed || afterDash || titles.some((title) => title.piece === i) ? [] : functionsOf(piece, i);
  });
  const [only] = titles;
  const specialty = titles.length === 1 && only !== undefined && !/s$/i.test(words.slice(only.from, only.to));
  return specialty ? found.filter(({from}) => from < only.from) : found;
}

/** "iOS, Android, DevOps", "Senior Frontend & Senior Backend": every piece is a field of work, and there are two at least. */
export function functionsAlone(pieces: readonly Piece[]): readonly TitleRange[] {
  const ranges = pieces.map(functionsOf);
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && only.tokens.length < 4 && plainJob(only.tokens))
    return ranges.flat();
  return ranges.flat().length >= 2 && ranges.every((found) => found.length > 0) ? ranges.flat() : [];
}

/** "Full Stack" alone says what job it is, "Sales" alone may be the line of business. */
function plainJob(tokens: readonly TitleToken[]): boolean {
  return titleUnits(tokens).some(({word}) =>
    /^(?:backend|frontend|full-stack|ios|android|devops|site reliability)$/.test(word?.area ?? "")
  );
}

function functionsOf({tokens}: Piece, piece: number): readonly TitleRange[] {
  const groups: TitleToken[][] = [];
  for (const token of tokens) {
    if (groups.length === 0 || token.joint === "and" || token.joint === "slash") groups.push([token]);
    else groups.at(-1)?.push(token);
  }
  const ranges = groups.map((group) => functionOf(group, piece));
  return ranges.every((range) => range !== null) ? ranges : [];
}

function functionOf(tokens: readonly TitleToken[], piece: number): TitleRange | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 4) return null;
  const units = titleUnits(tokens);
  if (!units.every(({word}) => word !== null && (jobFields.has(word.area ?? "") || word.noise))) return null;
  if (roleName(tokens.map(({key}) => key).join(" ")) === null) return null;
  return {from: first.start, to: last.end, completed: null, piece};
}
