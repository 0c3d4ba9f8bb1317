import {fold, type Units} from "./characters.ts";
import type {TokenRun} from "./token-run.ts";
import {foldedHash} from "./word-hash.ts";

/**
 * Words by number, from 1; 0 is every other word. The letters lie in one array behind each other, found by open
 * addressing, so that a token of a text is looked up without cutting it out.
 *
 * The first words are the most frequent ones. They are looked for first, in a part of the table so small that it stays in the
 * nearest cache.
 */
export interface WordTable {
  readonly words: readonly string[];
  /**
   * The part of the first words, then that of all others: the number of a word below and above it the bits of its hash
   * that are left; 0 where no word is.
   */
  readonly slots: Int32Array;
  /** How many slots the first part has; a power of two, as those of the second. */
  readonly first: number;
  /** The bits of a slot that hold a number. */
  readonly below: number;
  readonly letters: Uint16Array;
  /** Where the letters of word n begin; n + 1 ends them. */
  readonly from: Int32Array;
}

/** How many words are looked for first. */
const frequent = 2048;

/** A table of folded words. @param words each once, the most frequent ones first */
export function wordTable(words: readonly string[]): WordTable {
  const first = slotsFor(Math.min(frequent, words.length));
  const slots = new Int32Array(first + slotsFor(Math.max(0, words.length - frequent)));
  const from = new Int32Array(words.length + 2);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  const below = 2 ** Math.ceil(Math.log2(words.length + 1)) - 1;
  for (const [i, word] of words.entries()) {
    const start = from[i + 1] ?? 0;
    for (let at = 0; at < word.length; at++) letters[start + at] = word.charCodeAt(at);
    from[i + 2] = start + word.length;
    const hash = foldedHash(letters, start, start + word.length);
    const [begin, last] = i < frequent ? [0, first - 1] : [first, slots.length - first - 1];
    let slot = hash & last;
    while (slots[begin + slot] !== 0) slot = (slot + 1) & last;
    slots[begin + slot] = (hash & ~below) | (i + 1);
  }
  return {words, slots, first, below, letters, from};
}

function slotsFor(words: number): number {
  return 2 ** Math.ceil(Math.log2(2 * (words + 1)));
}

/** The number of a folded word; 0 when the table lacks it. */
export function numberOf(table: WordTable, word: string): number {
  const units = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
  return find(table, units, 0, units.length, foldedHash(units, 0, units.length), asIs);
}

/** Numbers the tokens of a run. */
export function numberWords(run: TokenRun, text: string, table: WordTable): void {
  const size = (table.words.length >> 5) + 1;
  if (run.seen.length < size) run.seen = new Int32Array(size);
  else run.seen.fill(0);
  const {count, units, start, end, hash, word, seen} = run;
  for (let i = 0; i < count; i++) {
    const [from, to, known] = [start[i] ?? 0, end[i] ?? 0, hash[i] ?? 0];
    const number =
      known === 0 ? numberOf(table, fold(text.slice(from, to))) : find(table, units, from, to, known, small);
    word[i] = number;
    seen[number >> 5] = (seen[number >> 5] ?? 0) | (1 << (number & 31));
  }
}

/** The bit that makes a capital of ASCII small and leaves digits, `+`, `#` and dots as they are; none for folded words. */
const [small, asIs] = [32, 0] as const;

function find(table: WordTable, units: Units, start: number, end: number, hash: number, bit: number): number {
  const {slots, first} = table;
  const number = findIn(table, 0, first - 1, units, start, end, hash, bit);
  return number === 0 ? findIn(table, first, slots.length - first - 1, units, start, end, hash, bit) : number;
}

/** The number of a word among the slots from `begin` on; `last` is the number of the last one. */
function findIn(
  {slots, below, letters, from}: WordTable,
  begin: number,
  last: number,
  units: Units,
  start: number,
  end: number,
  hash: number,
  bit: number
): number {
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const told = slots[begin + slot] ?? 0;
    if (told === 0) return 0;
    if (((told ^ hash) & ~below) !== 0) continue;
    // Two words may have the same hash.
    const number = told & below;
    const first = from[number] ?? 0;
    if ((from[number + 1] ?? 0) - first !== end - start) continue;
    let at = 0;
    while (at < end - start && letters[first + at] === ((units[start + at] ?? 0) | bit)) at++;
    if (at === end - start) return number;
  }
}
