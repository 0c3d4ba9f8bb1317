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
  const plan = planOf(list, data);
  const {places, blocks, fields} = plan;
  const rowsOfPairs = pairTable(data.feature.filter((feature) => places[feature]?.paired === true).length);
  let {rows} = plan;
  const taken = data.feature.map((feature, i) => {
    const place = places[feature];
    const [a, b] = [data.a[i] ?? 0, data.b[i] ?? 0];
    if (place === undefined) return 0;
    if (!place.paired) return rowOf(plan, place, a, b);
    const row = putPair(rowsOfPairs, feature, a, b, rows);
    rows = Math.max(rows, row + 1);
    return row;
  });
  const weight = new Float32Array(rows * columns);
  for (const [i, row] of taken.entries()) weight[row * columns + (data.column[i] ?? 0)] = data.weight[i] ?? 0;
  const groupOf = (field: Field) => {
    const led = places.filter(({lead, paired}) => lead === field && !paired);
    const {first, step} = fields.get(field) ?? nowhere;
    return [at[field], first, step, led.length, ...led.flatMap(({begin, other}) => [begin, at[other]])];
  };
  const near = (field: Field, reach: number) => ({reach, group: Int32Array.from(groupOf(field))});
  return {
    ...inPalette(weight),
    most: places.length * (1 + list.before + list.after),
    blocks,
    groups: Int32Array.from([...fields.keys()].filter((field) => !isNear(field)).flatMap(groupOf)),
    before: near("near-before", list.before),
    after: near("near-after", list.after),
    pairs: places.flatMap(({lead, other, flipped, paired}, feature) => {
      const [a, b] = flipped ? [other, lead] : [lead, other];
      return paired ? [{feature, a: at[a], b: at[b]}] : [];
    }),
    rowsOfPairs
  };
}

/** Where the rows of all features lie, and how many there are without those of pairs. */
interface Plan {
  readonly places: readonly Place[];
  readonly fields: ReadonlyMap<Field, Lead>;
  readonly blocks: Int32Array;
  readonly rows: number;
}

/** Where a field that leads has its rows: those of value -1, a step for each value; or, of step 0, where its `blocks` begin. */
interface Lead {
  readonly first: number;
  readonly step: number;
}

const nowhere: Lead = {first: 0, step: 0};

function planOf(list: FeatureList, data: LinearData): Plan {
  const {places, widths} = placesOf(list, data);
  const fields = new Map<Field, Lead>();
  let size = 0;
  let rows = Math.max(...widths.values());
  for (const [field, width] of widths) {
    const values = valuesOf(contents[field], data);
    const dense = width === 1 || values <= mostOthers;
    fields.set(field, dense ? {first: rows, step: width} : {first: size, step: 0});
    if (dense) rows += width * values;
    else size += values;
  }
  const blocks = new Int32Array(size);
  for (const [i, feature] of data.feature.entries()) {
    const place = places[feature];
    if (place === undefined || place.paired) continue;
    const {first, step} = fields.get(place.lead) ?? nowhere;
    if (step === 0) blocks[first + leading(place, data.a[i] ?? 0, data.b[i] ?? 0) + 1] = 1;
  }
  for (const [field, {first, step}] of fields) {
    if (step > 0) continue;
    for (let i = first; i < first + valuesOf(contents[field], data); i++)
      if (blocks[i] === 1) {
        blocks[i] = rows;
        rows += widths.get(field) ?? 0;
      }
  }
  return {places, fields, blocks, rows};
}

function rowOf({fields, blocks}: Plan, place: Place, a: number, b: number): number {
  const {first, step} = fields.get(place.lead) ?? nowhere;
  const value = leading(place, a, b);
  const base = step === 0 ? (blocks[first + value + 1] ?? 0) : first + step * (value + 1);
  return base + place.begin + (place.flipped ? a : b);
}

/** The value that leads. */
function leading({flipped}: Place, a: number, b: number): number {
  return flipped ? b : a;
}

/** Weights as numbers of the few values that occur among them, which take a quarter of the room. */
function inPalette(weight: Float32Array): Pick<WeightTable, "codes" | "palette"> {
  const numbers = new Map<number, number>([[0, 0]]);
  for (const value of weight) if (!numbers.has(value)) numbers.set(value, numbers.size);
  const room = weight.length;
  const codes =
    numbers.size <= 1 << 8
      ? new Uint8Array(room)
      : numbers.size <= 1 << 16
        ? new Uint16Array(room)
        : new Uint32Array(room);
  for (let i = 0; i < room; i++) codes[i] = numbers.get(weight[i] ?? 0) ?? 0;
  return {codes, palette: Float64Array.from(numbers.keys())};
}

/** Where a feature has its weights. */
interface Place {
  readonly lead: Field;
  readonly other: Field;
  /** Whether it is the second value that leads. */
  readonly flipped: boolean;
  readonly paired: boolean;
  /** Where among the rows of a value that leads the row of the other value 0 is. */
  readonly begin: number;
}

/** More values than these are too many to lie one by one for every value that leads. */
const mostOthers = 64;

/** The places of features, and how many rows each value of a field that leads has. */
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
    // Values begin at -1, but where there is one.
    return {lead, other, flipped, paired, begin: other === "one" ? width : width + 1};
  });
  return {places, widths};
}

/** How many values a content may have, -1 too where it may be absent. */
function valuesOf(content: Content, {words, skills}: LinearData): number {
  if (content === "one") return 1;
  if (content === "word") return words + 2;
  return content === "skill" ? skills + 1 : closedNames[content].length + 1;
}
