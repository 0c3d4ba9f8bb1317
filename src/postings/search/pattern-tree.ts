import {asciiClass, classCount, classOf, digitClass, hyphenClass, otherClass, spaceClass} from "./letter-classes.ts";

/** Classes of characters that may stand at one place, as bits. */
export type Classes = number;

/**
 * What a pattern matches, as far as it can be told from its source: more than it matches, never less.
 *
 * `one` is one UTF-16 unit; `many` is repeated from `least` to `most` times; `ahead` stands for nothing and says what may
 * come next, with bit 0 for the end of the text; `edge` is that of a word. Other assertions are a row of nothing.
 */
export type Tree =
  | {readonly kind: "one"; readonly classes: Classes}
  | {readonly kind: "row"; readonly of: readonly Tree[]}
  | {readonly kind: "choice"; readonly of: readonly Tree[]}
  | {readonly kind: "many"; readonly of: Tree; readonly least: number; readonly most: number}
  | {readonly kind: "ahead"; readonly classes: Classes}
  | {readonly kind: "edge"};

const bit = (classNumber: number): Classes => 1 << classNumber;
const all: Classes = -1;
const letters: Classes = 0x7fffffe;
const other = bit(otherClass);
const nothing: Tree = {kind: "row", of: []};
const anything: Tree = {kind: "many", of: {kind: "one", classes: all}, least: 0, most: Number.POSITIVE_INFINITY};

interface Read {
  readonly tree: Tree;
  /** Where reading goes on. */
  readonly at: number;
}

/** Reads literals, escapes, sets, groups, alternatives, look-arounds and quantifiers; anything else may be anything. */
export function treeOf({source}: RegExp): Tree {
  return readChoice(source, 0).tree;
}

function readChoice(source: string, from: number): Read {
  const of: Tree[] = [];
  for (let at = from; ; at++) {
    const read = readRow(source, at);
    of.push(read.tree);
    at = read.at;
    if (source[at] !== "|") return {tree: of.length === 1 ? read.tree : {kind: "choice", of}, at};
  }
}

function readRow(source: string, from: number): Read {
  const of: Tree[] = [];
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const read = readTerm(source, at);
    of.push(read.tree);
    at = read.at;
  }
  return {tree: {kind: "row", of}, at};
}

function readTerm(source: string, from: number): Read {
  const {tree, at} = readAtom(source, from);
  const quantifier = /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 16));
  if (quantifier === null) return {tree, at};
  const [sign, low = "", open, high = ""] = quantifier;
  const least = low !== "" ? Number(low) : sign.startsWith("+") ? 1 : 0;
  const counted = open === undefined ? least : high === "" ? Number.POSITIVE_INFINITY : Number(high);
  const most = low !== "" ? counted : sign.startsWith("?") ? 1 : Number.POSITIVE_INFINITY;
  return {tree: {kind: "many", of: tree, least, most}, at: at + sign.length};
}

function readAtom(source: string, at: number): Read {
  const letter = source[at] ?? "";
  if (letter === "(") return readGroup(source, at);
  if (letter === "[") return readSet(source, at);
  if (letter === "\\") return readEscape(source, at);
  if (letter === "^" || letter === "$") return {tree: nothing, at: at + 1};
  if (letter === ".") return {tree: character(all), at: at + 1};
  const whole = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return {tree: literal(whole), at: at + whole.length};
}

function literal(text: string): Tree {
  const units = text.split("").map((unit): Tree => ({kind: "one", classes: bit(classOf(unit.charCodeAt(0)))}));
  return units.length === 1 && units[0] !== undefined ? units[0] : {kind: "row", of: units};
}

/** One character of a set: it has two units where it is beyond U+FFFF. */
function character(classes: Classes): Tree {
  const one: Tree = {kind: "one", classes};
  return (classes & other) === 0 ? one : {kind: "choice", of: [one, pair]};
}

const pair: Tree = {
  kind: "row",
  of: [
    {kind: "one", classes: other},
    {kind: "one", classes: other}
  ]
};

function readGroup(source: string, at: number): Read {
  const [opening = "("] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40)) ?? [];
  const read = readChoice(source, at + opening.length);
  const end = read.at + 1;
  if (opening === "(?=") return {tree: {kind: "ahead", classes: firstOf(read.tree)}, at: end};
  if (opening === "(?!")
    return {tree: {kind: "ahead", classes: ~(wholeSets[source.slice(at + 3, end - 1)] ?? 0)}, at: end};
  return {tree: /^\(\?<[=!]/.test(opening) ? nothing : read.tree, at: end};
}

/** What is all letters, or all that words are made of in ASCII. */
const wholeSets: Readonly<Record<string, Classes>> = {
  "\\p{L}": letters,
  "\\p{Script=Latin}": letters,
  "[\\p{L}\\d]": letters | bit(digitClass),
  "[\\p{Script=Latin}\\d]": letters | bit(digitClass),
  "\\w": letters | bit(digitClass),
  "\\d": bit(digitClass)
};

/** The classes of what comes first; all of them where that may be nothing. */
function firstOf(tree: Tree): Classes {
  if (tree.kind === "one") return tree.classes;
  if (tree.kind === "row") return tree.of.length === 0 || tree.of[0] === undefined ? all : firstOf(tree.of[0]);
  if (tree.kind === "choice") return tree.of.reduce((classes, each) => classes | firstOf(each), 0);
  return tree.kind === "many" && tree.least > 0 ? firstOf(tree.of) : all;
}

/** A member of a set: the classes of which it has some characters, and those that it has whole. */
interface Member {
  readonly some: Classes;
  readonly whole: Classes;
  /** Its code where it is one character; null where it is a class of them. */
  readonly code: number | null;
  readonly at: number;
}

function readSet(source: string, from: number): Read {
  const negated = source[from + 1] === "^";
  let [some, whole] = [0, 0];
  let at = from + (negated ? 2 : 1);
  while (at < source.length && source[at] !== "]") {
    const member = readMember(source, at);
    some |= member.some;
    whole |= member.whole;
    at = member.at;
  }
  return {tree: character(negated ? ~whole : some), at: at + 1};
}

/** A character, a class of characters, or a range. */
function readMember(source: string, from: number): Member {
  const first = readOne(source, from);
  if (first.code === null || source[first.at] !== "-" || source[first.at + 1] === "]") return first;
  const last = readOne(source, first.at + 1);
  return last.code === null ? first : {some: range(first.code, last.code), whole: 0, code: null, at: last.at};
}

function readOne(source: string, at: number): Member {
  return source[at] === "\\" ? readEscaped(source, at) : plain(source.codePointAt(at) ?? 0, at);
}

function plain(code: number, at: number): Member {
  return {...coded(code), at: at + (code > 0xffff ? 2 : 1)};
}

function coded(code: number): Omit<Member, "at"> {
  const some = bit(classOf(Math.min(code, 0xffff)));
  return {some, whole: some & bit(hyphenClass), code};
}

function range(first: number, last: number): Classes {
  let classes: Classes = last > 127 ? other : 0;
  for (let code = first; code <= Math.min(last, 127); code++) classes |= bit(classOf(code));
  return classes;
}

const word = letters | bit(digitClass) | bit(asciiClass);
const ofEscape: Readonly<Record<string, readonly [some: Classes, whole: Classes]>> = {
  d: [bit(digitClass), bit(digitClass)],
  s: [bit(spaceClass) | other, bit(spaceClass)],
  w: [word, bit(digitClass)],
  n: [bit(spaceClass), 0],
  t: [bit(spaceClass), 0],
  r: [bit(spaceClass), 0]
};

const someLetters = [letters | other, 0] as const;
const digits = [bit(digitClass) | other, bit(digitClass)] as const;
const ofProperty: Readonly<Record<string, readonly [some: Classes, whole: Classes]>> = {
  "\\p{L}": [letters | other, letters],
  "\\p{Lu}": someLetters,
  "\\p{Ll}": someLetters,
  "\\p{Script=Latin}": someLetters,
  "\\p{N}": digits,
  "\\p{Nd}": digits,
  "\\p{M}": [other, 0],
  "\\p{Script=Han}": [other, 0]
};

function readEscape(source: string, at: number): Read {
  if (source[at + 1] === "b") return {tree: {kind: "edge"}, at: at + 2};
  if (source[at + 1] === "B") return {tree: nothing, at: at + 2};
  const [reference] = /^\\(?:[1-9]\d*|k<\w+>)/.exec(source.slice(at, at + 40)) ?? [];
  if (reference !== undefined) return {tree: anything, at: at + reference.length};
  const {some, at: end} = readEscaped(source, at);
  return {tree: character(some), at: end};
}

function readEscaped(source: string, at: number): Member {
  const letter = source[at + 1] ?? "";
  if (letter === "p" || letter === "P") return property(source, at);
  if (letter === "u" || letter === "x") return numbered(source, at);
  const known = ofEscape[letter];
  if (known !== undefined) return {some: known[0], whole: known[1], code: null, at: at + 2};
  if (/[a-z0-9]/i.test(letter)) return {some: all, whole: 0, code: null, at: at + 2};
  return plain(letter.charCodeAt(0), at + 1);
}

function property(source: string, from: number): Member {
  const at = source.indexOf("}", from) + 1;
  const [some, whole] = ofProperty[source.slice(from, at)] ?? [all, 0];
  return {some, whole, code: null, at};
}

function numbered(source: string, from: number): Member {
  const [written = "", braced, four, two] =
    /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(source.slice(from, from + 12)) ?? [];
  const code = Number.parseInt(braced ?? four ?? two ?? "", 16);
  if (Number.isNaN(code)) return {some: all, whole: 0, code: null, at: from + 2};
  return {...coded(code), at: from + written.length};
}

/** The numbers of classes, rising. */
export function numbersIn(classes: Classes): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; number < classCount; number++) if ((classes >>> number) & 1) numbers.push(number);
  return numbers;
}
