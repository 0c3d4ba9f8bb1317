import {asciiClass, digitClass, hyphenClass, otherClass, spaceClass} from "./letter-classes.ts";
import {type Classes, numbersIn, type Tree} from "./pattern-tree.ts";

/** The rows of classes that what a pattern matches can begin with, as a tree: each way from the root to an end is one. */
export interface Beginning {
  /** The class of its last character; 0 at the root. */
  readonly last: number;
  readonly length: number;
  /** True where no more is told: what stands so far may be the beginning of a match. */
  ends: boolean;
  /** By the class of the character that comes next; 0 is the end of the text. */
  readonly next: Map<number, Beginning>;
}

/** A row that a match may go on from, and what may come next: -1 where nothing is known of that. */
type Open = ReadonlyMap<Beginning, Classes>;

/** How far a match is told from its beginning. */
const longest = 6;
/** More rows that go on than this are told no further. */
const mostOpen = 400;
/** A place where more classes may stand is not told. */
const mostClasses = 8;
/** A few repetitions are told each, of more only the first. */
const fewTimes = 3;
const anything: Classes = -1;

/** What the matches of a pattern can begin with: one of these rows, or anything when the root ends. */
export function beginningsOf(tree: Tree): Beginning {
  const root = beginning(0, 0);
  end(grow(new Map([[root, anything]]), tree));
  return root;
}

function beginning(last: number, length: number): Beginning {
  return {last, length, ends: false, next: new Map()};
}

/** The rows that go on after one more piece of the pattern; the others end. */
function grow(open: Open, tree: Tree): Open {
  if (open.size === 0) return open;
  if (tree.kind === "one") return growByOne(open, tree.classes);
  if (tree.kind === "row") return tree.of.reduce(grow, open);
  if (tree.kind === "choice") return goingOn(tree.of.map((each) => grow(open, each)));
  if (tree.kind === "many") return growByMany(open, tree);
  return goingOn([open], (row) => (tree.kind === "ahead" ? tree.classes : afterEdge(row)));
}

function growByOne(open: Open, classes: Classes): Open {
  const longer = new Map<Beginning, Classes>();
  for (const [row, allowed] of open) {
    const numbers = numbersIn(classes & allowed);
    if (numbers.length > mostClasses) end(new Map([[row, allowed]]));
    else for (const number of numbers) longer.set(after(row, number), anything);
  }
  return goingOn([longer]);
}

function growByMany(open: Open, {of, least, most}: Extract<Tree, {kind: "many"}>): Open {
  let rows = open;
  for (let time = 0; time < Math.min(least, longest); time++) rows = grow(rows, of);
  const all = [rows];
  if (most - least > fewTimes) {
    const more = grow(rows, of);
    for (const row of more.keys()) if (!rows.has(row)) row.ends = true;
  } else
    for (let time = least; time < most; time++) {
      rows = grow(rows, of);
      all.push(rows);
    }
  return goingOn(all);
}

/** All of them, each once, without those that have ended; where they are too many, none. */
function goingOn(all: readonly Open[], allows: (row: Beginning) => Classes = () => anything): Open {
  const rows = new Map<Beginning, Classes>();
  for (const open of all)
    for (const [row, allowed] of open) {
      if (row.length === longest) row.ends = true;
      if (!row.ends) rows.set(row, (rows.get(row) ?? 0) | (allowed & allows(row)));
    }
  if (rows.size <= mostOpen) return rows;
  end(rows);
  return new Map();
}

/** Nothing more is told of these rows than what may come next. */
function end(open: Open): void {
  for (const [row, allowed] of open) {
    const numbers = numbersIn(allowed);
    if (row.length < 2 || numbers.length > mostClasses) row.ends = true;
    else for (const number of numbers) after(row, number).ends = true;
  }
}

function after(row: Beginning, number: number): Beginning {
  const known = row.next.get(number);
  if (known !== undefined) return known;
  const made = beginning(number, row.length + 1);
  row.next.set(number, made);
  return made;
}

const noWord: Classes = 1 | (1 << spaceClass) | (1 << hyphenClass) | (1 << asciiClass) | (1 << otherClass);

/** What may come next at the edge of a word: behind a letter or a digit, neither. */
function afterEdge({last}: Beginning): Classes {
  return last > 0 && last <= digitClass ? noWord : anything;
}

/** Words as rows. */
export function beginningsOfWords(words: readonly (readonly number[])[]): Beginning {
  const root = beginning(0, 0);
  for (const word of words) word.reduce(after, root).ends = true;
  return root;
}
