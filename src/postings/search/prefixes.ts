import {type Classes, numbersIn, type Tree} from "./pattern-tree.ts";

/** The classes of the first characters of a match, by their numbers. */
export type Prefix = readonly number[];

/** How far a match is told from its beginning. */
const longest = 6;
/** More beginnings than this are told by fewer characters. */
const most = 400;
/** A place where more classes may stand is not told. */
const mostClasses = 8;

interface Beginning {
  readonly letters: Prefix;
  /** Whether all that matches is told so far, so that what follows in the pattern stands behind it. */
  readonly whole: boolean;
}

/**
 * What the matches of a pattern can begin with: each of them begins with one of these, or with anything when one of
 * these is empty.
 */
export function prefixesOf(tree: Tree): readonly Prefix[] {
  const all = new Map(beginnings(tree).map(({letters}) => [letters.join(), letters]));
  return [...all.values()].filter((one) => one.every((_, at) => !all.has(one.slice(0, at).join())));
}

const none: readonly Beginning[] = [{letters: [], whole: true}];

function beginnings(tree: Tree): readonly Beginning[] {
  if (tree.kind === "one") return ofOne(tree.classes);
  if (tree.kind === "choice") return tree.of.flatMap(beginnings);
  if (tree.kind === "row") return tree.of.reduce((before, next) => joined(before, beginnings(next)), none);
  return repeated(tree);
}

/** A few repetitions are told each, of more only the first. */
function repeated({of, least, most}: Extract<Tree, {kind: "many"}>): readonly Beginning[] {
  const once = beginnings(of);
  const more =
    most - least > fewTimes ? [...none, ...once.map(({letters}) => ({letters, whole: false}))] : [...none, ...once];
  const times = Math.min(least, longest) + Math.min(most - least, fewTimes);
  const parts = Array.from({length: times}, (_, time) => (time < least ? once : more));
  return parts.reduce(joined, none);
}

const fewTimes = 3;

function ofOne(classes: Classes): readonly Beginning[] {
  const numbers = numbersIn(classes);
  return numbers.length > mostClasses
    ? [{letters: [], whole: false}]
    : numbers.map((number) => ({letters: [number], whole: true}));
}

function joined(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] {
  return (
    joinedEach(before, after) ??
    joinedEach(distinct(before), distinct(after)) ??
    before.map(({letters}) => ({letters, whole: false}))
  );
}

/** Null when they are too many. */
function joinedEach(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] | null {
  const ended = before.filter(({whole}) => !whole);
  const open = before.filter(({whole}) => whole);
  if (ended.length + open.length * after.length > most) return null;
  return [...ended, ...open.flatMap((one) => after.map((other) => joinedOnce(one.letters, other)))];
}

function distinct(all: readonly Beginning[]): readonly Beginning[] {
  return [...new Map(all.map((one) => [`${one.letters}${one.whole}`, one])).values()];
}

function joinedOnce(before: Prefix, {letters, whole}: Beginning): Beginning {
  const both = [...before, ...letters];
  return {letters: both.slice(0, longest), whole: whole && both.length < longest};
}
