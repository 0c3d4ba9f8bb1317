/** What rows have in common (an employer, an occupation): one label a row. */
export type Grouping = readonly (string | number)[];

/** A grouping with its labels numbered from 0. */
interface Coded {
  readonly of: Int32Array;
  readonly sizes: Float64Array;
  /** Where sums of the groups are made, and then their means. */
  readonly sums: Float64Array;
}

/**
 * Columns with the means of groups taken out, so that only differences within them are left: what dummies for every group
 * would leave as residuals.
 *
 * One grouping takes one round; several are taken out in turn until nothing moves (alternating projections), from where
 * conjugate gradients have brought them.
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
  const scale = Math.sqrt(dot(column, column) / Math.max(1, column.length));
  const values = groupings.length < 2 ? Float64Array.from(column) : descended(column, groupings, scale);
  for (let round = 0; round < 10_000; round++) {
    const moved = Math.max(0, ...groupings.map((grouping) => takeOut(values, grouping)));
    if (groupings.length < 2 || moved <= 1e-12 * scale) return [...values];
  }
  return null;
}

/**
 * Conjugate gradients on the levels of the groups, each scaled by the root of its size: where groups overlap as titles and
 * employers do, taking means out in turn needs thousands of rounds, and this some dozens. Those rounds then only finish it.
 *
 * @see Paige and Saunders (1982), ACM Transactions on Mathematical Software 8, 43–71, §7.1
 */
function descended(column: readonly number[], groupings: readonly Coded[], scale: number): Float64Array {
  const left = Float64Array.from(column);
  const step = new Float64Array(column.length);
  let slopes = slopesOf(left, groupings);
  const towards = slopes.map((slope) => Float64Array.from(slope));
  let size = slopes.reduce((sum, slope) => sum + dot(slope, slope), 0);
  const enough = (1e-13 * scale) ** 2 * column.length;
  for (let round = 0; round < 1000 && size > enough; round++) {
    spread(towards, groupings, step);
    const length = dot(step, step);
    if (length === 0) break;
    for (let i = 0; i < left.length; i++) left[i] = (left[i] ?? 0) - (size / length) * (step[i] ?? 0);
    slopes = slopesOf(left, groupings);
    const next = slopes.reduce((sum, slope) => sum + dot(slope, slope), 0);
    for (const [g, slope] of slopes.entries()) turn(towards[g] ?? slope, slope, next / size);
    size = next;
  }
  return left;
}

/** The sum of each group over the root of its size. */
function slopesOf(values: Float64Array, groupings: readonly Coded[]): readonly Float64Array[] {
  return groupings.map(({of, sizes}) => {
    const sums = new Float64Array(sizes.length);
    for (let i = 0; i < values.length; i++) sums[of[i] ?? 0] = (sums[of[i] ?? 0] ?? 0) + (values[i] ?? 0);
    return sums.map((sum, g) => sum / Math.sqrt(sizes[g] ?? 1));
  });
}

/** What levels of groups come to, row by row. */
function spread(levels: readonly Float64Array[], groupings: readonly Coded[], into: Float64Array): void {
  into.fill(0);
  for (const [g, {of, sizes}] of groupings.entries()) {
    const own = levels[g]?.map((level, at) => level / Math.sqrt(sizes[at] ?? 1)) ?? sizes;
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (own[of[i] ?? 0] ?? 0);
  }
}

function turn(towards: Float64Array, slope: Float64Array, part: number): void {
  for (let g = 0; g < slope.length; g++) towards[g] = (slope[g] ?? 0) + part * (towards[g] ?? 0);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Takes the groups' means out of the values; returns the greatest of them. */
function takeOut(values: Float64Array, {of, sizes, sums}: Coded): number {
  sums.fill(0);
  for (let i = 0; i < values.length; i++) sums[of[i] ?? 0] = (sums[of[i] ?? 0] ?? 0) + (values[i] ?? 0);
  let most = 0;
  for (let g = 0; g < sums.length; g++) {
    const mean = (sums[g] ?? 0) / (sizes[g] ?? 1);
    sums[g] = mean;
    most = Math.max(most, Math.abs(mean));
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - (sums[of[i] ?? 0] ?? 0);
  return most;
}

function code(grouping: Grouping): Coded {
  const numbers = new Map<string | number, number>();
  const of = new Int32Array(grouping.length);
  for (const [i, label] of grouping.entries()) {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    of[i] = known;
  }
  const sizes = new Float64Array(numbers.size);
  for (const number of of) sizes[number] = (sizes[number] ?? 0) + 1;
  return {of, sizes, sums: new Float64Array(sizes.length)};
}
