import {type Classes, numbersIn, type Tree} from "./pattern-tree.ts";

/** Words by the classes of their letters. */
export type Words = readonly (readonly number[])[];

interface Needed {
  /** All that matches, where these are few words; else null. */
  readonly exact: Words | null;
  /** One of these is in each match; null when there is nothing of the kind. */
  readonly within: Words | null;
}

const mostWords = 300;
const mostClasses = 3;
/** Shorter words are in nearly every text. */
const shortest = 3;

/** Words of which each match of a pattern has at least one; null when there are none long enough to look for. */
export function neededWords(tree: Tree): Words | null {
  const {exact, within} = needed(tree);
  const words = better(exact, within);
  return words === null || score(words) < shortest ? null : words;
}

function needed(tree: Tree): Needed {
  if (tree.kind === "one") return {exact: ofOne(tree.classes), within: null};
  if (tree.kind === "choice") return ofChoice(tree.of.map(needed));
  if (tree.kind === "row") return ofRow(tree.of);
  if (tree.kind !== "many") return {exact: [[]], within: null};
  const {exact, within} = needed(tree.of);
  if (tree.least === 0) return {exact: tree.most === 1 && exact !== null ? [[], ...exact] : null, within: null};
  return tree.most === 1 ? {exact, within} : {exact: null, within: better(exact, within)};
}

function ofOne(classes: Classes): Words | null {
  const numbers = numbersIn(classes);
  return numbers.length > mostClasses ? null : numbers.map((number) => [number]);
}

function ofChoice(all: readonly Needed[]): Needed {
  const exact = all.map((each) => each.exact);
  const within = all.map((each) => better(each.exact, each.within));
  return {exact: few(allOf(exact)), within: allOf(within)};
}

function allOf(all: readonly (Words | null)[]): Words | null {
  const some = all.filter((words) => words !== null);
  return some.length === all.length ? some.flat() : null;
}

/** Neighbours that are told make longer words; where one is not told in whole, the word ends with its first turn. */
function ofRow(of: readonly Tree[]): Needed {
  let [exact, within, run]: [boolean, Words | null, Words] = [true, null, [[]]];
  for (const tree of of) {
    const next = needed(tree);
    const once = next.exact ?? firstTurn(tree);
    const longer = once === null ? null : product(run, once);
    within = better(within, better(longer ?? run, next.within));
    exact &&= next.exact !== null && longer !== null;
    run = next.exact !== null && longer !== null ? longer : (next.exact ?? [[]]);
  }
  return {exact: exact ? run : null, within};
}

function firstTurn(tree: Tree): Words | null {
  return tree.kind === "many" && tree.least > 0 ? needed(tree.of).exact : null;
}

function product(before: Words, after: Words): Words | null {
  return before.length * after.length > mostWords
    ? null
    : before.flatMap((one) => after.map((other) => [...one, ...other]));
}

function few(words: Words | null): Words | null {
  return words !== null && words.length <= mostWords ? words : null;
}

/** The shortest of the words tells how often they are found. */
function score(words: Words): number {
  return Math.min(...words.map(({length}) => length));
}

function better(one: Words | null, other: Words | null): Words | null {
  if (one === null || other === null) return one ?? other;
  return score(other) > score(one) ? other : one;
}
