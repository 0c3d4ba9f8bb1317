import {type Content, contentNames, edge, type Feature, type Take} from "./features.ts";

/** The words, skills and aliases of a lens by number: what the values of features mean. */
export interface Numbering {
  readonly word: readonly string[];
  readonly skill: readonly string[];
  readonly alias: readonly string[];
}

/** Features by name. */
export type FeatureList = Readonly<Record<string, Feature>>;

/** Weights by the written name of a feature: `name=value` or `name=value|value`, so that a person can read them. */
export type NamedWeights = Readonly<Record<string, number>>;

/** Gives every feature of one thing to `take`. */
export type Emit = (take: Take) => void;

/** Sums of weights, one a set of weights; the array is used again by the next call. */
export type Linear = (emit: Emit) => Float64Array;

/** The written names of the features that are emitted, in their order. */
export function featureNames(emit: Emit, list: FeatureList, numbering: Numbering): readonly string[] {
  const written = Object.keys(list);
  const names: string[] = [];
  emit(({number, values: [first, second]}, a, b) => {
    const values = [first === undefined ? "" : show(first, a, numbering)];
    if (second !== undefined) values.push(show(second, b, numbering));
    names.push(`${written[number]}=${values.join("|")}`);
  });
  return names;
}

function show(content: Content, value: number, numbering: Numbering): string {
  if (content === "word") return value === edge ? "^" : (numbering.word[value - 1] ?? "?");
  if (content === "skill" || content === "alias") return numbering[content][value] ?? "?";
  return contentNames[content]?.[value] ?? "?";
}

/** Sets of weights with the names of a lens as numbers: plain data, a row a weight. */
export interface LinearData {
  /** How many sets. */
  readonly columns: number;
  /** How many values each value of each feature may have. */
  readonly sizes: readonly (readonly number[])[];
  readonly feature: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly column: Int32Array;
  readonly weight: Float32Array;
}

/** Compiles sets of weights for a lens; a weight for a word, skill or alias that the lens lacks is left out. */
export function compileLinear(sets: readonly NamedWeights[], list: FeatureList, numbering: Numbering): LinearData {
  const numbers = numbersOf(numbering);
  const entries = sets.flatMap((weights, column) =>
    Object.entries(weights).flatMap(([name, weight]) => {
      const key = readName(name, list, numbers);
      return key === null ? [] : [{...key, column, weight}];
    })
  );
  return {
    columns: sets.length,
    sizes: Object.values(list).map(({values}) => values.map((content) => (numbers.get(content)?.size ?? 0) + 1)),
    feature: Int32Array.from(entries, ({feature}) => feature),
    a: Int32Array.from(entries, ({a}) => a),
    b: Int32Array.from(entries, ({b}) => b),
    column: Int32Array.from(entries, ({column}) => column),
    weight: Float32Array.from(entries, ({weight}) => weight)
  };
}

/** Makes compiled weights ready for use. */
export function openLinear(data: LinearData): Linear {
  const {columns} = data;
  const table = weightTable(data);
  const sums = new Float64Array(columns);
  const {weight} = table;
  const take: Take = ({number}, a, b) => {
    const row = rowIn(table, number, a, b);
    if (row < 0) return;
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (weight[row * columns + i] ?? 0);
  };
  return (emit) => {
    sums.fill(0);
    emit(take);
    return sums;
  };
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

interface Key {
  readonly feature: number;
  readonly a: number;
  readonly b: number;
}

function readName(name: string, list: FeatureList, numbers: Numbers): Key | null {
  const cut = name.indexOf("=");
  const known = list[name.slice(0, cut)];
  if (known === undefined) return null;
  const [first, second] = known.values;
  const value = name.slice(cut + 1);
  const bar = second === undefined ? value.length : value.lastIndexOf("|");
  const a = first === undefined ? 0 : numbers.get(first)?.get(value.slice(0, bar));
  const b = second === undefined ? 0 : numbers.get(second)?.get(value.slice(bar + 1));
  return a === undefined || b === undefined ? null : {feature: known.number, a, b};
}

/**
 * Weights by feature and values, a column for each set. A feature with few values has a row for each of them, from
 * `base` on; one with more, such as a word beside a skill, has its rows by open addressing.
 */
interface WeightTable {
  /** Where the rows of a feature begin; -1 when they are hashed. */
  readonly base: Int32Array;
  /** How many rows one value of `a` spans. */
  readonly stride: Int32Array;
  readonly feature: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Where the hashed rows begin. */
  readonly hashed: number;
  readonly weight: Float32Array;
}

const mostRows = 400_000;

function weightTable(data: LinearData): WeightTable {
  const {columns, sizes} = data;
  const base = new Int32Array(sizes.length).fill(-1);
  const stride = new Int32Array(sizes.length);
  let rows = 0;
  for (const [i, [a = 1, b = 1]] of sizes.entries()) {
    if (a * b > mostRows) continue;
    base[i] = rows;
    stride[i] = b;
    rows += a * b;
  }
  const many = data.feature.reduce((sum, feature) => sum + (base[feature] === -1 ? 1 : 0), 0);
  const size = 2 ** Math.ceil(Math.log2(3 * (many + 1)));
  const table = {
    base,
    stride,
    feature: new Int32Array(size).fill(-1),
    a: new Int32Array(size),
    b: new Int32Array(size),
    hashed: rows,
    weight: new Float32Array((rows + size) * columns)
  };
  for (const [i, feature] of data.feature.entries()) {
    const [a, b] = [data.a[i] ?? 0, data.b[i] ?? 0];
    if (base[feature] === -1) place(table, feature, a, b);
    table.weight[rowIn(table, feature, a, b) * columns + (data.column[i] ?? 0)] = data.weight[i] ?? 0;
  }
  return table;
}

function place(table: WeightTable, feature: number, a: number, b: number): void {
  const mask = table.feature.length - 1;
  let row = hashOf(feature, a, b) & mask;
  while (table.feature[row] !== -1 && !(table.feature[row] === feature && table.a[row] === a && table.b[row] === b))
    row = (row + 1) & mask;
  table.feature[row] = feature;
  table.a[row] = a;
  table.b[row] = b;
}

/** The row of a feature's values, which begin at `edge`, one below 0; -1 when no weight is there. */
function rowIn(table: WeightTable, feature: number, a: number, b: number): number {
  const first = table.base[feature] ?? -1;
  if (first >= 0) {
    const stride = table.stride[feature] ?? 1;
    return first + (a - edge) * stride + (stride === 1 ? 0 : b - edge);
  }
  const mask = table.feature.length - 1;
  for (let row = hashOf(feature, a, b) & mask; ; row = (row + 1) & mask) {
    const found = table.feature[row];
    if (found === -1 || found === undefined) return -1;
    if (found === feature && table.a[row] === a && table.b[row] === b) return table.hashed + row;
  }
}

function hashOf(feature: number, a: number, b: number): number {
  const hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 2, 0x85ebca6b) ^ Math.imul(b + 2, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
