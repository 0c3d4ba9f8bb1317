/** The scripts whose letters are counted: where their letters stand, half-open, and how much one says. */
const scripts = [
  {
    name: "Latin",
    weight: 1,
    ranges: [
      [0xc0, 0x250],
      [0x1e00, 0x1f00]
    ]
  },
  {
    name: "Greek",
    weight: 1,
    ranges: [
      [0x370, 0x400],
      [0x1f00, 0x2000]
    ]
  },
  {name: "Cyrillic", weight: 1, ranges: [[0x400, 0x530]]},
  {name: "Hebrew", weight: 1, ranges: [[0x590, 0x600]]},
  {name: "Arabic", weight: 1, ranges: [[0x600, 0x780]]},
  {name: "Devanagari", weight: 1, ranges: [[0x900, 0x980]]},
  {name: "Thai", weight: 1, ranges: [[0xe00, 0xe80]]},
  {
    name: "Hangul",
    weight: 2,
    ranges: [
      [0x1100, 0x1200],
      [0xac00, 0xd7b0]
    ]
  },
  {name: "Kana", weight: 3, ranges: [[0x3040, 0x3100]]},
  {
    name: "Han",
    weight: 3,
    ranges: [
      [0x3400, 0xa000],
      [0xf900, 0xfb00]
    ]
  }
] as const;

type Script = (typeof scripts)[number]["name"];

/** How many letters of a text belong to each script, by its number. */
export type LetterCounts = Uint32Array;

const none = scripts.length;
/** The number of Latin, whose letters in ASCII are counted apart. */
export const latin = 0;

const block = 16;
/** The script of each block of sixteen characters outside of ASCII; no block has letters of two. */
const scriptOfBlock = scriptsByBlock();

function scriptsByBlock(): Uint8Array {
  const table = new Uint8Array(0x10000 / block).fill(none);
  for (const [number, {ranges}] of scripts.entries())
    for (const [from, to] of ranges) table.fill(number, from / block, to / block);
  return table;
}

/** No letter of any script. */
export function noLetters(): LetterCounts {
  return new Uint32Array(scripts.length + 1);
}

/** Counts a character outside of ASCII. */
export function countLetter(counts: LetterCounts, code: number): void {
  const script = scriptOfBlock[code >>> 4] ?? none;
  counts[script] = (counts[script] ?? 0) + 1;
}

/** What the letters of a script say together; a Chinese character counts as three, for it says as much. */
function weightOf(counts: LetterCounts, script: Script): number {
  const number = scripts.findIndex(({name}) => name === script);
  return (counts[number] ?? 0) * (scripts[number]?.weight ?? 0);
}

function allLetters(counts: LetterCounts): number {
  return scripts.reduce((sum, {weight}, number) => sum + weight * (counts[number] ?? 0), 0);
}

/** The share of Chinese and Japanese among the letters; 0 without letters. */
export function eastShare(counts: LetterCounts): number {
  const all = allLetters(counts);
  return all === 0 ? 0 : (weightOf(counts, "Han") + weightOf(counts, "Kana")) / all;
}

/** Whether a text has letters that Chinese has not. */
export function hasKana(counts: LetterCounts): boolean {
  return weightOf(counts, "Kana") > 0;
}

const fewest = 12;
const leastShare = 0.5;

/**
 * The language that the script of a text tells, `Latin` where that tells none.
 *
 * @returns null where no script has half of the letters, or where there are hardly any letters
 */
export function languageOfScript(counts: LetterCounts, text: () => string): string | null {
  const all = allLetters(counts);
  if (all < fewest) return null;
  const kana = weightOf(counts, "Kana");
  const east = weightOf(counts, "Han") + kana;
  if (east >= all * leastShare) return kana > east * 0.1 ? "ja" : "zh";
  const most = scripts.find(({weight}, number) => weight * (counts[number] ?? 0) >= all * leastShare);
  if (most === undefined) return null;
  const {name} = most;
  return name === "Cyrillic" ? cyrillic(text()) : name === "Arabic" ? arabic(text()) : (single.get(name) ?? name);
}

const single: ReadonlyMap<Script, string> = new Map<Script, string>([
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
