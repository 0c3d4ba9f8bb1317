import type {Row} from "../measure.ts";
import {add} from "./add.ts";
import type {Naming} from "./columns.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {emptySums, hitsIn} from "./employer-sums.ts";
import type {BySkill} from "./skill-sums.ts";

/** Which ads are marked, and how many stretches lie between those that are multiplied. */
export interface Crossing {
  /** A 1 for each ad that is marked. */
  readonly hits: Uint8Array;
  readonly apart: number;
}

/** The rows of `crossSums`: products over employers of each cell with the one `apart` before. */
export function crossProducts(cells: EmployerCells, {hits, apart}: Crossing): readonly Row[] {
  const before = cells.before(apart);
  const met = metIn(cells, before);
  return productRows(cells, productsOf(cells, before, hitsIn(cells, hits)), met);
}

/** The rows of `crossSumsBySkill`: the same for every skill at once, with Σ n·n₀ in rows of no skill. */
export function crossBySkill(
  cells: EmployerCells,
  skills: BySkill,
  {ways, apart}: {readonly ways: number; readonly apart: number}
): readonly Row[] {
  const before = cells.before(apart);
  const met = metIn(cells, before);
  const rows: Row[] = [];
  for (const [skill, naming] of skills) {
    const {nn: _, ...products} = productsOf(cells, before, namedIn(cells, naming, ways));
    const named = products.kn.map((kn, i) => kn + (products.nk[i] ?? 0));
    for (const row of productRows(cells, {...products, nn: emptySums(cells)}, named)) rows.push({skill, ...row});
  }
  const bases = productsOf(cells, before, new Int32Array(cells.n.length));
  return [...rows, ...productRows(cells, bases, met).map((row) => ({skill: null, ...row}))];
}

function namedIn({slot, n}: EmployerCells, {places, ways: said}: Naming, ways: number): Int32Array {
  const k = new Int32Array(n.length);
  for (let i = 0; i < places.length; i++) {
    if (((said[i] ?? 0) & ways) === 0) continue;
    const own = slot[places[i] ?? 0] ?? 0;
    k[own] = (k[own] ?? 0) + 1;
  }
  k[0] = 0;
  return k;
}

interface Products {
  readonly kk: Float64Array;
  readonly kn: Float64Array;
  readonly nk: Float64Array;
  readonly nn: Float64Array;
}

function productsOf(cells: EmployerCells, before: Int32Array, k: Int32Array): Products {
  const products = {kk: emptySums(cells), kn: emptySums(cells), nk: emptySums(cells), nn: emptySums(cells)};
  for (let slot = 1; slot < before.length; slot++) {
    const then = before[slot] ?? 0;
    if (then === 0) continue;
    const [cell, n, n0] = [cells.cell[slot] ?? 0, cells.n[slot] ?? 0, cells.n[then] ?? 0];
    const [own, k0] = [k[slot] ?? 0, k[then] ?? 0];
    add(products.kk, cell, own * k0);
    add(products.kn, cell, own * n0);
    add(products.nk, cell, n * k0);
    add(products.nn, cell, n * n0);
  }
  return products;
}

/** Above 0 for each cell in which an employer has ads that has some `apart` before too. */
function metIn(cells: EmployerCells, before: Int32Array): Float64Array {
  const met = emptySums(cells);
  for (let slot = 1; slot < before.length; slot++) if (before[slot] !== 0) add(met, cells.cell[slot] ?? 0, 1);
  return met;
}

function productRows({labels}: EmployerCells, {kk, kn, nk, nn}: Products, met: Float64Array): readonly Row[] {
  return labels.flatMap(({newest: _, ...label}, i) =>
    met[i] === 0 ? [] : [{...label, kk: kk[i], kn: kn[i], nk: nk[i], nn: nn[i]}]
  );
}
