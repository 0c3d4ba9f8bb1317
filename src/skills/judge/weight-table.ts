import {type Content, closedNames} from "./contents.ts";
import type {FeatureList} from "./features.ts";
import {type PairTable, pairTable, putPair, rowOfPair} from "./pair-table.ts";
import {at, contents, type Field, isNear, type View} from "./view.ts";

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

/**
 * Weights by feature and values, laid out so that a sum reads few places of memory.
 *
 * Of the two values of a feature the one of more possible values leads. All features that one value leads lie in one
 * block, the other value by value, whichever field holds it. Values without a weight share one block, that at row 0, where
 * all is 0. Features of a word beside a skill would need too many rows and are hashed.
 */
export interface WeightTable {
  /** The weights row by row, a column for each set. */
  readonly weight: Float32Array;
  /** The largest number of rows that a view may have. */
  readonly most: number;
  readonly groups: readonly Group[];
  readonly before: Near;
  readonly after: Near;
  readonly pairs: readonly Pair[];
  readonly rowsOfPairs: PairTable;
}

/** The features that the value of one field leads. */
interface Group {
  readonly field: number;
  /** Where the block of each value begins, from the value -1 on. */
  readonly blocks: Int32Array;
  /** Of each feature where in a block it begins, and the field of its other value. */
  readonly begins: Int32Array;
  readonly others: Int32Array;
}

/** The same for the words on one side, at most so many of them. */
interface Near extends Group {
  readonly reach: number;
}

/** A feature of a word beside a skill. */
interface Pair {
  readonly feature: number;
  readonly a: number;
  readonly b: number;
}

/** Writes the numbers of the rows that a view has weights in. @returns how many there are */
export function rowsIn(table: WeightTable, view: View, rows: Int32Array): number {
  const {groups, before, after, pairs, rowsOfPairs} = table;
  const {values, from, to, lineFrom, lineTo} = view;
  let count = 0;
  for (const {field, blocks, begins, others} of groups) {
    const block = blocks[(values[field] ?? 0) + 1] ?? 0;
    for (let i = 0; i < begins.length; i++) rows[count++] = block + (begins[i] ?? 0) + (values[others[i] ?? 0] ?? 0);
  }
  for (const {feature, a, b} of pairs) {
    const row = rowOfPair(rowsOfPairs, feature, values[a] ?? 0, values[b] ?? 0);
    if (row !== 0) rows[count++] = row;
  }
  count = nearRows(before, view, Math.max(lineFrom, from - before.reach), from, rows, count);
  return nearRows(after, view, to, Math.min(lineTo, to + after.reach), rows, count);
}

function nearRows(
  {blocks, begins, others}: Near,
  {values, word}: View,
  from: number,
  to: number,
  rows: Int32Array,
  count: number
): number {
  let next = count;
  for (let at = from; at < to; at++) {
    const block = blocks[(word[at] ?? 0) + 1] ?? 0;
    for (let i = 0; i < begins.length; i++) rows[next++] = block + (begins[i] ?? 0) + (values[others[i] ?? 0] ?? 0);
  }
  return next;
}

/** Lays out weights. */
export function weightTable(data: LinearData, list: FeatureList): WeightTable {
  const {columns} = data;
  const {places, widths} = placesOf(list, data);
  const blocks = new Map([...widths.keys()].map((content) => [content, new Int32Array(valuesOf(content, data))]));
  const rowsOfPairs = pairTable(data.feature.length);
  let rows = Math.max(...widths.values()) + 1;
  const rowOf = (place: Place, feature: number, a: number, b: number): number => {
    if (place.paired) {
      const row = putPair(rowsOfPairs, feature, a, b, rows);
      rows = Math.max(rows, row + 1);
      return row;
    }
    const content = contents[place.lead];
    const [value, other] = place.flipped ? [b, a] : [a, b];
    const begins = blocks.get(content) ?? none;
    if (begins[value + 1] === 0) {
      begins[value + 1] = rows;
      rows += widths.get(content) ?? 0;
    }
    return (begins[value + 1] ?? 0) + place.begin + other;
  };
  const taken = data.feature.map((feature, i) => {
    const place = places[feature];
    return place === undefined ? 0 : rowOf(place, feature, data.a[i] ?? 0, data.b[i] ?? 0);
  });
  const weight = new Float32Array(rows * columns);
  for (const [i, row] of taken.entries()) weight[row * columns + (data.column[i] ?? 0)] = data.weight[i] ?? 0;
  const groupOf = (field: Field): Group => groupIn(places, field, blocks.get(contents[field]) ?? none);
  const [before, after] = [groupOf("near-before"), groupOf("near-after")];
  const alone = new Set(places.flatMap(({lead, paired}) => (paired || isNear(lead) ? [] : [lead])));
  return {
    weight,
    most: places.length + before.begins.length * list.before + after.begins.length * list.after,
    groups: [...alone].map(groupOf),
    before: {...before, reach: list.before},
    after: {...after, reach: list.after},
    pairs: places.flatMap(({lead, other, flipped, paired}, feature) => {
      const [a, b] = flipped ? [other, lead] : [lead, other];
      return paired ? [{feature, a: at[a], b: at[b]}] : [];
    }),
    rowsOfPairs
  };
}

const none = new Int32Array(0);

function groupIn(places: readonly Place[], field: Field, blocks: Int32Array): Group {
  const led = places.filter(({lead, paired}) => lead === field && !paired);
  return {
    field: at[field],
    blocks,
    begins: Int32Array.from(led, ({begin}) => begin),
    others: Int32Array.from(led, ({other}) => at[other])
  };
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

/** The places of features, and how many rows a block of each content has. */
function placesOf({features}: FeatureList, data: LinearData) {
  const widths = new Map<Content, number>();
  const places = Object.values(features).map(([first = "one", second = "one"]): Place => {
    const [firsts, seconds] = [valuesOf(contents[first], data), valuesOf(contents[second], data)];
    const flipped = seconds > firsts;
    const [lead, other] = flipped ? [second, first] : [first, second];
    const others = Math.min(firsts, seconds);
    const paired = others > mostOthers;
    const width = widths.get(contents[lead]) ?? 0;
    if (!paired) widths.set(contents[lead], width + others);
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
