import type {Row} from "../measure.ts";
import {add} from "./add.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {emptySums, hitsIn} from "./employer-sums.ts";
import {type Asked, blocksOf} from "./named-slots.ts";

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
export function crossBySkill(cells: EmployerCells, asked: Asked, apart: number): readonly Row[] {
  const before = cells.before(apart);
  const after = new Int32Array(before.length);
  for (let slot = 1; slot < before.length; slot++) after[before[slot] ?? 0] = slot;
  after[0] = 0;
  const rows: Row[] = [];
  for (const {skills, each} of blocksOf(cells, asked)) {
    const numbers = () => new Float64Array(skills.length * cells.labels.length);
    const [kk, kn, nk] = [numbers(), numbers(), numbers()];
    each(({first, counts, keys, size}) => {
      for (let i = 0; i < size; i++) {
        const key = keys[i] ?? 0;
        const [slot, skill] = [first + Math.floor(key / skills.length), key % skills.length];
        const [own, then, later] = [counts[key] ?? 0, before[slot] ?? 0, after[slot] ?? 0];
        if (then !== 0) {
          const at = (cells.cell[slot] ?? 0) * skills.length + skill;
          add(kk, at, own * (counts[(then - first) * skills.length + skill] ?? 0));
          add(kn, at, own * (cells.n[then] ?? 0));
        }
        if (later !== 0) add(nk, (cells.cell[later] ?? 0) * skills.length + skill, own * (cells.n[later] ?? 0));
      }
    });
    for (const [i, skill] of skills.entries())
      for (const [cell, {newest: _, ...label}] of cells.labels.entries()) {
        const at = cell * skills.length + i;
        const own = {kk: kk[at], kn: kn[at], nk: nk[at], nn: 0};
        if ((own.kn ?? 0) + (own.nk ?? 0) !== 0) rows.push({skill, ...label, ...own});
      }
  }
  const bases = productsOf(cells, before, new Int32Array(cells.n.length));
  return [...rows, ...productRows(cells, bases, metIn(cells, before)).map((row) => ({skill: null, ...row}))];
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
