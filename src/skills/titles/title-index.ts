import {isInflected, learnEndings} from "./endings.ts";
import {type LetterRuns, letterRuns, likeWords} from "./letter-runs.ts";
import type {OccupationLabel} from "./occupation-label.ts";
import {learnSwaps, type Swaps} from "./swaps.ts";
import {labelWords} from "./title-words.ts";

/** What the matcher goes by; the defaults are the same for every language. */
export interface TitleSettings {
  /** Lengths of the runs of letters that are compared, from and to. */
  readonly runs: readonly [number, number];
  /** Words less alike are not compared; above 1 only equal words are. */
  readonly fewestLikeness: number;
  /** Likeness of two words that differ in a learnt ending only. */
  readonly inflected: number;
  /** Stems that must show a pair of endings, and occupations that must show a swap. */
  readonly fewestStems: number;
  readonly fewestSwaps: number;
  /** What the fit of a heading over occupations is multiplied by. */
  readonly group: number;
}

/** See `TitleSettings`. */
export const titleSettings: TitleSettings = {
  runs: [2, 4],
  fewestLikeness: 0.25,
  inflected: 0.97,
  fewestStems: 10,
  fewestSwaps: 2,
  group: 0.9
};

/** The labels of a vocabulary, made ready for titles. */
export interface TitleIndex {
  readonly settings: TitleSettings;
  /** Each label once, by occupation and label, whatever the order of arrival. */
  readonly labels: readonly OccupationLabel[];
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** For each word, the labels that hold it. */
  readonly holders: readonly (readonly number[])[];
  /** For each word, how much it tells: the logarithm of occupations over occupations that have it. */
  readonly weights: readonly number[];
  /** For each label, the weights of its words together. */
  readonly totals: readonly number[];
  readonly occupations: number;
  readonly runs: LetterRuns;
  readonly endings: ReadonlySet<string>;
  readonly swaps: Swaps;
}

/** Makes an index of the labels of any vocabulary in any language or languages. */
export function indexLabels(given: readonly OccupationLabel[], changes: Partial<TitleSettings> = {}): TitleIndex {
  const settings = {...titleSettings, ...changes};
  const labels = sortedOnce(given);
  const spelt = labels.map(({label}) => labelWords(label));
  const words = [...new Set(spelt.flat())].sort();
  const ids = new Map(words.map((word, i) => [word, i]));
  const numbered = spelt.map((names) => names.map((word) => ids.get(word) ?? 0));
  const families = familiesOf(labels, numbered);
  const spread = spreadOf(families, words.length);
  const weights = spread.map((occupations) => wordWeight(families.length, occupations));
  const vocabularies = families.map((names) => [...new Set(names.flat())].map((id) => words[id] ?? ""));
  const endings = learnEndings(vocabularies, settings.fewestStems);
  return {
    settings,
    labels,
    words,
    ids,
    holders: holdersOf(numbered, words.length),
    weights,
    totals: numbered.map((names) => names.reduce((sum, id) => sum + (weights[id] ?? 0), 0)),
    occupations: families.length,
    runs: letterRuns(settings.fewestLikeness > 1 ? [] : words, settings.runs),
    endings,
    swaps: withoutInflections(learnSwaps(families, spread, settings.fewestSwaps), words, endings)
  };
}

/** What a word tells of the occupation, by the number of occupations that have it. */
export function wordWeight(occupations: number, having: number): number {
  return Math.log(1 + occupations / (0.5 + having));
}

/**
 * The words of the index that a word may stand for, with how far: itself, its inflections, words with the same runs of
 * letters, and what stands for any of the first two.
 */
export function meantWords(index: TitleIndex, word: string): ReadonlyMap<number, number> {
  const {settings, words, endings} = index;
  const meant = new Map<number, number>();
  const same = index.ids.get(word);
  for (const {word: other, likeness} of likeWords(index.runs, word, settings.fewestLikeness)) {
    const inflected = isInflected(endings, word, words[other] ?? "");
    meant.set(other, inflected ? Math.max(settings.inflected, likeness) : likeness);
  }
  if (same !== undefined) meant.set(same, 1);
  for (const [close, likeness] of [...meant])
    if (likeness >= settings.inflected)
      for (const [other, swap] of index.swaps.get(close) ?? []) meant.set(other, Math.max(meant.get(other) ?? 0, swap));
  return meant;
}

function sortedOnce(labels: readonly OccupationLabel[]): readonly OccupationLabel[] {
  const sorted = labels.toSorted((a, b) => order(a.occupation, b.occupation) || order(a.label, b.label));
  return sorted.filter(({occupation, label}, i) => {
    const before = sorted[i - 1];
    return before?.occupation !== occupation || before.label !== label;
  });
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The labels of each occupation; they lie side by side. */
function familiesOf<T>(labels: readonly OccupationLabel[], rows: readonly T[]): readonly (readonly T[])[] {
  const families: T[][] = [];
  rows.forEach((row, i) => {
    const family = labels[i]?.occupation === labels[i - 1]?.occupation ? families.at(-1) : undefined;
    if (family === undefined) families.push([row]);
    else family.push(row);
  });
  return families;
}

function spreadOf(families: readonly (readonly (readonly number[])[])[], size: number): readonly number[] {
  const spread = new Array<number>(size).fill(0);
  for (const names of families) for (const id of new Set(names.flat())) spread[id] = (spread[id] ?? 0) + 1;
  return spread;
}

function holdersOf(labels: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  const holders: number[][] = Array.from({length: size}, () => []);
  labels.forEach((ids, label) => {
    for (const id of ids) holders[id]?.push(label);
  });
  return holders;
}

function withoutInflections(swaps: Swaps, words: readonly string[], endings: ReadonlySet<string>): Swaps {
  return new Map(
    Array.from(swaps, ([a, others]) => [
      a,
      new Map([...others].filter(([b]) => !isInflected(endings, words[a] ?? "", words[b] ?? "")))
    ])
  );
}
