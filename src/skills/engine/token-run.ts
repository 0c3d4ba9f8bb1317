import {digit, ideograph, kindAt, kindBefore, letter, other, widthAt} from "./characters.ts";
import {gapOf} from "./gap.ts";

/**
 * The tokens of one text as columns; the arrays are used again for the next text and only the first `count` rows count.
 */
export interface TokenRun {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** What stands before the token, one of `gaps`. */
  gap: Uint8Array;
  /** The number of the folded word in a word table; 0 for a word it lacks. */
  word: Int32Array;
}

/** An empty run with room for some tokens; it grows by itself. */
export function tokenRun(room = 4096): TokenRun {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    gap: new Uint8Array(room),
    word: new Int32Array(room)
  };
}

/**
 * Cuts a text into tokens, in order.
 *
 * Words are runs of letters and digits; `C++`, `C#` and `.NET` are one token, each CJK character is one, and a hyphen,
 * blank or inner dot is a soft gap, so that `fine-tuning`, `fine tuning` and `Node.js`, `Node JS` cut alike.
 */
export function cutInto(run: TokenRun, text: string): void {
  run.count = 0;
  let last = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === other) {
      at++;
      continue;
    }
    const net = namesDotNet(text, at);
    const start = net ? at - 1 : at;
    at = net ? at + 3 : kind === ideograph ? at + widthAt(text, at) : wordEnd(text, at);
    push(run, start, at, gapOf(text, last, start));
    last = at;
  }
}

function push(run: TokenRun, start: number, end: number, gap: number): void {
  const i = run.count++;
  if (i === run.start.length) grow(run);
  run.start[i] = start;
  run.end[i] = end;
  run.gap[i] = gap;
}

function grow(run: TokenRun): void {
  const room = 2 * run.start.length;
  run.start = widened(run.start, room);
  run.end = widened(run.end, room);
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
function wordEnd(text: string, from: number): number {
  let at = from;
  let digits = true;
  for (let kind = kindAt(text, at); kind === letter || kind === digit; kind = kindAt(text, at)) {
    digits &&= kind === digit;
    at += widthAt(text, at);
  }
  const next = text.charCodeAt(at);
  if (next === 46 && digits && kindAt(text, at + 1) === digit) {
    const end = wordEnd(text, at + 1);
    return /^[\d.]+$/.test(text.slice(at, end)) ? end : at;
  }
  if (next === 43 && text.charCodeAt(at + 1) === 43 && kindAt(text, at + 2) !== letter) return at + 2;
  return next === 35 && kindAt(text, at + 1) === other ? at + 1 : at;
}

/** Whether the word here is the NET of .NET: behind a dot that ends no other word. */
function namesDotNet(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) !== 46 || !/^net$/i.test(text.slice(at, at + 3))) return false;
  if (kindAt(text, at + 3) !== other) return false;
  return at < 2 || (text.charCodeAt(at - 2) !== 46 && kindBefore(text, at - 1) === other);
}
