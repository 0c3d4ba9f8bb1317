import {stopWords} from "./data/stop-words.ts";
import {eastShare, languageOfScript, letterShares} from "./script.ts";

/**
 * The language of a text, told from its script and its small words.
 *
 * @returns BCP 47 (`en`, `zh`; Norwegian is `no`); null when unsure: too few words, or two languages in like measure
 * @example tellLanguage("Wir suchen eine Person, die mit uns an der Plattform arbeitet und gerne lernt.") // → "de"
 */
export function tellLanguage(text: string): string | null {
  const sample = text.length > 3 * sampleLength ? pieces(text) : text;
  const shares = letterShares(sample);
  const script = languageOfScript(shares, sample);
  if (script === "Latin" && eastShare(shares) < someEast) return latinLanguage(sample);
  return script === "Latin" || script === "zh" || script === "ja"
    ? amongLatin(sample, eastShare(shares), script)
    : script;
}

const someEast = 0.1;
const muchEast = 0.7;
const littleEast = 0.3;

/** Chinese and Japanese ads are full of English names: only English sentences make them mixed. */
function amongLatin(text: string, share: number, script: string): string | null {
  const latin = latinLanguage(text);
  const east = script === "Latin" ? (/[\u3040-\u30ff]/.test(text) ? "ja" : "zh") : script;
  if (latin === null || share >= muchEast) return east;
  return share < littleEast ? latin : null;
}

const sampleLength = 1000;

/** The beginning, the middle and the end: boards put English words around an ad in another language. */
function pieces(text: string): string {
  const middle = Math.floor((text.length - sampleLength) / 2);
  const cuts = [text.slice(0, sampleLength), text.slice(middle, middle + sampleLength), text.slice(-sampleLength)];
  return cuts.join("\n");
}

const languages = Object.keys(stopWords);

/** A small word and the languages that have it, by their numbers. */
interface SmallWord {
  readonly word: string;
  readonly of: readonly number[];
}

const seed = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const smallWords = wordsByHash();

/** Every small word by a number of its letters, so that a text is looked through without cutting out its words. */
function wordsByHash(): ReadonlyMap<number, readonly SmallWord[]> {
  const languagesOf = new Map<string, number[]>();
  for (const [i, language] of languages.entries()) {
    for (const word of new Set(stopWords[language]?.split(/\s+/)))
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
  }
  const byHash = new Map<number, SmallWord[]>();
  for (const [word, of] of languagesOf) {
    const hash = word.split("").reduce((sum, letter) => step(sum, letter.charCodeAt(0)), seed);
    byHash.set(hash, [...(byHash.get(hash) ?? []), {word, of}]);
  }
  return byHash;
}

const fewest = 2.4;
const lowestShare = 0.05;
const clearlyMore = 1.3;

function latinLanguage(text: string): string | null {
  const scores = new Float64Array(languages.length);
  const folded = text.toLowerCase();
  let count = 0;
  let [start, hash] = [0, seed];
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (wordLetters[code] === 1) {
      hash = step(hash, code);
      continue;
    }
    if (at > start) {
      count++;
      const known = smallWords.get(hash);
      if (known !== undefined) score(scores, known, folded, start, at);
    }
    start = at + 1;
    hash = seed;
  }
  return winner(scores, count);
}

function score(scores: Float64Array, known: readonly SmallWord[], text: string, start: number, end: number): void {
  for (const {word, of} of known) {
    if (word.length !== end - start || !text.startsWith(word, start)) continue;
    for (const i of of) scores[i] = (scores[i] ?? 0) + 1 / of.length;
  }
}

/** 1 for a to z and the Latin letters with marks. */
const wordLetters = Uint8Array.from({length: 0x10000}, (_, code) => {
  if (code < 128) return code >= 97 && code <= 122 ? 1 : 0;
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff) ? 1 : 0;
});

function winner(scores: Float64Array, count: number): string | null {
  let best = 0;
  let second = -1;
  for (let i = 1; i < scores.length; i++) {
    if ((scores[i] ?? 0) > (scores[best] ?? 0)) {
      second = best;
      best = i;
    } else if (second === -1 || (scores[i] ?? 0) > (scores[second] ?? 0)) second = i;
  }
  const score = scores[best] ?? 0;
  if (score < fewest || score < count * lowestShare || score < (scores[second] ?? 0) * clearlyMore) return null;
  return languages[best] ?? null;
}
