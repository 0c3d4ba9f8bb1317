import type {Numbering} from "./contents.ts";
import {featureReader} from "./feature-names.ts";
import type {FeatureList} from "./features.ts";
import {type LinearData, layOut} from "./lay-out.ts";
import type {View} from "./view.ts";
import {rowsIn} from "./weight-table.ts";

/** Weights by the written name of a feature: `name=value` or `name=value|value`, so that a person can read them. */
export type NamedWeights = Readonly<Record<string, number>>;

/** Sums of weights, one a set of weights; the array is used again by the next call. */
export type Linear = (view: View) => Float64Array;

/** Compiles sets of weights for a lens; a weight for a word or skill that the lens lacks is left out. */
export function compileLinear(sets: readonly NamedWeights[], list: FeatureList, numbering: Numbering): LinearData {
  const readName = featureReader(list, numbering);
  const entries = sets.flatMap((weights, column) =>
    Object.entries(weights).flatMap(([name, weight]) => {
      const key = readName(name);
      return key === null ? [] : [{...key, column, weight}];
    })
  );
  return {
    columns: sets.length,
    words: numbering.word.length,
    skills: numbering.skill.length,
    feature: Int32Array.from(entries, ({feature}) => feature),
    a: Int32Array.from(entries, ({a}) => a),
    b: Int32Array.from(entries, ({b}) => b),
    column: Int32Array.from(entries, ({column}) => column),
    weight: Float32Array.from(entries, ({weight}) => weight)
  };
}

/**
 * Makes compiled weights ready for use.
 *
 * The sums hang on no order: weights have 24 bits and differ little in size, so that adding them as doubles is exact.
 */
export function openLinear(data: LinearData, list: FeatureList): Linear {
  const {columns} = data;
  const table = layOut(data, list);
  const {codes, palette} = table;
  const rows = new Int32Array(table.most);
  const sums = new Float64Array(columns);
  return (view) => {
    const count = rowsIn(table, view, rows);
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += palette[codes[(rows[i] ?? 0) * columns + column] ?? 0] ?? 0;
      sums[column] = sum;
    }
    return sums;
  };
}
