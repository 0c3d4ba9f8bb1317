import {firstLetters} from "./first-letters.ts";
import {classOf} from "./letter-classes.ts";

/** A pattern that is tried only where a match can begin, told from three characters. */
export interface Search {
  /** Sticky, so that it matches at its `lastIndex` or not at all. */
  readonly pattern: RegExp;
  /** A bit for each triple of classes; see `firstLetters`. */
  readonly begins: Uint8Array;
}

/** Makes a pattern quick to search for: what it finds stays the same. */
export function searchFor(pattern: RegExp): Search {
  const flags = `${pattern.flags.replace(/[gy]/g, "")}y`;
  return {pattern: new RegExp(pattern.source, flags), begins: firstLetters(pattern)};
}

interface Triples {
  text: string;
  of: Uint16Array;
}

// A text is searched for many things before the next one, and so is a clause of it; each is read once.
const long: Triples = {text: "", of: new Uint16Array(1 << 14)};
const short: Triples = {text: "", of: new Uint16Array(512)};
const shortest = 512;

function triplesOf(text: string): Uint16Array {
  const kept = text.length > shortest ? long : short;
  if (text === kept.text) return kept.of;
  if (kept.of.length < text.length) kept.of = new Uint16Array(2 * text.length);
  const {of} = kept;
  let [second, third] = [0, 0];
  for (let at = text.length - 1; at >= 0; at--) {
    const first = classOf(text.charCodeAt(at));
    of[at] = (first << 10) | (second << 5) | third;
    third = second;
    second = first;
  }
  kept.text = text;
  return of;
}

/** Where a match may begin from a place on; -1 when nowhere. */
function nextPlace({begins}: Search, text: string, from: number): number {
  const triples = triplesOf(text);
  for (let at = from; at < text.length; at++) {
    const triple = triples[at] ?? 0;
    if (((begins[triple >> 3] ?? 0) >> (triple & 7)) & 1) return at;
  }
  return -1;
}

/** The first match from a place on; null when there is none. As `exec` of a global pattern. */
export function firstMatch(search: Search, text: string, from = 0): RegExpExecArray | null {
  const {pattern} = search;
  for (let at = nextPlace(search, text, from); at >= 0; at = nextPlace(search, text, at + 1)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** Every match in reading order, none overlapping another. As `matchAll` of a global pattern that never matches nothing. */
export function* everyMatch(search: Search, text: string): Generator<RegExpExecArray, undefined> {
  let from = 0;
  for (;;) {
    const match = firstMatch(search, text, from);
    if (match === null) return;
    yield match;
    from = match.index + Math.max(1, match[0].length);
  }
}
