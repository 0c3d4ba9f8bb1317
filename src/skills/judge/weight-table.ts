import {type PairTable, rowOfPair} from "./pair-table.ts";
import type {View} from "./view.ts";

/**
 * Weights by feature and values, laid out so that a sum reads few places of memory.
 *
 * Of the two fields of a feature the one of more possible values leads. All rows of a value of this field lie together: those of
 * every feature that it leads, the other value by value. Where most values have no weight and the rows of one are many, as with
 * words, the values without a weight share one block, that at row 0, where all is 0. Features of a word beside a skill would
 * need too many rows and are hashed.
 */
export interface WeightTable {
  /** Each weight row by row, a column for each set, as its place in the palette. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The values that occur; 0 is the first. */
  readonly palette: Float64Array;
  /** The largest number of rows that a view may have. */
  readonly most: number;
  /** Where the block of each value begins, field after field, each from the value -1 on. */
  readonly blocks: Int32Array;
  /**
   * A group for each field that leads: the field, the first row of its value -1 and how many rows each value has, or where in
   * `blocks` its values begin and 0; then how many features it leads, and of each where its rows begin and the field of
   * its other value.
   */
  readonly groups: Int32Array;
  /** The same for the words before and behind a candidate, one group each. */
  readonly before: Near;
  readonly after: Near;
  readonly pairs: readonly Pair[];
  readonly rowsOfPairs: PairTable;
}

/** The features of the words on one side, at most `reach` of them. */
interface Near {
  readonly reach: number;
  readonly group: Int32Array;
}

/** A feature of a word beside a skill. */
interface Pair {
  readonly feature: number;
  readonly a: number;
  readonly b: number;
}

/** Writes the numbers of the rows that a view has weights in. @returns how many there are */
export function rowsIn(table: WeightTable, view: View, rows: Int32Array): number {
  const {blocks, groups, before, after, pairs, rowsOfPairs} = table;
  const {values, from, to, lineFrom, lineTo} = view;
  let count = 0;
  for (let at = 0; at < groups.length; ) {
    const value = (values[groups[at] ?? 0] ?? 0) + 1;
    const first = groups[at + 1] ?? 0;
    const step = groups[at + 2] ?? 0;
    const base = step === 0 ? (blocks[first + value] ?? 0) : first + step * value;
    const end = at + head + 2 * (groups[at + 3] ?? 0);
    for (at += head; at < end; at += 2) rows[count++] = base + (groups[at] ?? 0) + (values[groups[at + 1] ?? 0] ?? 0);
  }
  for (const {feature, a, b} of pairs) {
    const row = rowOfPair(rowsOfPairs, feature, values[a] ?? 0, values[b] ?? 0);
    if (row !== 0) rows[count++] = row;
  }
  count = nearRows(blocks, before.group, view, Math.max(lineFrom, from - before.reach), from, rows, count);
  return nearRows(blocks, after.group, view, to, Math.min(lineTo, to + after.reach), rows, count);
}

/** How many numbers of a group stand before those of its features. */
const head = 4;

/** The rows of the words [from, to). */
function nearRows(
  blocks: Int32Array,
  group: Int32Array,
  {word, values}: View,
  from: number,
  to: number,
  rows: Int32Array,
  count: number
): number {
  const first = group[1] ?? 0;
  const step = group[2] ?? 0;
  let next = count;
  for (let at = head; at < group.length; at += 2) {
    const offset = (group[at] ?? 0) + (values[group[at + 1] ?? 0] ?? 0);
    if (step === 0) for (let i = from; i < to; i++) rows[next++] = offset + (blocks[first + (word[i] ?? 0) + 1] ?? 0);
    else for (let i = from; i < to; i++) rows[next++] = offset + first + step * ((word[i] ?? 0) + 1);
  }
  return next;
}
