import {hashOf, numberHash, type SentenceWords, type WordHash} from "./sentence-words.ts";

/**
 * Phrases that are looked for in the words of a sentence.
 *
 * A phrase is a row of elements parted by blanks: a word, alternatives (`we|i`), a word to be left out at will (`also?`),
 * `#` for a number, `~` for up to three words and `~~` for up to eight. `^` in front stands for the beginning of the
 * sentence, `$` at the end for its end.
 */
export interface Phrases<T> {
  /** The value of the first of the lists that has a phrase which occurs; null when none has. */
  readonly find: (words: SentenceWords) => T | null;
}

interface Element {
  readonly words: ReadonlySet<WordHash>;
  readonly optional: boolean;
  /** The most words of a gap; 0 when it is none. */
  readonly gap: number;
}

interface Phrase {
  readonly rank: number;
  readonly elements: readonly Element[];
  /** A bit for each hash that the second word may have, by its last five bits; all where anything may follow. */
  readonly next: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

type Index = ReadonlyMap<WordHash, readonly Phrase[]>;

/** Compiles lists of phrases, the most important first. */
export function phrases<T>(lists: readonly (readonly [value: T, list: string])[]): Phrases<T> {
  const all = lists.flatMap(([, list], rank) => parseList(list, rank));
  const index = indexOf(all);
  return {find: (words) => lists[lowestRank(words, index, lists.length)]?.[0] ?? null};
}

function parseList(list: string, rank: number): Phrase[] {
  return list.split(/[;\n]/).flatMap((line) => (line.trim() === "" ? [] : parsePhrase(line.trim(), rank)));
}

function parsePhrase(line: string, rank: number): Phrase {
  const atStart = line.startsWith("^");
  const atEnd = line.endsWith("$");
  const bare = line.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
  const elements = bare.split(/\s+/).map(parseElement);
  return {rank, atStart, atEnd, elements, next: bitsOf(elements[1])};
}

function parseElement(element: string): Element {
  const optional = element.endsWith("?");
  const words = (optional ? element.slice(0, -1) : element).split("|");
  const gap = element === "~" ? 3 : element === "~~" ? 8 : 0;
  return {words: new Set(words.map((word) => (word === "#" ? numberHash : hashOf(word)))), optional, gap};
}

const bitOf = (hash: WordHash) => 1 << (hash & 31);
const anyBits = -1;

function bitsOf(element: Element | undefined): number {
  if (element === undefined || element.optional || element.gap > 0) return anyBits;
  return Array.from(element.words, bitOf).reduce((bits, bit) => bits | bit, 0);
}

/** Phrases by their first words, the most important first. */
function indexOf(all: readonly Phrase[]): Index {
  const byWord = new Map<WordHash, Phrase[]>();
  for (const phrase of all) {
    const [first] = phrase.elements;
    if (first === undefined || first.optional || first.gap > 0) throw new Error("a phrase must begin with a word");
    for (const word of first.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [phrase]);
      else known.push(phrase);
    }
  }
  return byWord;
}

function lowestRank(words: SentenceWords, index: Index, none: number): number {
  const {hashes, count} = words;
  let lowest = none;
  for (let at = 0; at < count && lowest > 0; at++) {
    const known = index.get(hashes[at] ?? 0);
    if (known === undefined) continue;
    // Behind the last word any hash will do: no word matches there.
    const next = bitOf(hashes[at + 1] ?? 0);
    for (const phrase of known) {
      if (phrase.rank >= lowest) break;
      if ((phrase.next & next) !== 0 && matches(phrase, words, at)) lowest = phrase.rank;
    }
  }
  return lowest;
}

/** The first word is known to match, for the phrase was found by it. */
function matches({elements, atStart, atEnd}: Phrase, words: SentenceWords, at: number): boolean {
  return (!atStart || at === 0) && matchesFrom(elements, 1, words, at + 1, atEnd);
}

function matchesFrom(
  elements: readonly Element[],
  i: number,
  words: SentenceWords,
  at: number,
  atEnd: boolean
): boolean {
  const element = elements[i];
  if (element === undefined) return !atEnd || at === words.count;
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap; skip++)
      if (matchesFrom(elements, i + 1, words, at + skip, atEnd)) return true;
    return false;
  }
  const isHere = at < words.count && element.words.has(words.hashes[at] ?? 0);
  if (isHere && matchesFrom(elements, i + 1, words, at + 1, atEnd)) return true;
  return element.optional && matchesFrom(elements, i + 1, words, at, atEnd);
}
