import type {Random} from "./random.ts";

/** Into how many groups, by which chance. */
export interface Grouping {
  readonly groups: number;
  readonly random: Random;
}

/**
 * The sums of columns of numbers over groups that rows are put into by chance, as equal in size as can be.
 *
 * Drawn with replacement, whole groups tell the margin of a ratio of sums as single rows do: a sum over all has the same spread
 * whether its rows come alone or in groups that say nothing of them. With G groups a margin gets an error of its own of
 * 1/√(2G), 1.6 % for 2,000. Rows are shuffled first, for their order may say something of them.
 *
 * @param columns numbers side by side, of one length
 * @returns for each column a sum a group
 * @see Wolter (2007), Introduction to Variance Estimation, ch. 2 (random groups)
 */
export function sumsOfGroups(
  columns: readonly ArrayLike<number>[],
  {groups, random}: Grouping
): readonly Float64Array[] {
  const order = shuffled(columns[0]?.length ?? 0, random);
  return columns.map((column) => {
    const sums = new Float64Array(groups);
    for (let i = 0; i < order.length; i++) {
      const group = i % groups;
      sums[group] = (sums[group] ?? 0) + (column[order[i] ?? 0] ?? 0);
    }
    return sums;
  });
}

/** The places 0 to size - 1 in an order of chance, all orders equally likely (Fisher and Yates). */
function shuffled(size: number, random: Random): Int32Array {
  const places = new Int32Array(size);
  for (let i = 0; i < size; i++) places[i] = i;
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  return places;
}
