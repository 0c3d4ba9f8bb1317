import {hashOf, numberHash, type WordHash} from "./sentence-words.ts";

/**
 * Phrases that are looked for in the words of a sentence.
 *
 * A phrase is a row of elements parted by blanks: a word, alternatives (`we|i`), a word to be left out at will (`also?`),
 * `#` for a number, `~` for up to three words and `~~` for up to eight. `^` in front stands for the beginning of the
 * sentence, `$` at the end for its end.
 */
export interface Phrases<T> {
  /** The value of the first of the lists that has a phrase which occurs; null when none has. */
  readonly find: (words: readonly WordHash[]) => T | null;
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
  return {rank, atStart, atEnd, elements: bare.split(/\s+/).map(parseElement)};
}

function parseElement(element: string): Element {
  const optional = element.endsWith("?");
  const words = (optional ? element.slice(0, -1) : element).split("|");
  const gap = element === "~" ? 3 : element === "~~" ? 8 : 0;
  return {words: new Set(words.map((word) => (word === "#" ? numberHash : hashOf(word)))), optional, gap};
}

/** Phrases by their first words. */
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

function lowestRank(words: readonly WordHash[], index: Index, none: number): number {
  let lowest = none;
  for (let at = 0; at < words.length && lowest > 0; at++) {
    const known = index.get(words[at] ?? 0);
    if (known === undefined) continue;
    for (const phrase of known) if (phrase.rank < lowest && matches(phrase, words, at)) lowest = phrase.rank;
  }
  return lowest;
}

/** The first word is known to match, for the phrase was found by it. */
function matches({elements, atStart, atEnd}: Phrase, words: readonly WordHash[], at: number): boolean {
  return (!atStart || at === 0) && matchesFrom(elements, 1, words, at + 1, atEnd);
}

function matchesFrom(
  elements: readonly Element[],
  i: number,
  words: readonly WordHash[],
  at: number,
  atEnd: boolean
): boolean {
  const element = elements[i];
  if (element === undefined) return !atEnd || at === words.length;
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap; skip++)
      if (matchesFrom(elements, i + 1, words, at + skip, atEnd)) return true;
    return false;
  }
  const word = words[at];
  if (word !== undefined && element.words.has(word) && matchesFrom(elements, i + 1, words, at + 1, atEnd)) return true;
  return element.optional && matchesFrom(elements, i + 1, words, at, atEnd);
}
