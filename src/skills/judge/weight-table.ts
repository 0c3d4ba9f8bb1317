import {type PairTable, rowOfPair} from "./pair-table.ts";
import type {View} from "./view.ts";

/**
 * Weights by feature and values, laid out so that a sum reads few places of memory.
 *
 * Of the two fields of a feature the one of more possible values leads. All features that a value of this field leads lie in
 * one block, the other value by value. Values without a weight share one block, that at row 0, where all is 0. Features of a
 * word beside a skill would need too many rows and are hashed.
 */
export interface WeightTable {
  /** The weights row by row, a column for each set. */
  readonly weight: Float32Array;
  /** The largest number of rows that a view may have. */
  readonly most: number;
  /** Where the block of each value begins, field after field, each from the value -1 on. */
  readonly blocks: Int32Array;
  /**
   * The features of blocks, a group for each field that leads: the field, where in `blocks` its values begin, how many
   * features there are, and of each where in a block it begins and the field of its other value.
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
export function rowsIn({blocks, groups, before, after, pairs, rowsOfPairs}: WeightTable, view: View, rows: Int32Array) {
  const {values, word, from, to, lineFrom, lineTo} = view;
  let count = 0;
  for (let at = 0; at < groups.length; ) {
    const value = values[groups[at] ?? 0] ?? 0;
    const block = blocks[(groups[at + 1] ?? 0) + value + 1] ?? 0;
    const end = at + 3 + 2 * (groups[at + 2] ?? 0);
    for (at += 3; at < end; at += 2) rows[count++] = block + (groups[at] ?? 0) + (values[groups[at + 1] ?? 0] ?? 0);
  }
  for (const {feature, a, b} of pairs) {
    const row = rowOfPair(rowsOfPairs, feature, values[a] ?? 0, values[b] ?? 0);
    if (row !== 0) rows[count++] = row;
  }
  for (let i = Math.max(lineFrom, from - before.reach); i < from; i++)
    count = nearRows(blocks, before.group, word[i] ?? 0, values, rows, count);
  for (let i = to; i < Math.min(lineTo, to + after.reach); i++)
    count = nearRows(blocks, after.group, word[i] ?? 0, values, rows, count);
  return count;
}

function nearRows(
  blocks: Int32Array,
  group: Int32Array,
  word: number,
  values: Int32Array,
  rows: Int32Array,
  count: number
): number {
  const block = blocks[(group[1] ?? 0) + word + 1] ?? 0;
  let next = count;
  for (let at = 3; at < group.length; at += 2)
    rows[next++] = block + (group[at] ?? 0) + (values[group[at + 1] ?? 0] ?? 0);
  return next;
}
