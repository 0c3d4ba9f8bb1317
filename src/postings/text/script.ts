/** How many letters of a text belong to each script; a Chinese character counts as three, for it says as much. */
export type LetterShares = Readonly<Record<string, number>>;

/** The scripts by the ranges of their letters, rising: up to the code, the script, the weight. */
const ranges: readonly (readonly [below: number, script: string, weight: number])[] = [
  [0x41, "", 0],
  [0x5b, "Latin", 1],
  [0x61, "", 0],
  [0x7b, "Latin", 1],
  [0xc0, "", 0],
  [0x250, "Latin", 1],
  [0x370, "", 0],
  [0x400, "Greek", 1],
  [0x530, "Cyrillic", 1],
  [0x590, "", 0],
  [0x600, "Hebrew", 1],
  [0x780, "Arabic", 1],
  [0x900, "", 0],
  [0x980, "Devanagari", 1],
  [0xe00, "", 0],
  [0xe80, "Thai", 1],
  [0x1100, "", 0],
  [0x1200, "Hangul", 2],
  [0x1e00, "", 0],
  [0x1f00, "Latin", 1],
  [0x2000, "Greek", 1],
  [0x3040, "", 0],
  [0x3100, "Kana", 3],
  [0x3400, "", 0],
  [0xa000, "Han", 3],
  [0xac00, "", 0],
  [0xd7b0, "Hangul", 2],
  [0xf900, "", 0],
  [0xfb00, "Han", 3],
  [0x10000, "", 0]
];

const block = 16;
/** The range of each block of sixteen characters, by its number. */
const rangeOfBlock = Uint8Array.from({length: 0x10000 / block}, (_, at) =>
  ranges.findIndex(([below]) => at * block < below)
);

/** Counts the letters by script. */
export function letterShares(text: string): LetterShares {
  const counts = new Uint32Array(ranges.length);
  let ascii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) ascii++;
      continue;
    }
    let range = rangeOfBlock[code >>> 4] ?? 0;
    while (code >= (ranges[range]?.[0] ?? 0x10000)) range++;
    counts[range] = (counts[range] ?? 0) + 1;
  }
  const shares: Record<string, number> = {Latin: ascii};
  for (const [i, [, script, weight]] of ranges.entries()) {
    if (script !== "") shares[script] = (shares[script] ?? 0) + weight * (counts[i] ?? 0);
  }
  return shares;
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
