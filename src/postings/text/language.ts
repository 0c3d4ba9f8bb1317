import {eastShare, hasKana, languageOfScript} from "./script.ts";
import {countWords, noWords, type WordCount, wordLanguages} from "./small-words.ts";

/**
 * The language of a text, told from its script and its small words.
 *
 * @returns BCP 47 (`en`, `zh`; Norwegian is `no`); null when unsure: too few words, or two languages in like measure
 * @example tellLanguage("Wir suchen eine Person, die mit uns an der Plattform arbeitet und gerne lernt.") // → "de"
 */
export function tellLanguage(text: string): string | null {
  const count = noWords();
  for (const [from, to] of stretches(text)) countWords(text, from, to, count);
  const script = languageOfScript(count.letters, () => sampleOf(text));
  if (script !== "Latin" && script !== "zh" && script !== "ja") return script;
  const share = eastShare(count.letters);
  return script === "Latin" && share < someEast ? wordLanguage(count) : amongLatin(count, share, script);
}

const someEast = 0.1;
const muchEast = 0.7;
const littleEast = 0.3;

/** Chinese and Japanese ads are full of English names: only English sentences make them mixed. */
function amongLatin(count: WordCount, share: number, script: string): string | null {
  const language = wordLanguage(count);
  const east = script === "Latin" ? (hasKana(count.letters) ? "ja" : "zh") : script;
  if (language === null || share >= muchEast) return east;
  return share < littleEast ? language : null;
}

const sampleLength = 1000;

type Stretch = readonly [from: number, to: number];

/** All of a short text; else the beginning, the middle and the end: boards put English words around an ad in another language. */
function stretches({length}: string): readonly Stretch[] {
  if (length <= 3 * sampleLength) return [[0, length]];
  const middle = Math.floor((length - sampleLength) / 2);
  return [
    [0, sampleLength],
    [middle, middle + sampleLength],
    [length - sampleLength, length]
  ];
}

function sampleOf(text: string): string {
  return stretches(text)
    .map(([from, to]) => text.slice(from, to))
    .join("\n");
}

const fewest = 2.4;
const lowestShare = 0.05;
const clearlyMore = 1.3;

/** The language with the most small words, where they are many and clearly more than those of the next. */
function wordLanguage({scores, words}: WordCount): string | null {
  let best = 0;
  let second = -1;
  for (let i = 1; i < scores.length; i++) {
    if ((scores[i] ?? 0) > (scores[best] ?? 0)) {
      second = best;
      best = i;
    } else if (second === -1 || (scores[i] ?? 0) > (scores[second] ?? 0)) second = i;
  }
  const score = scores[best] ?? 0;
  if (score < fewest || score < words * lowestShare || score < (scores[second] ?? 0) * clearlyMore) return null;
  return wordLanguages[best] ?? null;
}
