import type {Reading} from "../reading.ts";
import {type Candidacy, type Content, contentNames, eachFeature, edge, type Feature, features} from "./features.ts";

/**
 * A linear judgement: the sum of the weights of a candidate's features, and the sum from which on it is a mention.
 * Features are written `name=value` or `name=value|value`, so that a person can read what speaks for what.
 */
export interface Weights {
  readonly threshold: number;
  readonly features: Readonly<Record<string, number>>;
}

/** The words, skills and aliases of a lens by number: what the values of features mean. */
export interface Numbering {
  readonly word: readonly string[];
  readonly skill: readonly string[];
  readonly alias: readonly string[];
}

/** Weights ready for use. */
export interface Judge {
  readonly threshold: number;
  /** The sum of the weights of a candidate's features. */
  readonly score: (reading: Reading, candidacy: Candidacy) => number;
}

/** Compiles weights for a lens; a weight for a word, skill or alias that the lens lacks is left out. */
export function compileJudge({threshold, features: given}: Weights, numbering: Numbering): Judge {
  const numbers = numbersOf(numbering);
  const entries = Object.entries(given).flatMap(([name, weight]) => {
    const key = readName(name, numbers);
    return key === null ? [] : [{...key, weight}];
  });
  const table = weightTable(entries);
  let sum = 0;
  const add = (feature: Feature, a: number, b: number) => {
    sum += weightOf(table, feature.number, a, b);
  };
  return {
    threshold,
    score(reading, candidacy) {
      sum = 0;
      eachFeature(reading, candidacy, add);
      return sum;
    }
  };
}

/** The written names of a candidate's features, in their order. */
export function featureNames(reading: Reading, candidacy: Candidacy, numbering: Numbering): readonly string[] {
  const names: string[] = [];
  eachFeature(reading, candidacy, ({number, values: [first, second]}, a, b) => {
    const values = [first === undefined ? "" : show(first, a, numbering)];
    if (second !== undefined) values.push(show(second, b, numbering));
    names.push(`${written[number]}=${values.join("|")}`);
  });
  return names;
}

const written = Object.keys(features);

function show(content: Content, value: number, numbering: Numbering): string {
  if (content === "word") return value === edge ? "^" : (numbering.word[value - 1] ?? "?");
  if (content === "skill" || content === "alias") return numbering[content][value] ?? "?";
  return contentNames[content]?.[value] ?? "?";
}

type Numbers = ReadonlyMap<Content, ReadonlyMap<string, number>>;

function numbersOf({word, skill, alias}: Numbering): Numbers {
  const words = new Map(word.map((name, i) => [name, i + 1]));
  words.set("^", edge).set("?", 0);
  const lists = new Map<Content, ReadonlyMap<string, number>>([
    ["word", words],
    ["skill", new Map(skill.map((name, i) => [name, i]))],
    ["alias", new Map(alias.map((name, i) => [name, i]))]
  ]);
  for (const [content, names] of Object.entries(contentNames))
    if (isContent(content)) lists.set(content, new Map(names.map((name, i) => [name, i])));
  return lists;
}

function isContent(name: string): name is Content {
  return name in contentNames;
}

const byName = new Map<string, Feature>(Object.entries(features));

function readName(name: string, numbers: Numbers): {feature: number; a: number; b: number} | null {
  const cut = name.indexOf("=");
  const known = byName.get(name.slice(0, cut));
  if (known === undefined) return null;
  const [first, second] = known.values;
  const value = name.slice(cut + 1);
  const bar = second === undefined ? value.length : value.lastIndexOf("|");
  const a = first === undefined ? 0 : numbers.get(first)?.get(value.slice(0, bar));
  const b = second === undefined ? 0 : numbers.get(second)?.get(value.slice(bar + 1));
  return a === undefined || b === undefined ? null : {feature: known.number, a, b};
}

/** Weights by feature and values, in open addressing. */
interface WeightTable {
  readonly feature: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
}

interface Entry {
  readonly feature: number;
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

function weightTable(entries: readonly Entry[]): WeightTable {
  const size = 2 ** Math.ceil(Math.log2(3 * (entries.length + 1)));
  const table = {
    feature: new Int32Array(size).fill(-1),
    a: new Int32Array(size),
    b: new Int32Array(size),
    weight: new Float64Array(size)
  };
  for (const {feature, a, b, weight} of entries) {
    let row = rowOf(feature, a, b) & (size - 1);
    while (table.feature[row] !== -1) row = (row + 1) & (size - 1);
    table.feature[row] = feature;
    table.a[row] = a;
    table.b[row] = b;
    table.weight[row] = weight;
  }
  return table;
}

function weightOf(table: WeightTable, feature: number, a: number, b: number): number {
  const mask = table.feature.length - 1;
  for (let row = rowOf(feature, a, b) & mask; ; row = (row + 1) & mask) {
    const found = table.feature[row];
    if (found === -1 || found === undefined) return 0;
    if (found === feature && table.a[row] === a && table.b[row] === b) return table.weight[row] ?? 0;
  }
}

function rowOf(feature: number, a: number, b: number): number {
  const hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 2, 0x85ebca6b) ^ Math.imul(b + 2, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
