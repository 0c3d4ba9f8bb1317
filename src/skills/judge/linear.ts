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
  const one: Take = ({number}, a, b) => {
    const row = rowIn(table, number, a, b);
    if (row >= 0) sums[0] = (sums[0] ?? 0) + (weight[row] ?? 0);
  };
  const several: Take = ({number}, a, b) => {
    const row = rowIn(table, number, a, b);
    if (row < 0) return;
    const first = row * columns;
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (weight[first + i] ?? 0);
  };
  const take = columns === 1 ? one : several;
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
 * Weights by feature and values, a column for each set. The weights that go by one word, or one skill, lie side by side,
 * whichever feature they are of: what is asked for together is read from one place of memory. A feature of two such
 * values, as a word beside a skill, has its rows by open addressing.
 */
interface WeightTable {
  /** The row of a feature with both values 0, and how many rows further the next value of `a` and of `b` is. */
  readonly base: Int32Array;
  readonly byA: Int32Array;
  readonly byB: Int32Array;
  /** Feature, `a`, `b`, side by side for each hashed row; free rows have feature -1. */
  readonly keys: Int32Array;
  /** Where the hashed rows begin. */
  readonly hashed: number;
  readonly weight: Float32Array;
}

const mostRows = 400_000;
/** The stride of a feature whose rows are hashed. */
const none = 0;

function weightTable(data: LinearData): WeightTable {
  const {columns, sizes} = data;
  const {base, byA, byB, rows} = layOut(sizes);
  const many = data.feature.reduce((sum, feature) => sum + (byA[feature] === none ? 1 : 0), 0);
  const size = 2 ** Math.ceil(Math.log2(3 * (many + 1)));
  const table = {
    base,
    byA,
    byB,
    keys: new Int32Array(size * 3).fill(-1),
    hashed: rows,
    weight: new Float32Array((rows + size) * columns)
  };
  for (const [i, feature] of data.feature.entries()) {
    const [a, b] = [data.a[i] ?? 0, data.b[i] ?? 0];
    if (byA[feature] === none) place(table, feature, a, b);
    table.weight[rowIn(table, feature, a, b) * columns + (data.column[i] ?? 0)] = data.weight[i] ?? 0;
  }
  return table;
}

/** Gives each feature that has not too many rows its place; those whose larger value has as many values lie together. */
function layOut(sizes: LinearData["sizes"]): Pick<WeightTable, "base" | "byA" | "byB"> & {readonly rows: number} {
  const [base, byA, byB] = [new Int32Array(sizes.length), new Int32Array(sizes.length), new Int32Array(sizes.length)];
  const groups = new Map<number, number[]>();
  for (const [feature, [a = 1, b = 1]] of sizes.entries())
    if (a * b <= mostRows) groups.set(Math.max(a, b), [...(groups.get(Math.max(a, b)) ?? []), feature]);
  let rows = 0;
  for (const [values, members] of groups) {
    const width = members.reduce((sum, feature) => sum + smallerOf(sizes[feature]), 0);
    let first = rows;
    for (const feature of members) {
      const [a = 1, b = 1] = sizes[feature] ?? [];
      byA[feature] = a >= b ? width : 1;
      byB[feature] = a >= b ? 1 : width;
      // Values begin at `edge`, one below 0; where a feature has no value there is always 0.
      base[feature] = first - (a === 1 ? 0 : edge * (byA[feature] ?? 0)) - (b === 1 ? 0 : edge * (byB[feature] ?? 0));
      first += smallerOf(sizes[feature]);
    }
    rows += values * width;
  }
  return {base, byA, byB, rows};
}

function smallerOf([a = 1, b = 1]: readonly number[] = []): number {
  return Math.min(a, b);
}

function place({keys}: WeightTable, feature: number, a: number, b: number): void {
  const last = keys.length / 3 - 1;
  let row = hashOf(feature, a, b) & last;
  while (keys[row * 3] !== -1 && !isAt(keys, row, feature, a, b)) row = (row + 1) & last;
  keys.set([feature, a, b], row * 3);
}

function isAt(keys: Int32Array, row: number, feature: number, a: number, b: number): boolean {
  return keys[row * 3] === feature && keys[row * 3 + 1] === a && keys[row * 3 + 2] === b;
}

/** The row of a feature's values; -1 when no weight is there. */
function rowIn(table: WeightTable, feature: number, a: number, b: number): number {
  const byA = table.byA[feature] ?? none;
  if (byA !== none) return (table.base[feature] ?? 0) + a * byA + b * (table.byB[feature] ?? 0);
  const {keys} = table;
  const last = keys.length / 3 - 1;
  for (let row = hashOf(feature, a, b) & last; ; row = (row + 1) & last) {
    if (isAt(keys, row, feature, a, b)) return table.hashed + row;
    if (keys[row * 3] === -1) return -1;
  }
}

function hashOf(feature: number, a: number, b: number): number {
  const hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 2, 0x85ebca6b) ^ Math.imul(b + 2, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
