import {lowerUnits, unitwise} from "../lower.ts";

/** A word as a number: the same for the same letters in lower case. Two words share one in less than one of a billion pairs. */
export type WordHash = number;

/** The words of a sentence, as many as `count`. */
export interface SentenceWords {
  hashes: Int32Array;
  count: number;
}

const seed = 0x811c9dc5;
const prime = 0x01000193;

/** Stands for every number. */
export const numberHash: WordHash = hashOf("#");

/** The number of a word, written in lower case. */
export function hashOf(word: string): WordHash {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return small(hash);
}

/** In 30 bits, which engines keep and look up as plain whole numbers. */
function small(hash: number): WordHash {
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}

const not = hashOf("not");
const endings: ReadonlyMap<WordHash, WordHash | null> = new Map([
  [hashOf("ll"), hashOf("will")],
  [hashOf("re"), hashOf("are")],
  [hashOf("ve"), hashOf("have")],
  [hashOf("d"), hashOf("would")],
  [hashOf("m"), hashOf("am")],
  [hashOf("t"), not],
  [hashOf("s"), null]
]);
const negated: ReadonlyMap<WordHash, WordHash> = new Map(
  ["do", "does", "is", "are", "was", "would", "could", "should", "did", "have", "has"].map((verb) => [
    hashOf(`${verb}n`),
    hashOf(verb)
  ])
);

const inApostrophe = 1;
const inWord = 2;

const kept: SentenceWords = {hashes: new Int32Array(256), count: 0};

/**
 * The words of a sentence of a text in lower case, contractions written out (`you’ll` is `you`, `will`), hyphens parting; an
 * apostrophe may be curly or decoded wrongly. Chinese and Japanese have no words here.
 *
 * @returns words that hold until another sentence is asked for
 */
export function sentenceWords(text: string, start = 0, end = text.length): SentenceWords {
  const sentence = text.slice(start, end);
  const units = unitwise(sentence);
  // Reading on in the text is three times quicker than reading what was cut out of it.
  return units === sentence ? wordsWithin(text, start, end) : wordsWithin(units, 0, units.length);
}

function wordsWithin(units: string, from: number, to: number): SentenceWords {
  const lower = lowerUnits();
  kept.count = 0;
  // A contraction is two words and two letters at least, so that there is never one more than letters.
  if (kept.hashes.length <= to - from) kept.hashes = new Int32Array(2 * (to - from));
  let hash = seed;
  let digits = true;
  let apostrophe = false;
  for (let i = from; i <= to; i++) {
    const code = i < to ? (lower[units.charCodeAt(i)] ?? 0) : 32;
    const kind = code < 128 ? (ascii[code] ?? 0) : kindOf(code, units, i, to);
    if (kind === inWord) {
      hash = Math.imul(hash ^ code, prime);
      digits &&= code < 58;
      continue;
    }
    if (hash !== seed) addWord(digits ? numberHash : small(hash), apostrophe);
    apostrophe = kind === inApostrophe && (hash !== seed || apostrophe);
    hash = seed;
    digits = true;
  }
  return kept;
}

function addWord(hash: WordHash, ending: boolean): void {
  const full = ending ? endings.get(hash) : undefined;
  if (full === undefined) push(hash);
  else if (full === not) {
    const {hashes, count} = kept;
    const verb = hashes[count - 1] ?? 0;
    if (count > 0) hashes[count - 1] = negated.get(verb) ?? verb;
    else push(verb);
    push(not);
  } else if (full !== null) push(full);
}

function push(hash: WordHash): void {
  kept.hashes[kept.count++] = hash;
}

const ascii = Uint8Array.from({length: 128}, (_, code) => {
  if (code === 39 || code === 96) return inApostrophe;
  return /[a-z0-9]/.test(String.fromCharCode(code)) ? inWord : 0;
});

const mojibake = 0xe2;

function kindOf(code: number, units: string, at: number, to: number): number {
  if (code === mojibake) return isMojibake(units.slice(at + 1, Math.min(at + 4, to))) ? inApostrophe : inWord;
  if (code < 0xc0) return code >= 0x80 && code < 0xa0 ? inApostrophe : 0;
  if (code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x20ac || code === 0x2122) return inApostrophe;
  return code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? inWord : 0;
}

/** What follows an `â`: `youâll`, `weâ\u0080\u0099re`, `itâ€™s`, but not `château`. */
function isMojibake(following: string): boolean {
  const next = following.charCodeAt(0);
  if ((next >= 0x80 && next < 0xa0) || next === 0x20ac) return true;
  const [one = "", two = "", three = ""] = following.toLowerCase();
  if (one === "s" || one === "d" || one === "t" || one === "m") return !isLetter(two);
  return (one + two === "ll" || one + two === "re" || one + two === "ve") && !isLetter(three);
}

function isLetter(character: string): boolean {
  return character >= "a" && character <= "z";
}
