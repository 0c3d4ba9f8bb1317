import {fold, type Units} from "./characters.ts";
import type {TokenRun} from "./token-run.ts";
import {foldedHash} from "./word-hash.ts";

/**
 * Words by number, from 1; 0 is every other word. The letters lie in one array behind each other, found by open
 * addressing, so that a token of a text is looked up without cutting it out.
 */
export interface WordTable {
  readonly words: readonly string[];
  /** Rows of the table: the hash of a word and its number, 0 where none is, side by side. */
  readonly slots: Int32Array;
  readonly letters: Uint16Array;
  /** Where the letters of word n begin; n + 1 ends them. */
  readonly from: Int32Array;
}

/** A table of folded words. @param words each once */
export function wordTable(words: readonly string[]): WordTable {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * (words.length + 1))));
  const from = new Int32Array(words.length + 2);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  for (const [i, word] of words.entries()) {
    const start = from[i + 1] ?? 0;
    for (let at = 0; at < word.length; at++) letters[start + at] = word.charCodeAt(at);
    from[i + 2] = start + word.length;
    const hash = foldedHash(letters, start, start + word.length);
    let slot = firstSlot(slots, hash);
    while (slots[slot + 1] !== 0) slot = nextSlot(slots, slot);
    slots.set([hash, i + 1], slot);
  }
  return {words, slots, letters, from};
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

function find(
  {slots, letters, from}: WordTable,
  units: Units,
  start: number,
  end: number,
  hash: number,
  bit: number
): number {
  for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
    const number = slots[slot + 1] ?? 0;
    if (number === 0) return 0;
    if (slots[slot] !== hash) continue;
    // Two words may have the same hash.
    const first = from[number] ?? 0;
    if ((from[number + 1] ?? 0) - first !== end - start) continue;
    let at = 0;
    while (at < end - start && letters[first + at] === ((units[start + at] ?? 0) | bit)) at++;
    if (at === end - start) return number;
  }
}

function firstSlot(slots: Int32Array, hash: number): number {
  return (2 * hash) & (slots.length - 1);
}

function nextSlot(slots: Int32Array, slot: number): number {
  return (slot + 2) & (slots.length - 1);
}
