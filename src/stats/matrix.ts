/** Rows of numbers, each of the same length. */
export type Matrix = readonly (readonly number[])[];

/** Σ aᵢbᵢ; the two have the same length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The matrix times a column. */
export function times(a: Matrix, b: readonly number[]): readonly number[] {
  return a.map((row) => dot(row, b));
}

/** The product of two matrices. */
export function product(a: Matrix, b: Matrix): Matrix {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** Rows become columns. */
export function transpose(a: Matrix): Matrix {
  return (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0));
}

/** Σ wᵢ·aᵢ·bᵢᵀ over rows: X′WX when both are X. */
export function crossProduct(a: Matrix, b: Matrix, weights?: readonly number[]): Matrix {
  const [p, q] = [a[0]?.length ?? 0, b[0]?.length ?? 0];
  const sums = Array.from({length: p}, () => new Array<number>(q).fill(0));
  for (const [i, row] of a.entries()) addOuter(sums, row, {by: b[i] ?? [], weight: weights?.[i] ?? 1});
  return sums;
}

function addOuter(sums: number[][], a: readonly number[], {by, weight}: {by: readonly number[]; weight: number}): void {
  for (const [j, own] of a.entries()) {
    const line = sums[j] ?? [];
    const scaled = own * weight;
    for (let l = 0; l < by.length; l++) line[l] = (line[l] ?? 0) + scaled * (by[l] ?? 0);
  }
}

/** Below this share of a column's size, what others leave of it is rounding. */
const tolerance = 1e-10;

/** The inverse of a cross product, and which columns were left out of it since others say the same. */
export interface Inverse {
  /** Zero in the rows and columns that were left out. */
  readonly inverse: Matrix;
  readonly dropped: ReadonlySet<number>;
}

/**
 * The inverse of X′X by sweeping; a column that earlier ones explain is left out, as `lm` of R does.
 *
 * @param sizes what the diagonal was before the columns were centred: one that shrank to nothing is left out as well
 * @see Goodnight (1979), A Tutorial on the SWEEP Operator, American Statistician 33, 149–158
 */
export function invertSymmetric(a: Matrix, sizes: readonly number[] = []): Inverse {
  const scale = a.map((row, i) => Math.sqrt(row[i] ?? 0) || 1);
  const m = a.map((row, i) => row.map((value, j) => value / ((scale[i] ?? 1) * (scale[j] ?? 1))));
  const dropped = new Set<number>();
  for (let k = 0; k < m.length; k++) {
    const gone = (a[k]?.[k] ?? 0) <= tolerance * (sizes[k] ?? 0);
    if (!gone && (m[k]?.[k] ?? 0) > tolerance) sweep(m, k);
    else dropped.add(k);
  }
  const inverse = m.map((row, i) =>
    row.map((value, j) => (dropped.has(i) || dropped.has(j) ? 0 : value / ((scale[i] ?? 1) * (scale[j] ?? 1))))
  );
  return {inverse, dropped};
}

function sweep(m: number[][], k: number): void {
  const pivot = m[k] ?? [];
  const d = pivot[k] ?? 1;
  for (const [i, row] of m.entries()) {
    if (i === k) continue;
    const factor = (row[k] ?? 0) / d;
    for (let j = 0; j < row.length; j++) if (j !== k) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    row[k] = -factor;
  }
  for (let j = 0; j < pivot.length; j++) pivot[j] = j === k ? 1 / d : (pivot[j] ?? 0) / d;
}
