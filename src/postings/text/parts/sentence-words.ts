const word = /\[email\]|[a-z0-9à-ɏͰ-ӿ]+(?:['’`´][a-z]+)?/g;
const mojibake = /â(?:\u0080\u0099|€™)?(?=(?:ll|re|ve|s|d|t|m)\b)/g;
const endings: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
  ["d", "would"],
  ["m", "am"],
  ["t", "not"],
  ["s", ""]
]);

/**
 * The words of a sentence in lower case, contractions written out (`you’ll` is `you`, `will`), hyphens parting.
 *
 * `[email]` is one word. Chinese and Japanese have none.
 */
export function sentenceWords(sentence: string): readonly string[] {
  const folded = sentence.toLowerCase();
  const clean = folded.includes("â") ? folded.replace(mojibake, "'") : folded;
  const words: readonly string[] = clean.match(word) ?? [];
  return words.some(isContraction) ? words.flatMap(writeOut) : words;
}

function isContraction(one: string): boolean {
  return one.charCodeAt(one.length - 2) === 39 || /['’`´]/.test(one);
}

function writeOut(one: string): string | readonly string[] {
  const [, start = "", end = ""] = /^(.*)['’`´](.*)$/.exec(one) ?? [];
  if (start === "") return one;
  const full = endings.get(end);
  if (full === undefined) return [start, end];
  return full === "" ? start : end === "t" && start.endsWith("n") ? [start.slice(0, -1), full] : [start, full];
}
