import {type Beginning, beginningsOf, beginningsOfWords} from "./beginnings.ts";
import {type CuePlaces, readPlaces, roomForPlaces} from "./cue-places.ts";
import {type CueTree, cueTreeOf} from "./cue-tree.ts";
import {neededWords} from "./needed-words.ts";
import {treeOf} from "./pattern-tree.ts";

/** Patterns that are looked for in the same texts: a text is read once for all of them. */
export interface SearchGroup {
  readonly plans: Plan[];
  /** Made when a text is searched for the first time: a command that reads no posting does without. */
  reader: Reader | null;
}

/** A pattern that is tried only where its matches can begin, or not at all where a text lacks what they need. */
export interface Search {
  readonly group: SearchGroup;
  /** Its number in the group. */
  readonly number: number;
}

interface Plan {
  readonly pattern: RegExp;
  rows: Rows | null;
  /** Sticky, so that it matches at its `lastIndex` or not at all. */
  here: RegExp | null;
  /** Global, so that it matches from its `lastIndex` on. */
  onwards: RegExp | null;
}

/** What is looked for in a text before a pattern is tried there. */
interface Rows {
  /** `begin`: each match begins with one of the rows; `need`: each has one of them somewhere; `none`: nothing is known. */
  readonly kind: "begin" | "need" | "none";
  readonly root: Beginning;
}

interface Reader {
  readonly tree: CueTree;
  /** A text is searched for many things before the next one, and so is a clause of it; each is read once. */
  readonly long: CuePlaces;
  readonly short: CuePlaces;
}

/** A group without patterns. */
export function searchGroup(): SearchGroup {
  return {plans: [], reader: null};
}

/** The patterns that are looked for in the whole of every posting. */
export const wholePostings = searchGroup();

/**
 * Makes a pattern quick to search for: what it finds stays the same.
 *
 * @param group the patterns that are looked for in the same texts; alone when absent
 */
export function searchFor(pattern: RegExp, group: SearchGroup = searchGroup()): Search {
  group.reader = null;
  return {group, number: group.plans.push({pattern, rows: null, here: null, onwards: null}) - 1};
}

function rowsOf(plan: Plan): Rows {
  plan.rows ??= rowsOfPattern(plan.pattern);
  return plan.rows;
}

function rowsOfPattern(pattern: RegExp): Rows {
  const tree = treeOf(pattern);
  const root = beginningsOf(tree);
  if (!root.ends) return {kind: "begin", root};
  const words = neededWords(tree);
  return words === null ? {kind: "none", root: beginningsOfWords([])} : {kind: "need", root: beginningsOfWords(words)};
}

function readerOf(group: SearchGroup): Reader {
  group.reader ??= {
    tree: cueTreeOf(group.plans.map((plan) => rowsOf(plan).root)),
    long: roomForPlaces(group.plans.length),
    short: roomForPlaces(group.plans.length)
  };
  return group.reader;
}

const shortest = 512;

/** The places of a text; they hold until another text is asked for. */
function placesOf(group: SearchGroup, text: string): CuePlaces {
  const {tree, long, short} = readerOf(group);
  const room = text.length > shortest ? long : short;
  if (text !== room.text) readPlaces(tree, text, room);
  return room;
}

/** Every match in reading order, none overlapping another. As `matchAll` of a global pattern that never matches nothing. */
export function everyMatch({group, number}: Search, text: string): Iterable<RegExpExecArray> {
  const {first, places, next, odd} = placesOf(group, text);
  const plan = group.plans[number];
  const from = first[number] ?? -1;
  if (plan === undefined) return [];
  const {kind} = rowsOf(plan);
  if (kind === "none" || odd) return matchesOnwards(plan, text);
  if (from < 0) return [];
  if (kind === "need") return matchesOnwards(plan, text);
  const tried: number[] = [];
  for (let i = from; i >= 0; i = next[i] ?? -1) tried.push(places[i] ?? 0);
  return matchesAt(plan, text, tried);
}

/** The first match; null when there is none. As `exec` of a pattern that never matches nothing. */
export function firstMatch(search: Search, text: string): RegExpExecArray | null {
  for (const match of everyMatch(search, text)) return match;
  return null;
}

/** The match of `everyMatch` that covers a position; null when none does. What begins behind it is not tried. */
export function matchOver(search: Search, text: string, at: number): RegExpExecArray | null {
  const {first, places, next, odd} = placesOf(search.group, text);
  const plan = search.group.plans[search.number];
  if (plan === undefined || odd || rowsOf(plan).kind !== "begin") return coverOf(everyMatch(search, text), at);
  const here = hereOf(plan);
  let from = 0;
  for (let i = first[search.number] ?? -1; i >= 0; i = next[i] ?? -1) {
    const place = places[i] ?? 0;
    if (place > at) return null;
    if (place < from) continue;
    here.lastIndex = place;
    const match = here.exec(text);
    if (match === null) continue;
    from = place + Math.max(1, match[0].length);
    if (from > at) return match;
  }
  return null;
}

function coverOf(matches: Iterable<RegExpExecArray>, at: number): RegExpExecArray | null {
  for (const match of matches) {
    if (match.index > at) return null;
    if (match.index + match[0].length > at) return match;
  }
  return null;
}

function hereOf(plan: Plan): RegExp {
  plan.here ??= new RegExp(plan.pattern.source, `${plan.pattern.flags.replace(/[gy]/g, "")}y`);
  return plan.here;
}

function onwardsOf(plan: Plan): RegExp {
  plan.onwards ??= new RegExp(plan.pattern.source, `${plan.pattern.flags.replace(/[gy]/g, "")}g`);
  return plan.onwards;
}

function* matchesAt(plan: Plan, text: string, places: readonly number[]): Generator<RegExpExecArray, undefined> {
  const here = hereOf(plan);
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

function* matchesOnwards(plan: Plan, text: string): Generator<RegExpExecArray, undefined> {
  const onwards = onwardsOf(plan);
  for (let from = 0; from < text.length; ) {
    onwards.lastIndex = from;
    const match = onwards.exec(text);
    if (match === null) return;
    yield match;
    from = match.index + Math.max(1, match[0].length);
  }
}
