import {
  digit,
  ideograph,
  kindAt,
  kindBefore,
  letter,
  lower,
  other,
  smallOf,
  type Units,
  widthAt
} from "./characters.ts";
import {gapOf, gaps} from "./gap.ts";
import {mixed, plainHash, seed, withUnit} from "./word-hash.ts";

/**
 * The tokens of one text as columns; the arrays are used again for the next text and only the first `count` rows count.
 */
export interface TokenRun {
  count: number;
  /** The text itself, read once for all: looking into a string costs more than into an array. */
  units: Units;
  start: Int32Array;
  end: Int32Array;
  /** What stands before the token, one of `gaps`. */
  gap: Uint8Array;
  /** See `plainHash`. */
  hash: Int32Array;
  /** The number of the folded word in a word table; 0 for a word it lacks. */
  word: Int32Array;
  /** A bit for each word of the table: whether it stands in the text. */
  seen: Int32Array;
  /** Where a dot, colon or at sign stands as it may in an address, in order; only the first `signCount` count. */
  signs: Int32Array;
  signCount: number;
}

/** An empty run with room for some tokens; it grows by itself. */
export function tokenRun(room = 4096): TokenRun {
  return {
    count: 0,
    units: new Uint16Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    gap: new Uint8Array(room),
    hash: new Int32Array(room),
    word: new Int32Array(room),
    seen: new Int32Array(0),
    signs: new Int32Array(64),
    signCount: 0
  };
}

/**
 * Cuts a text into tokens, in order.
 *
 * Words are runs of letters and digits; `C++`, `C#` and `.NET` are one token, each CJK character is one, and a hyphen,
 * blank or inner dot is a soft gap, so that `fine-tuning`, `fine tuning` and `Node.js`, `Node JS` cut alike.
 */
export function cutInto(run: TokenRun, text: string): void {
  readUnits(run, text);
  const {units} = run;
  const size = text.length;
  run.count = 0;
  run.signCount = 0;
  let last = 0;
  for (let at = 0; at < size; ) {
    const unit = units[at] ?? 0;
    if (unit === blank) at++;
    else if ((smallOf[unit] ?? 0) === 0 && kindAt(units, at) === other) {
      if (mayBelongToAddress(units, at)) pushSign(run, at);
      at++;
    } else {
      let [end, hash] = [at, seed];
      for (let small = smallOf[unit] ?? 0; small !== 0; small = smallOf[units[end] ?? 0] ?? 0) {
        hash = withUnit(hash, small);
        end++;
      }
      const plain = end > at && isPlainEnd(units, end) && !(at > last && units[at - 1] === dot);
      if (plain) push(run, at, end, gapBefore(text, units, last, at), mixed(hash));
      at = last = plain ? end : cutOdd(run, text, last, at);
    }
  }
}

/** Cuts a word that is not of ASCII letters and digits alone. @returns its end */
function cutOdd(run: TokenRun, text: string, last: number, at: number): number {
  const {units} = run;
  const net = namesDotNet(units, at);
  const start = net ? at - 1 : at;
  const end = net ? at + 3 : kindAt(units, at) === ideograph ? at + widthAt(units, at) : wordEnd(units, at);
  push(run, start, end, gapBefore(text, units, last, start), plainHash(units, start, end));
  return end;
}

/** Nearly every gap is one blank. */
function gapBefore(text: string, units: Units, last: number, start: number): number {
  return last > 0 && start === last + 1 && units[last] === blank ? gaps.soft : gapOf(text, units, last, start);
}

const blank = 32;

/** Whether an ASCII word surely ends here: nothing follows that may be part of it. */
function isPlainEnd(units: Units, at: number): boolean {
  const unit = units[at] ?? 0;
  if (unit > 127) return kindAt(units, at) === other;
  return unit !== plus && unit !== hash && (unit !== dot || kindAt(units, at + 1) !== digit);
}

/** Whether a dot, colon or at sign stands here as it may in an address: not before a blank, save behind `www`. */
function mayBelongToAddress(units: Units, at: number): boolean {
  const unit = units[at];
  if (unit === atSign) return true;
  return (unit === dot || unit === colon) && ((units[at + 1] ?? 0) > blank || (at > 0 && lower(units[at - 1]) === w));
}

function pushSign(run: TokenRun, at: number): void {
  if (run.signCount === run.signs.length) run.signs = widened(run.signs, 2 * run.signCount);
  run.signs[run.signCount++] = at;
}

/** How far behind its end a text may be looked into. */
const behind = 4;

function readUnits(run: TokenRun, text: string): void {
  const size = text.length;
  if (run.units.length < size + behind) run.units = new Uint16Array(2 * (size + behind));
  const {units} = run;
  for (let at = 0; at < size; at++) units[at] = text.charCodeAt(at);
  units.fill(0, size, size + behind);
}

function push(run: TokenRun, start: number, end: number, gap: number, hash: number): void {
  const i = run.count++;
  if (i === run.start.length) grow(run);
  run.start[i] = start;
  run.end[i] = end;
  run.gap[i] = gap;
  run.hash[i] = hash;
}

function grow(run: TokenRun): void {
  const room = 2 * run.start.length;
  run.start = widened(run.start, room);
  run.end = widened(run.end, room);
  run.hash = widened(run.hash, room);
  run.word = widened(run.word, room);
  const gap = new Uint8Array(room);
  gap.set(run.gap);
  run.gap = gap;
}

function widened(column: Int32Array, room: number): Int32Array {
  const wide = new Int32Array(room);
  wide.set(column);
  return wide;
}

/** The end of the word that begins here: with `++` or `#` behind it, and with the dots inside a number. */
function wordEnd(units: Units, from: number): number {
  const end = runEnd(units, from);
  return isDigits(units, from, end) && goesOn(units, end) ? numberEnd(units, end) : signEnd(units, end);
}

/** The end of the letters and digits from here. */
function runEnd(units: Units, from: number): number {
  let at = from;
  for (let kind = kindAt(units, at); kind === letter || kind === digit; kind = kindAt(units, at))
    at += widthAt(units, at);
  return at;
}

/** Whether a number may go on here: behind a dot. */
function goesOn(units: Units, at: number): boolean {
  return units[at] === dot && kindAt(units, at + 1) === digit;
}

/** The end of a number whose first digits end here: what stands behind a dot belongs to it where it is digits and no more. */
function numberEnd(units: Units, from: number): number {
  let at = from;
  while (goesOn(units, at)) {
    const end = runEnd(units, at + 1);
    if (!isDigits(units, at + 1, end) || (!goesOn(units, end) && signEnd(units, end) > end)) return at;
    at = end;
  }
  return at;
}

/** The end of the `++` or `#` that stands here behind a word; here where none does. */
function signEnd(units: Units, at: number): number {
  if (units[at] === plus && units[at + 1] === plus && kindAt(units, at + 2) !== letter) return at + 2;
  return units[at] === hash && kindAt(units, at + 1) === other ? at + 1 : at;
}

const [dot, plus, hash, colon, atSign, w] = [46, 43, 35, 58, 64, 119] as const;

function isDigits(units: Units, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(units, at) !== digit) return false;
  return true;
}

/** Whether the word here is the NET of .NET: behind a dot that ends no other word. */
function namesDotNet(units: Units, at: number): boolean {
  if (at === 0 || units[at - 1] !== dot || !isNet(units, at)) return false;
  if (kindAt(units, at + 3) !== other) return false;
  return at < 2 || (units[at - 2] !== dot && kindBefore(units, at - 1) === other);
}

function isNet(units: Units, at: number): boolean {
  // n, e, t
  return lower(units[at]) === 110 && lower(units[at + 1]) === 101 && lower(units[at + 2]) === 116;
}
