/** How many letters of a text belong to each script; a Chinese character counts as three, for it says as much. */
export type LetterShares = Readonly<Record<string, number>>;

const scripts: readonly (readonly [script: string, weight: number, pattern: RegExp])[] = [
  ["Latin", 1, /\p{Script=Latin}/gu],
  ["Kana", 3, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Han", 3, /\p{Script=Han}/gu],
  ["Hangul", 2, /\p{Script=Hangul}/gu],
  ["Cyrillic", 1, /\p{Script=Cyrillic}/gu],
  ["Greek", 1, /\p{Script=Greek}/gu],
  ["Hebrew", 1, /\p{Script=Hebrew}/gu],
  ["Arabic", 1, /\p{Script=Arabic}/gu],
  ["Thai", 1, /\p{Script=Thai}/gu],
  ["Devanagari", 1, /\p{Script=Devanagari}/gu]
];

const notAscii = /[^\x00-\x7f]/;

/** Counts the letters by script. */
export function letterShares(text: string): LetterShares {
  if (!notAscii.test(text)) return {Latin: text.length};
  return Object.fromEntries(
    scripts.map(([script, weight, pattern]) => [script, weight * (text.match(pattern)?.length ?? 0)])
  );
}

/** The share of Chinese and Japanese among the letters; 0 without letters. */
export function eastShare(shares: LetterShares): number {
  const all = Object.values(shares).reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : ((shares["Han"] ?? 0) + (shares["Kana"] ?? 0)) / all;
}

const fewest = 12;
const leastShare = 0.5;

/**
 * The language that the script of a text tells, `Latin` where that tells none.
 *
 * @returns null where no script has half of the letters, or where there are hardly any letters
 */
export function languageOfScript(shares: LetterShares, text: string): string | null {
  const all = Object.values(shares).reduce((sum, count) => sum + count, 0);
  if (all < fewest) return null;
  const east = (shares["Han"] ?? 0) + (shares["Kana"] ?? 0);
  if (east >= all * leastShare) return (shares["Kana"] ?? 0) > east * 0.1 ? "ja" : "zh";
  const [script] = Object.entries(shares).find(([, count]) => count >= all * leastShare) ?? [];
  if (script === undefined) return null;
  return script === "Cyrillic" ? cyrillic(text) : script === "Arabic" ? arabic(text) : (single.get(script) ?? script);
}

const single: ReadonlyMap<string, string> = new Map([
  ["Hangul", "ko"],
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Thai", "th"],
  ["Devanagari", "hi"]
]);

/** Letters that only one of the languages has. */
function cyrillic(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/[ўЎ]/g) > 0) return "be";
  if (count(/[љњћђјЉЊЋЂЈ]/g) > 2) return "sr";
  const ukrainian = count(/[іїєґІЇЄҐ]/g);
  const russian = count(/[ыэёъЫЭЁЪ]/g);
  if (ukrainian > russian) return "uk";
  if (russian === 0) return null;
  return count(/[ыэЫЭ]/g) === 0 && count(/[ъЪ]/g) > 2 ? "bg" : "ru";
}

function arabic(text: string): string {
  return /[پچژگ]/.test(text) ? "fa" : "ar";
}
