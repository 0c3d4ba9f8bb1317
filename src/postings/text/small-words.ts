import {stopWords} from "./data/stop-words.ts";
import {dottedI, lowerUnits} from "./lower.ts";
import {countLetter, type LetterCounts, latin, noLetters} from "./script.ts";

/** The languages that are told by their small words. */
export const wordLanguages: readonly string[] = Object.keys(stopWords);

/** What has been counted in stretches of a text. */
export interface WordCount {
  /** Words of Latin letters. */
  words: number;
  /** The small words of each language, by its number in `wordLanguages`; one that several have is shared among them. */
  readonly scores: Float64Array;
  /** Letters by script. */
  readonly letters: LetterCounts;
}

/** Nothing counted yet. */
export function noWords(): WordCount {
  return {words: 0, scores: new Float64Array(wordLanguages.length), letters: noLetters()};
}

/** A small word, the languages that have it, by their numbers, and what it counts for each. */
interface SmallWord {
  readonly word: string;
  readonly weight: number;
  readonly of: readonly number[];
}

const seed = 0x811c9dc5;
const prime = 0x01000193;
const slots = 4096;
const lastSlot = slots - 1;

interface Tables {
  /** Each letter of words in lower case, by any UTF-16 unit; 0 for what parts words. */
  readonly letters: Uint16Array;
  /** One more than the number of the word whose hash falls on a slot, or on one before it; 0 for none. */
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  readonly words: readonly SmallWord[];
}

let tables: Tables | null = null;

function tablesOf(): Tables {
  tables ??= makeTables();
  return tables;
}

/** Every small word by a number of its letters, so that a text is looked through without cutting out its words. */
function makeTables(): Tables {
  const words = smallWords();
  const table = new Uint16Array(slots);
  const hashes = Int32Array.from(words, ({word}) => hashOf(word));
  for (const [number, hash] of hashes.entries()) {
    let slot = hash & lastSlot;
    while (table[slot] !== 0) slot = (slot + 1) & lastSlot;
    table[slot] = number + 1;
  }
  return {letters: lowerUnits().map((lower) => (isLetter(lower) ? lower : 0)), slots: table, hashes, words};
}

function smallWords(): readonly SmallWord[] {
  const languagesOf = new Map<string, number[]>();
  for (const [i, language] of wordLanguages.entries()) {
    for (const word of new Set(stopWords[language]?.split(/\s+/)))
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
  }
  return Array.from(languagesOf, ([word, of]) => ({word, weight: 1 / of.length, of}));
}

function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash;
}

/** a to z and the Latin letters with marks. */
function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

const lastLatin = 0x1eff;

/** Counts letters and words of a stretch of a text in one pass. */
export function countWords(text: string, from: number, to: number, count: WordCount): void {
  const {letters, slots: table} = tablesOf();
  let words = 0;
  let ofWords = 0;
  let hash = seed;
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0;
    const letter = letters[code] ?? 0;
    let end = at;
    if (letter !== 0) {
      hash = Math.imul(hash ^ letter, prime);
      if (code < dottedI) continue;
      // Signs such as that of kelvin are letters of words, and of no script.
      if (code > lastLatin) ofWords--;
      if (code !== dottedI) continue;
      // Its dot stands apart in lower case.
      end++;
    } else if (code >= 128) countLetter(count.letters, code);
    if (end > start) {
      words++;
      ofWords += end - start;
      if (table[hash & lastSlot] !== 0) score(text, start, end, hash, count);
    }
    start = at + 1;
    hash = seed;
  }
  count.words += words;
  count.letters[latin] = (count.letters[latin] ?? 0) + ofWords;
}

/** Counts a word for its languages when it is a small one. */
function score(text: string, start: number, end: number, hash: number, {scores}: WordCount): void {
  const {slots: table, hashes, words} = tablesOf();
  for (let slot = hash & lastSlot; ; slot = (slot + 1) & lastSlot) {
    const number = (table[slot] ?? 0) - 1;
    if (number < 0) return;
    const known = hashes[number] === hash ? words[number] : undefined;
    if (known === undefined || !isWord(text, start, end, known.word)) continue;
    const {of, weight} = known;
    for (let i = 0; i < of.length; i++) {
      const language = of[i] ?? 0;
      scores[language] = (scores[language] ?? 0) + weight;
    }
    return;
  }
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  const {letters} = tablesOf();
  for (let i = 0; i < word.length; i++) if (letters[text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
  return true;
}
