import {ideograph, kindAt} from "./engine/characters.ts";
import {bitsAt, stemTree} from "./engine/stems.ts";
import type {TokenRun} from "./engine/token-run.ts";
import type {WordTable} from "./engine/word-table.ts";
import {type Say, says, wordings} from "./stance-words.ts";

/** The bit of a thing that words may say. */
export function bitOf(say: Say): number {
  return bits[say];
}

const bits: Readonly<Record<Say, number>> = {negation: 1, wishAhead: 2, wishBehind: 4, demand: 8, hiring: 16};

/** Where in a text a word stands without which nothing is said, in order; the arrays are used again for the next text. */
export interface CueRun {
  count: number;
  at: Int32Array;
  bits: Uint8Array;
}

/** An empty run with room for some cues; it grows by itself. */
export function cueRun(room = 1024): CueRun {
  return {count: 0, at: new Int32Array(room), bits: new Uint8Array(room)};
}

const cues = says.flatMap((say) => wordings[say].words.split(" ").map((word) => ({word, bit: bitOf(say)})));
const stems = stemTree(
  cues.map(({word}) => word),
  cues.map(({bit}) => bit)
);
const characters = new Map<number, number>();
for (const say of says)
  for (const character of wordings[say].characters) {
    const unit = character.charCodeAt(0);
    characters.set(unit, (characters.get(unit) ?? 0) | bitOf(say));
  }

/** The bits of every word of a table by its number, so that words need not be read letter by letter. */
export function cuesOfWords({words}: WordTable): Uint8Array {
  const units = new Uint16Array(Math.max(...words.map(({length}) => length)) + 1);
  return Uint8Array.from(["", ...words], (word) => {
    for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
    units[word.length] = 0;
    return bitsAt(stems, units, 0);
  });
}

/**
 * Finds the cues of a text.
 *
 * @param tokens  all of them, those of addresses too
 * @param ofWords see `cuesOfWords`; null where the tokens are not numbered
 */
export function findCues(run: CueRun, tokens: TokenRun, ofWords: Uint8Array | null): void {
  const {count, start, hash, word, units} = tokens;
  run.count = 0;
  for (let i = 0; i < count; i++) {
    if (hash[i] === 0) findInside(run, tokens, i);
    else {
      const number = ofWords === null ? 0 : (word[i] ?? 0);
      const bits = ofWords === null || number === 0 ? bitsAt(stems, units, start[i] ?? 0) : (ofWords[number] ?? 0);
      if (bits !== 0) push(run, start[i] ?? 0, bits);
    }
  }
}

/** A word with letters beyond ASCII is to a regular expression several, and a character of Chinese none. */
function findInside(run: CueRun, {start, end, units}: TokenRun, i: number): void {
  const from = start[i] ?? 0;
  const to = end[i] ?? 0;
  if (kindAt(units, from) === ideograph) push(run, from, characters.get(units[from] ?? 0) ?? 0);
  else
    for (let at = from; at < to; at++)
      if (at === from || (units[at - 1] ?? 0) > 127) push(run, at, bitsAt(stems, units, at));
}

function push(run: CueRun, at: number, bits: number): void {
  if (bits === 0) return;
  if (run.count === run.at.length) grow(run);
  run.at[run.count] = at;
  run.bits[run.count++] = bits;
}

function grow(run: CueRun): void {
  const [at, bits] = [new Int32Array(2 * run.count), new Uint8Array(2 * run.count)];
  at.set(run.at);
  bits.set(run.bits);
  run.at = at;
  run.bits = bits;
}

/** The bits of all cues that stand in [start, end). */
export function bitsBetween(cues: CueRun, start: number, end: number): number {
  const {count, at, bits} = cues;
  let all = 0;
  for (let i = firstFrom(cues, start); i < count && (at[i] ?? 0) < end; i++) all |= bits[i] ?? 0;
  return all;
}

/** The number of the first cue that stands at a position or behind it; that of cues when none does. */
export function firstFrom({count, at}: CueRun, position: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
