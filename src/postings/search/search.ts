import {classCount} from "./letter-classes.ts";
import {neededWords} from "./needed-words.ts";
import {treeOf} from "./pattern-tree.ts";
import {type Prefix, prefixesOf} from "./prefixes.ts";
import {keyOf, placesOf, placesOfClass, type TextPlaces, tripleOf} from "./text-places.ts";

/** A pattern that is tried only where its matches can begin, or not at all where a text lacks what they need. */
export interface Search {
  /** Worked out when it is first asked for: a command that reads no posting does without. */
  readonly plan: () => Plan;
}

interface Plan {
  /** Sticky, so that it matches at its `lastIndex` or not at all. */
  readonly here: RegExp;
  /** Global, so that it matches from its `lastIndex` on. */
  readonly onwards: RegExp;
  /** What matches begin with; null when that can be anything. */
  readonly begins: Runs | null;
  /** Of matches that can begin with anything: one of these is in each; null when nothing is known of them. */
  readonly needs: Runs | null;
}

/** Rows of letters that are looked for together. */
interface Runs {
  /** Of single letters, their classes. */
  readonly letters: readonly number[];
  /** Of longer ones, the keys of their first triples, and in the same order the rest of them. */
  readonly firstKeys: Uint16Array;
  readonly runs: readonly Run[];
}

/** The triples of a row of letters, and their keys. */
interface Run {
  readonly triples: Uint16Array;
  readonly keys: Uint16Array;
}

/** Makes a pattern quick to search for: what it finds stays the same. */
export function searchFor(pattern: RegExp): Search {
  let plan: Plan | null = null;
  return {
    plan: () => {
      plan ??= planOf(pattern);
      return plan;
    }
  };
}

function planOf(pattern: RegExp): Plan {
  const tree = treeOf(pattern);
  const flags = pattern.flags.replace(/[gy]/g, "");
  const prefixes = prefixesOf(tree);
  const anywhere = prefixes.some(({length}) => length === 0);
  const words = anywhere ? neededWords(tree) : null;
  return {
    here: new RegExp(pattern.source, `${flags}y`),
    onwards: new RegExp(pattern.source, `${flags}g`),
    begins: anywhere ? null : runsOf(prefixes),
    needs: words === null ? null : runsOf(words)
  };
}

const everyClass = Array.from({length: classCount}, (_, number) => number);

function runsOf(rows: readonly Prefix[]): Runs {
  const long = rows.flatMap((row) => (row.length === 2 ? everyClass.map((next) => [...row, next]) : [row]));
  const runs = long.filter(({length}) => length > 1).map(runOf);
  return {
    letters: rows.flatMap((row) => (row.length === 1 ? row : [])),
    firstKeys: Uint16Array.from(runs, ({keys}) => keys[0] ?? 0),
    runs
  };
}

function runOf(letters: Prefix): Run {
  const triples = Uint16Array.from(letters.slice(2), (third, at) =>
    tripleOf(letters[at] ?? 0, letters[at + 1] ?? 0, third)
  );
  return {triples, keys: triples.map(keyOf)};
}

/** Every match in reading order, none overlapping another. As `matchAll` of a global pattern that never matches nothing. */
export function everyMatch(search: Search, text: string): Iterable<RegExpExecArray> {
  const plan = search.plan();
  const places = placesToTry(plan, text);
  if (places === null) return matchesOnwards(plan, text);
  return places.length === 0 ? [] : matchesAt(plan, text, places);
}

/** The first match; null when there is none. As `exec` of a pattern that never matches nothing. */
export function firstMatch(search: Search, text: string): RegExpExecArray | null {
  for (const match of everyMatch(search, text)) return match;
  return null;
}

function* matchesAt({here}: Plan, text: string, places: readonly number[]): Generator<RegExpExecArray, undefined> {
  let from = 0;
  for (const at of places) {
    if (at < from) continue;
    here.lastIndex = at;
    const match = here.exec(text);
    if (match === null) continue;
    yield match;
    from = at + Math.max(1, match[0].length);
  }
}

function* matchesOnwards({onwards}: Plan, text: string): Generator<RegExpExecArray, undefined> {
  for (let from = 0; from < text.length; ) {
    onwards.lastIndex = from;
    const match = onwards.exec(text);
    if (match === null) return;
    yield match;
    from = match.index + Math.max(1, match[0].length);
  }
}

/** More places than this are not gathered. */
const most = 2000;

/** Where matches may begin, rising; null when that may be anywhere. */
function placesToTry({begins, needs}: Plan, text: string): readonly number[] | null {
  const places = placesOf(text);
  if (needs !== null && !standsAny(places, needs)) return [];
  if (begins === null) return null;
  const found: number[] = [];
  for (const letter of begins.letters) {
    const ofLetter = placesOfClass(places, letter);
    if (ofLetter.length > most) return null;
    found.push(...ofLetter);
  }
  for (let i = nextRun(places, begins, 0); i >= 0; i = nextRun(places, begins, i + 1)) {
    gather(places, begins.runs[i], found);
    if (found.length > most) return null;
  }
  return isRising(found) ? found : found.sort((a, b) => a - b);
}

/** The next of the runs of which all keys are in the text; -1 when there is none. */
function nextRun(places: TextPlaces, {firstKeys, runs}: Runs, from: number): number {
  const {first, base} = places;
  for (let i = from; i < firstKeys.length; i++)
    if ((first[firstKeys[i] ?? 0] ?? 0) > base && hasKeys(places, runs[i]?.keys)) return i;
  return -1;
}

function hasKeys({first, base}: TextPlaces, keys: Uint16Array | undefined): boolean {
  if (keys !== undefined) for (let i = 1; i < keys.length; i++) if ((first[keys[i] ?? 0] ?? 0) <= base) return false;
  return true;
}

function standsAny(places: TextPlaces, needs: Runs): boolean {
  for (let i = nextRun(places, needs, 0); i >= 0; i = nextRun(places, needs, i + 1)) {
    const found: number[] = [];
    gather(places, needs.runs[i], found);
    if (found.length > 0) return true;
  }
  return false;
}

/** Adds the places where a run stands. */
function gather({first, next, base, triples: inText}: TextPlaces, run: Run | undefined, found: number[]): void {
  if (run === undefined) return;
  const {triples, keys} = run;
  for (let at = (first[keys[0] ?? 0] ?? 0) - 1 - base; at >= 0; at = (next[at] ?? 0) - 1 - base)
    if (standsAt(inText, triples, at)) found.push(at);
}

function standsAt(inText: Uint16Array, triples: Uint16Array, at: number): boolean {
  for (let i = 0; i < triples.length; i += 3) if (inText[at + i] !== triples[i]) return false;
  const last = triples.length - 1;
  return inText[at + last] === triples[last];
}

function isRising(places: readonly number[]): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i - 1] ?? 0) > (places[i] ?? 0)) return false;
  return true;
}
