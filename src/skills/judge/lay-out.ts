import {type Content, closedNames} from "./contents.ts";
import type {FeatureList} from "./features.ts";
import {pairTable, putPair} from "./pair-table.ts";
import {at, contents, type Field, isNear} from "./view.ts";
import type {WeightTable} from "./weight-table.ts";

/** Sets of weights with the names of a lens as numbers: plain data, a row a weight. */
export interface LinearData {
  /** How many sets. */
  readonly columns: number;
  /** How many words and skills the lens has. */
  readonly words: number;
  readonly skills: number;
  readonly feature: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly column: Int32Array;
  readonly weight: Float32Array;
}

/** Lays out weights; those of frequent words, which have low numbers, come to lie together. */
export function layOut(data: LinearData, list: FeatureList): WeightTable {
  const {columns} = data;
  const {places, widths} = placesOf(list, data);
  const {blocks, begins, rows: blocked} = blocksOf(data, places, widths);
  const rowsOfPairs = pairTable(data.feature.length);
  let rows = blocked;
  const taken = data.feature.map((feature, i) => {
    const place = places[feature];
    const [a, b] = [data.a[i] ?? 0, data.b[i] ?? 0];
    if (place === undefined) return 0;
    if (!place.paired) return (blocks[blockOf(place, begins, a, b)] ?? 0) + place.begin + (place.flipped ? a : b);
    const row = putPair(rowsOfPairs, feature, a, b, rows);
    rows = Math.max(rows, row + 1);
    return row;
  });
  const weight = new Float32Array(rows * columns);
  for (const [i, row] of taken.entries()) weight[row * columns + (data.column[i] ?? 0)] = data.weight[i] ?? 0;
  const groupOf = (field: Field) => {
    const led = places.filter(({lead, paired}) => lead === field && !paired);
    return [at[field], begins.get(field) ?? 0, led.length, ...led.flatMap(({begin, other}) => [begin, at[other]])];
  };
  const near = (field: Field, reach: number) => ({reach, group: Int32Array.from(groupOf(field))});
  return {
    weight,
    most: places.length * (1 + list.before + list.after),
    blocks,
    groups: Int32Array.from([...widths.keys()].filter((field) => !isNear(field)).flatMap(groupOf)),
    before: near("near-before", list.before),
    after: near("near-after", list.after),
    pairs: places.flatMap(({lead, other, flipped, paired}, feature) => {
      const [a, b] = flipped ? [other, lead] : [lead, other];
      return paired ? [{feature, a: at[a], b: at[b]}] : [];
    }),
    rowsOfPairs
  };
}

/** Where the blocks of all values of all fields begin, and in which row the last one ends. */
function blocksOf(data: LinearData, places: readonly Place[], widths: ReadonlyMap<Field, number>) {
  const begins = new Map<Field, number>();
  let size = 0;
  for (const field of widths.keys()) {
    begins.set(field, size);
    size += valuesOf(contents[field], data);
  }
  const blocks = new Int32Array(size);
  for (const [i, feature] of data.feature.entries()) {
    const place = places[feature];
    if (place !== undefined && !place.paired) blocks[blockOf(place, begins, data.a[i] ?? 0, data.b[i] ?? 0)] = 1;
  }
  let rows = Math.max(...widths.values());
  for (const [field, width] of widths) {
    const first = begins.get(field) ?? 0;
    for (let i = first; i < first + valuesOf(contents[field], data); i++)
      if (blocks[i] === 1) {
        blocks[i] = rows;
        rows += width;
      }
  }
  return {blocks, begins, rows};
}

/** The place in `blocks` of the value that leads. */
function blockOf({lead, flipped}: Place, begins: ReadonlyMap<Field, number>, a: number, b: number): number {
  return (begins.get(lead) ?? 0) + (flipped ? b : a) + 1;
}

/** Where a feature has its weights. */
interface Place {
  readonly lead: Field;
  readonly other: Field;
  /** Whether it is the second value that leads. */
  readonly flipped: boolean;
  readonly paired: boolean;
  /** Where in a block the row of the other value 0 is. */
  readonly begin: number;
}

/** More values than these are too many to lie one by one in every block. */
const mostOthers = 64;

/** The places of features, and how many rows a block of each field that leads has. */
function placesOf({features}: FeatureList, data: LinearData) {
  const widths = new Map<Field, number>();
  const places = Object.values(features).map(([first = "one", second = "one"]): Place => {
    const [firsts, seconds] = [valuesOf(contents[first], data), valuesOf(contents[second], data)];
    const flipped = seconds > firsts;
    const [lead, other] = flipped ? [second, first] : [first, second];
    const others = Math.min(firsts, seconds);
    const paired = others > mostOthers;
    const width = widths.get(lead) ?? 0;
    if (!paired) widths.set(lead, width + others);
    // Values begin at -1.
    return {lead, other, flipped, paired, begin: width + 1};
  });
  return {places, widths};
}

/** How many values a content may have, -1 too. */
function valuesOf(content: Content, {words, skills}: LinearData): number {
  if (content === "word") return words + 2;
  return content === "skill" ? skills + 1 : closedNames[content].length + 1;
}
