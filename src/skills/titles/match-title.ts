import {meantWords, type TitleIndex, wordWeight} from "./title-index.ts";
import {titleWords} from "./title-words.ts";

/** An occupation that a title may name, with the label that fits best. */
export interface TitleMatch {
  readonly occupation: string;
  readonly label: string;
  /** 1 when title and label have the same words, 0 when nothing in common. */
  readonly fit: number;
}

/**
 * The occupations that a title may name, best first, each once.
 *
 * The fit is the geometric mean of how much of the title the label covers and how much of the label the title covers,
 * words weighing by how few occupations have them. Equal fits: the later code first, which is the narrower.
 *
 * @param most how many at most
 * @returns nothing when no word of the title is like any word of the index
 */
export function matchTitle(index: TitleIndex, title: string, most = 10): readonly TitleMatch[] {
  const keys = fitKeys(index, title);
  const best = new Map<string, TitleMatch>();
  for (let at = keys.length - 1; at >= 0 && best.size < most; at--) {
    const match = matchOf(index, keys[at] ?? 0);
    if (!best.has(match.occupation)) best.set(match.occupation, match);
  }
  return [...best.values()];
}

/** The labels that have something in common with a title, best first: several an occupation. */
export function rankLabels(index: TitleIndex, title: string, most = 100): readonly TitleMatch[] {
  const keys = fitKeys(index, title);
  return Array.from(keys.subarray(Math.max(0, keys.length - most)).reverse(), (key) => matchOf(index, key));
}

function matchOf({labels}: TitleIndex, key: number): TitleMatch {
  const {occupation = "", label = ""} = labels[key % labels.length] ?? {};
  return {occupation, label, fit: Math.floor(key / labels.length) / steps};
}

const steps = 1e6;

/**
 * Each label that fits at all as one number, worst first: its fit in millionths times the number of labels, plus its place.
 * Labels lie in the order of their codes, so that the later code wins where fits are equal to a millionth.
 */
function fitKeys(index: TitleIndex, title: string): Float64Array {
  const words = titleWords(title).map((word) => ({meant: meantWords(index, word), weight: weightOf(index, word)}));
  const total = words.reduce((sum, {weight}) => sum + weight, 0);
  const ofTitle = coveredTitle(index, words);
  const ofLabel = coveredLabels(index, words);
  const keys = ofTitle.map((covered, at) => {
    const fit = covered === 0 ? 0 : Math.sqrt((covered / total) * ((ofLabel[at] ?? 0) / (index.totals[at] ?? 1)));
    const part = index.labels[at]?.group === true ? index.settings.group : 1;
    return Math.min(steps, Math.round(fit * part * steps)) * index.labels.length + at;
  });
  return keys.filter((key) => key >= index.labels.length).sort();
}

interface TitleWord {
  readonly meant: ReadonlyMap<number, number>;
  readonly weight: number;
}

function weightOf({ids, weights, occupations}: TitleIndex, word: string): number {
  const id = ids.get(word);
  return (id === undefined ? undefined : weights[id]) ?? wordWeight(occupations, 0);
}

/** For each label, the weight of the title's words that it has: each word by the word of the label most like it. */
function coveredTitle({labels, holders}: TitleIndex, words: readonly TitleWord[]): Float64Array {
  const covered = new Float64Array(labels.length);
  for (const {meant, weight} of words) {
    const best = new Float64Array(labels.length);
    for (const [id, likeness] of meant)
      for (const label of holders[id] ?? []) if (likeness > (best[label] ?? 0)) best[label] = likeness;
    best.forEach((likeness, label) => {
      if (likeness > 0) covered[label] = (covered[label] ?? 0) + weight * likeness;
    });
  }
  return covered;
}

/** For each label, the weight of its words that the title has. */
function coveredLabels({labels, holders, weights}: TitleIndex, words: readonly TitleWord[]): Float64Array {
  const best = new Map<number, number>();
  for (const {meant} of words)
    for (const [id, likeness] of meant) if (likeness > (best.get(id) ?? 0)) best.set(id, likeness);
  const covered = new Float64Array(labels.length);
  for (const [id, likeness] of best)
    for (const label of holders[id] ?? []) covered[label] = (covered[label] ?? 0) + likeness * (weights[id] ?? 0);
  return covered;
}
