import type {Row} from "../measure.ts";
import {add} from "./add.ts";
import type {EmployerCells} from "./employer-cells.ts";

/**
 * The rows of `sumsSql`: for each cell with ads how many it has, how many of them are marked, and their squares and products
 * over employers.
 *
 * @param hits a 1 for each ad that is marked; null when none is
 */
export function employerSums(cells: EmployerCells, hits: Uint8Array | null): readonly Row[] {
  const k = hits === null ? new Int32Array(cells.n.length) : hitsIn(cells, hits);
  const {n, nn, clusters} = baseSums(cells);
  const sums = {k: emptySums(cells), kk: emptySums(cells), kn: emptySums(cells)};
  for (let slot = 1; slot < k.length; slot++) {
    const [cell, own] = [cells.cell[slot] ?? 0, k[slot] ?? 0];
    add(sums.k, cell, own);
    add(sums.kk, cell, own * own);
    add(sums.kn, cell, own * (cells.n[slot] ?? 0));
  }
  const {k: named, kk, kn} = sums;
  return cells.labels.flatMap((label, i) =>
    n[i] === 0 ? [] : [{...label, ...{k: named[i], n: n[i], kk: kk[i], kn: kn[i], nn: nn[i], clusters: clusters[i]}}]
  );
}

/** How many ads of each slot are marked. */
export function hitsIn({places, slot, n}: EmployerCells, hits: Uint8Array): Int32Array {
  const k = new Int32Array(n.length);
  for (let i = 0; i < slot.length; i++) {
    const own = slot[i] ?? 0;
    k[own] = (k[own] ?? 0) + (hits[places[i] ?? 0] ?? 0);
  }
  k[0] = 0;
  return k;
}

/** Sums over employers of how many ads each cell has. */
export function baseSums(cells: EmployerCells) {
  const sums = {n: emptySums(cells), nn: emptySums(cells), clusters: emptySums(cells)};
  for (let slot = 1; slot < cells.n.length; slot++) {
    const [cell, own] = [cells.cell[slot] ?? 0, cells.n[slot] ?? 0];
    add(sums.n, cell, own);
    add(sums.nn, cell, own * own);
    add(sums.clusters, cell, 1);
  }
  return sums;
}

/** A number for each cell, and one for what is in none. */
export function emptySums({labels}: EmployerCells): Float64Array {
  return new Float64Array(labels.length + 1);
}
