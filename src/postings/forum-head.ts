import type {Found} from "./found.ts";
import {employerIn, employerInSentence} from "./head-employer.ts";
import {segmentKind} from "./head-kind.ts";
import {headSegments} from "./head-segments.ts";

/** What the first line or lines of a "Who is hiring" comment say. */
export interface ForumHead {
  readonly employer: Found<string> | null;
  readonly titles: readonly Found<string>[];
  /** Segments that name places, as written; `readPlaces` reads them. */
  readonly places: readonly Found<string>[];
  /** True when it says "multiple roles" or the like. */
  readonly several: boolean;
  /** Where the last line that was read ends. */
  readonly end: number;
}

interface Line {
  readonly words: string;
  readonly start: number;
}

/**
 * Reads employer, titles and places from the head of a forum comment in plain text: lines cut at bars, dashes, commas or
 * brackets, or a sentence such as "Acme is hiring a data engineer". Pay, terms and links are left out.
 *
 * A head that spreads over several short lines is read as one.
 */
export function readForumHead(text: string): ForumHead {
  const lines = headLines(text);
  const read = lines.map(readLine);
  const last = lines.at(-1);
  return {
    employer: read.map(({employer}) => employer).find((employer) => employer !== null) ?? null,
    titles: read.map(({titles}) => titles).find((titles) => titles.length > 0) ?? [],
    places: read.map(({places}) => places).find((places) => places.length > 0) ?? [],
    several: read.some(({several}) => several),
    end: last === undefined ? 0 : last.start + last.words.length
  };
}

const headLength = 400;
const mostLines = 4;

/** The first line, and those after it as long as they are short and no sentences. */
function headLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const words of text.slice(0, 4000).split("\n")) {
    if (/[\p{L}\p{N}]/u.test(words)) {
      if (lines.length > 0 && !isHeadLike(words)) break;
      lines.push({words: words.slice(0, headLength), start});
    }
    start += words.length + 1;
    if (lines.length === mostLines) break;
  }
  return lines;
}

const sentenceWords = /\b(?:we|our|you|your|is|are|has|have|will|with|that|the)\b/gi;

function isHeadLike(words: string): boolean {
  if (words.length > 140 || /^\s*(?:[-*•+]|\d+[.)])\s/.test(words) || /:\s*$/.test(words)) return false;
  return !/[.!?]\s*$/.test(words) && (words.match(sentenceWords)?.length ?? 0) < 3;
}

function readLine({words, start}: Line) {
  const segments = headSegments(words, start).map((segment) => ({segment, ...segmentKind(segment)}));
  return {
    employer: employerIn(segments) ?? employerInSentence(words, start),
    titles: segments.flatMap(({titles}) => titles),
    places: segments.flatMap(({places}) => places),
    several: segments.some(({several}) => several)
  };
}
