import {employerIn, employerInSentence, employerOfLink, opensWithName} from "./forum/employer.ts";
import {hiringTitles} from "./forum/hiring-titles.ts";
import {isSentence, type SegmentKind, segmentKind} from "./forum/segment-kind.ts";
import {headSegments, type Segment} from "./forum/segments.ts";
import type {Found} from "./found.ts";
import {placesIn} from "./places.ts";
import {titleSpans} from "./titles/spans.ts";

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
  const read = lines.map((line, i) => readLine(line, i > 0));
  const last = lines.at(-1);
  const end = last === undefined ? 0 : last.start + last.words.length;
  const first = <T>(values: readonly (readonly T[])[]) => values.find((found) => found.length > 0) ?? [];
  return {
    employer: read.map(({employer}) => employer).find((found) => found !== null) ?? employerBelow(text, end),
    titles: first(read.map(({titles}) => titles)),
    places: first(read.map(({places}) => places)),
    several: read.some(({several}) => several),
    end
  };
}

const headLength = 400;
const mostLines = 4;

/** The first line, and those after it as long as they are short and no sentences. */
function headLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const words of text.slice(0, 4000).split("\n")) {
    if (/\p{L}{2}|\p{Script=Han}/u.test(words)) {
      if (lines.length > 0 && !isHeadLike(words)) break;
      lines.push({words: words.slice(0, headLength), start});
    }
    start += words.length + 1;
    if (lines.length === mostLines) break;
  }
  return lines;
}

function isHeadLike(words: string): boolean {
  if (words.length > 140 || /^\s*(?:[-–—*•+]+|\d+[.)])\s/.test(words) || /:\s*$/.test(words)) return false;
  return !/[.!?]\s*$/.test(words) && !isSentence(words);
}

/** The first sentences below the head often begin with the name: "Acme (acme.example) is building …". */
function employerBelow(text: string, end: number): Found<string> | null {
  let start = end;
  for (const words of text
    .slice(end, end + 2000)
    .split("\n")
    .slice(0, 5)) {
    const found = opensWithName(words.slice(0, headLength), start);
    if (found !== null) return found;
    start += words.length + 1;
  }
  return null;
}

function readLine({words, start}: Line, below: boolean) {
  const {segments: cut, loose} = headSegments(words, start);
  const segments = cut.map((segment, i) => ({segment, ...kindAt(segment, i === 0 && words.includes("|"))}));
  const opening = words.includes("|") ? null : opensWithName(words, start);
  const strict = below || !words.includes("|");
  const employer = opening ?? employerIn(segments, strict) ?? employerInSentence(cut) ?? employerOfLink(segments);
  const sentence = loose && isSentence(words);
  const named = loose ? titleSpans(words, start) : segments.flatMap(({titles}) => titles);
  const titles = sentence ? [] : named;
  const listed = loose ? loosePlaces(segments, words, start) : segments.flatMap((segment) => segment.places);
  const told = loose && (sentence || listed.length === 0) ? placesInSentence(words, start) : [];
  return {
    employer,
    titles: titles.length > 0 ? titles : hiringTitles(words).map((title) => shifted(title, start)),
    places: placesAfter(employer?.end ?? 0, told.length > 0 ? told : listed),
    several: segments.some(({several}) => several)
  };
}

/** "Acme Robotics Engineering | …", "Equity Mill | …": before the first bar, such words are part of a name. */
function kindAt(segment: Segment, beforeBar: boolean): SegmentKind {
  const kind = segmentKind(segment);
  if (beforeBar && kind.kind === "pay" && !/\d/.test(segment.words)) return {...kind, kind: "other"};
  const isName =
    beforeBar && kind.titles.length > 0 && kind.titles.every(({value}) => /(?:ing|development|design)$/i.test(value));
  return isName ? {...kind, kind: "other", titles: []} : kind;
}

/** A place that commas cut ("Acme, Austin, TX (Domain)"): from the first piece of it to the last. */
function loosePlaces(
  segments: readonly (SegmentKind & {segment: Segment})[],
  words: string,
  start: number
): readonly Found<string>[] {
  const pieces = segments.filter(({kind}) => kind === "place");
  const [first, last] = [pieces[0]?.segment, pieces.at(-1)?.segment];
  if (first === undefined || last === undefined) return [];
  const code = words.slice(last.end - start).match(/^,?\s*[A-Z]{2}\b/)?.[0].length ?? 0;
  return [{value: words.slice(first.start - start, last.end - start + code), start: first.start, end: last.end + code}];
}

const placePhrase =
  /\b(?:in|near|based in|located in|office in|offices in)\s+((?:\p{Lu}[\p{L}.'-]+[ ,/&]*(?:and |or )?){1,8})/gu;

/** "… is hiring engineers in Seattle and Dublin". */
function placesInSentence(words: string, start: number): readonly Found<string>[] {
  const found = Array.from(words.matchAll(placePhrase), ({0: phrase, 1: names = "", index}) => {
    const value = names.replace(/[\s,/&]+(?:and |or )?$/, "");
    const at = start + index + phrase.length - names.length;
    return {value, start: at, end: at + value.length};
  });
  return found.filter(({value}) => placesIn(value).length > 0);
}

function shifted<T>({value, start, end}: Found<T>, by: number): Found<T> {
  return {value, start: start + by, end: end + by};
}

/** A place segment that begins with the employer ("Acme, Boston, MA") names the place after it. */
function placesAfter(end: number, places: readonly Found<string>[]): readonly Found<string>[] {
  return places.flatMap((place) => {
    const from = place.start < end && place.end > end ? end - place.start : 0;
    const words = place.value.slice(from).replace(/^[\s.,:([–—-]+/, "");
    const start = place.end - words.length;
    const value = words.replace(/[\s.,;:]+$/, "").replace(words.includes("(") ? /$^/ : /\)+$/, "");
    return value.length < 2 ? [] : [{value, start, end: start + value.length}];
  });
}
