/** What rows have in common (an employer, an occupation): one label a row. */
export type Grouping = readonly (string | number)[];

/** A grouping with its labels numbered from 0. */
interface Coded {
  readonly of: readonly number[];
  readonly sizes: readonly number[];
}

/**
 * Columns with the means of groups taken out, so that only differences within them are left: what dummies for every group
 * would leave as residuals.
 *
 * One grouping takes one round; several are taken out in turn until nothing moves (alternating projections).
 *
 * @param columns each as long as a grouping
 * @returns null when it does not settle in 10,000 rounds
 * @see Guimarães and Portugal (2010), Stata Journal 10, 628–649; Gaure (2013), Computational Statistics & Data Analysis 66, 8–18
 */
export function absorb(
  columns: readonly (readonly number[])[],
  groupings: readonly Grouping[]
): readonly (readonly number[])[] | null {
  const coded = groupings.map(code);
  const found = columns.map((column) => absorbed(column, coded));
  return found.every((column) => column !== null) ? found : null;
}

/**
 * Which rows tell something: a row that is alone in a group explains itself and is left out, and so on until none is alone.
 *
 * @returns places of the rows that are left, ascending
 * @see Correia (2015), Singletons, Cluster-Robust Standard Errors and Fixed Effects: A Bad Mix
 */
export function withCompany(groupings: readonly Grouping[], rows: number): readonly number[] {
  let left = Array.from({length: rows}, (_, i) => i);
  for (;;) {
    const counts = groupings.map((grouping) => countLabels(left, grouping));
    const next = left.filter((i) => groupings.every((grouping, g) => (counts[g]?.get(grouping[i] ?? i) ?? 0) > 1));
    if (next.length === left.length) return next;
    left = next;
  }
}

function countLabels(rows: readonly number[], grouping: Grouping): ReadonlyMap<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const i of rows) counts.set(grouping[i] ?? i, (counts.get(grouping[i] ?? i) ?? 0) + 1);
  return counts;
}

function absorbed(column: readonly number[], groupings: readonly Coded[]): readonly number[] | null {
  const values = [...column];
  const scale = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length));
  for (let round = 0; round < 10_000; round++) {
    const moved = Math.max(0, ...groupings.map((grouping) => takeOut(values, grouping)));
    if (groupings.length < 2 || moved <= 1e-12 * scale) return values;
  }
  return null;
}

/** Takes the groups' means out of the values; returns the greatest of them. */
function takeOut(values: number[], {of, sizes}: Coded): number {
  const sums = new Float64Array(sizes.length);
  for (let i = 0; i < values.length; i++) sums[of[i] ?? 0] = (sums[of[i] ?? 0] ?? 0) + (values[i] ?? 0);
  const means = sums.map((sum, g) => sum / (sizes[g] ?? 1));
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - (means[of[i] ?? 0] ?? 0);
  return means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
}

function code(grouping: Grouping): Coded {
  const numbers = new Map<string | number, number>();
  const of = grouping.map((label) => {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  });
  const sizes = new Array<number>(numbers.size).fill(0);
  for (const number of of) sizes[number] = (sizes[number] ?? 0) + 1;
  return {of, sizes};
}
