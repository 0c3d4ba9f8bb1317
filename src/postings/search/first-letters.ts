import {asciiClass, classCount, classOf, digitClass, hyphenClass, otherClass, spaceClass} from "./letter-classes.ts";

/** Classes that may stand at one place, as bits. */
type Classes = number;
/** What may stand at the first places of a match; shorter than three where the match may end. */
type Beginning = readonly Classes[];

const places = 3;
const all: Classes = -1;
const letters: Classes = 0x7fffffe;
const bit = (classNumber: number): Classes => 1 << classNumber;
/** More beginnings than this are not told apart. */
const most = 3000;

/**
 * What three characters a match of a pattern can begin with, as a bit for each of the 32,768 triples of classes: a match
 * begins nowhere else.
 *
 * Reads literals, escapes, sets, groups, alternatives, look-arounds and quantifiers; whatever it cannot narrow down it
 * takes as anything.
 */
export function firstLetters(pattern: RegExp): Uint8Array {
  const read = readAlternatives(pattern.source, 0);
  const triples = new Uint8Array(classCount ** 3 / 8);
  for (const beginning of read.beginnings) mark(triples, beginning);
  return triples;
}

function mark(triples: Uint8Array, [first = all, second = all, third = all]: Beginning): void {
  for (const a of numbersIn(first))
    for (const b of numbersIn(second))
      for (const c of numbersIn(third)) {
        const triple = (a << 10) | (b << 5) | c;
        triples[triple >> 3] = (triples[triple >> 3] ?? 0) | (1 << (triple & 7));
      }
}

function numbersIn(classes: Classes): readonly number[] {
  return Array.from({length: classCount}, (_, number) => number).filter((number) => (classes >>> number) & 1);
}

interface Read {
  readonly beginnings: readonly Beginning[];
  /** Where reading goes on. */
  readonly at: number;
}

function readAlternatives(source: string, from: number): Read {
  const beginnings: Beginning[] = [];
  let at = from;
  for (;;) {
    const read = readSequence(source, at);
    beginnings.push(...read.beginnings);
    at = read.at;
    if (source[at] !== "|") return {beginnings: beginnings.length > most ? [[]] : beginnings, at};
    at++;
  }
}

function readSequence(source: string, from: number): Read {
  let beginnings: readonly Beginning[] = [[]];
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const term = readTerm(source, at);
    at = term.at;
    beginnings = joined(beginnings, term.beginnings);
  }
  return {beginnings, at};
}

function joined(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] {
  if (before.every(({length}) => length >= places)) return before;
  const next = before.flatMap((one) =>
    one.length >= places ? [one] : after.map((other) => [...one, ...other].slice(0, places))
  );
  return next.length > most
    ? before.map((one) => (one.length >= places ? one : [...one, all, all, all].slice(0, places)))
    : next;
}

function readTerm(source: string, from: number): Read {
  const atom = readAtom(source, from);
  const [quantifier = ""] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(atom.at, atom.at + 12)) ?? [];
  if (quantifier === "") return atom;
  const at = atom.at + quantifier.length;
  const none = quantifier.startsWith("?") || quantifier.startsWith("*") || /^\{0\b/.test(quantifier);
  const many = !quantifier.startsWith("?");
  const some = many
    ? atom.beginnings.map((one) => (one.length === 0 ? one : [...one, all, all].slice(0, places)))
    : atom.beginnings;
  return {beginnings: none ? [...some, []] : some, at};
}

function readAtom(source: string, at: number): Read {
  const letter = source[at] ?? "";
  if (letter === "(") return readGroup(source, at);
  if (letter === "[") return readSet(source, at);
  if (letter === "\\") return readEscape(source, at);
  if (letter === "^" || letter === "$") return {beginnings: [[]], at: at + 1};
  return one(letter === "." ? all : literal(letter), at + 1);
}

function one(classes: Classes, at: number): Read {
  return {beginnings: [[classes]], at};
}

function literal(letter: string): Classes {
  return bit(classOf(letter.charCodeAt(0)));
}

function readGroup(source: string, at: number): Read {
  const [opening = "("] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40)) ?? [];
  const read = readAlternatives(source, at + opening.length);
  const around = /^\(\?<?[=!]/.test(opening);
  return {beginnings: around ? [[]] : read.beginnings, at: read.at + 1};
}

/** Sets are taken by their members; ranges, negations and classes of letters within them more widely. */
function readSet(source: string, from: number): Read {
  let at = from + 1;
  const negated = source[at] === "^";
  let classes: Classes = 0;
  while (at < source.length && source[at] !== "]") {
    if (source[at] === "\\") {
      const read = readEscape(source, at);
      classes |= read.beginnings[0]?.[0] ?? all;
      at = read.at;
    } else if (source[at + 1] === "-" && source[at + 2] !== "]") {
      classes |= range(source[at] ?? "", source[at + 2] ?? "");
      at += 3;
    } else classes |= literal(source[at++] ?? "");
  }
  return one(negated ? all : classes, at + 1);
}

function range(first: string, last: string): Classes {
  let classes: Classes = 0;
  const end = last.charCodeAt(0);
  for (let code = first.charCodeAt(0); code <= Math.min(end, 127); code++) classes |= bit(classOf(code));
  return end > 127 ? classes | bit(otherClass) : classes;
}

const ofEscape: Readonly<Record<string, Classes>> = {
  d: bit(digitClass),
  s: bit(spaceClass) | bit(otherClass),
  n: bit(spaceClass),
  t: bit(spaceClass),
  r: bit(spaceClass),
  w: letters | bit(digitClass) | bit(asciiClass)
};

function readEscape(source: string, at: number): Read {
  const letter = source[at + 1] ?? "";
  if (letter === "b" || letter === "B") return {beginnings: [[]], at: at + 2};
  if (letter === "p" || letter === "P") return one(property(source.slice(at, at + 30)), source.indexOf("}", at) + 1);
  if (letter === "u") return one(unicode(source, at), source[at + 2] === "{" ? source.indexOf("}", at) + 1 : at + 6);
  const known = ofEscape[letter];
  if (known !== undefined) return one(known, at + 2);
  if (letter === "-") return one(bit(hyphenClass), at + 2);
  return one(/[a-z0-9]/i.test(letter) ? all : literal(letter), at + 2);
}

function property(source: string): Classes {
  if (/^\\p\{(?:L|Lu|Ll|Script=Latin)\}/.test(source)) return letters | bit(otherClass);
  if (/^\\p\{(?:N|Nd)\}/.test(source)) return bit(digitClass) | bit(otherClass);
  return /^\\p\{(?:Script=Han|M)\}/.test(source) ? bit(otherClass) : all;
}

function unicode(source: string, at: number): Classes {
  const digits = /^\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/i.exec(source.slice(at, at + 12));
  const code = Number.parseInt(digits?.[1] ?? digits?.[2] ?? "0", 16);
  return bit(classOf(Math.min(code, 0xffff)));
}
