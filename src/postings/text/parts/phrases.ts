/**
 * Phrases that are looked for in the words of a sentence.
 *
 * A phrase is a row of elements parted by blanks: a word, alternatives (`we|i`), a word to be left out at will (`also?`),
 * a beginning of a word (`salar*`), `#` for a number, `~` for up to three words and `~~` for up to eight. `^` in front
 * stands for the beginning of the sentence, `$` at the end for its end.
 */
export interface Phrases<T> {
  /** The best value, by the order in which the lists were given, of the phrases that occur; null when none does. */
  readonly find: (words: readonly string[]) => T | null;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly number: boolean;
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

/** Compiles lists of phrases, the most important first. */
export function phrases<T>(lists: readonly (readonly [value: T, list: string])[]): Phrases<T> {
  const byWord = new Map<string, Phrase[]>();
  lists.forEach(([, list], rank) => {
    for (const line of list.split(/[;\n]/)) if (line.trim() !== "") index(byWord, parsePhrase(line.trim(), rank));
  });
  return {
    find: (words) => {
      const rank = lowestRank(words, byWord, lists.length);
      return lists[rank]?.[0] ?? null;
    }
  };
}

const numbers = "#";

function parsePhrase(line: string, rank: number): Phrase {
  const atStart = line.startsWith("^");
  const atEnd = line.endsWith("$");
  const bare = line.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim();
  return {rank, atStart, atEnd, elements: bare.split(/\s+/).map(parseElement)};
}

function parseElement(element: string): Element {
  const optional = element.endsWith("?");
  const all = (optional ? element.slice(0, -1) : element).split("|");
  const gap = element === "~" ? 3 : element === "~~" ? 8 : 0;
  return {
    words: new Set(all.filter((word) => !word.endsWith("*") && word !== numbers)),
    beginnings: all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    number: all.includes(numbers),
    optional,
    gap
  };
}

/** Under its first words; a phrase begins with a plain word or a number, never with a gap or something optional. */
function index(byWord: Map<string, Phrase[]>, phrase: Phrase): void {
  const [first] = phrase.elements;
  const keys = first === undefined ? [] : [...first.words, ...(first.number ? [numbers] : [])];
  if (first === undefined || first.optional || first.gap > 0 || first.beginnings.length > 0) {
    throw new Error("phrase begins with something open");
  }
  for (const key of keys) {
    const known = byWord.get(key);
    if (known === undefined) byWord.set(key, [phrase]);
    else known.push(phrase);
  }
}

function lowestRank(words: readonly string[], byWord: ReadonlyMap<string, readonly Phrase[]>, none: number): number {
  let lowest = none;
  for (let at = 0; at < words.length && lowest > 0; at++) {
    const word = words[at] ?? "";
    const known = byWord.get(isNumber(word) ? numbers : word);
    if (known === undefined) continue;
    for (const phrase of known) if (phrase.rank < lowest && matches(phrase, words, at)) lowest = phrase.rank;
  }
  return lowest;
}

function matches({elements, atStart, atEnd}: Phrase, words: readonly string[], at: number): boolean {
  return (!atStart || at === 0) && matchesFrom(elements, 0, words, at, atEnd);
}

function matchesFrom(
  elements: readonly Element[],
  i: number,
  words: readonly string[],
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
  if (word !== undefined && isOneOf(element, word) && matchesFrom(elements, i + 1, words, at + 1, atEnd)) return true;
  return element.optional && matchesFrom(elements, i + 1, words, at, atEnd);
}

function isOneOf({words, beginnings, number}: Element, word: string): boolean {
  if (words.has(word) || (number && isNumber(word))) return true;
  return beginnings.some((beginning) => word.startsWith(beginning));
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
