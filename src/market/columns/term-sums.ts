import type {Row} from "../measure.ts";
import {terms} from "../term-list.ts";
import {add} from "./add.ts";
import type {Columns} from "./columns.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {baseSums, emptySums} from "./employer-sums.ts";

/** The rows of `termSums`: sums over employers of each of some terms, counted in one pass over the ads. */
export function termSumRows({terms: stated}: Columns, cells: EmployerCells, wanted: readonly string[]): readonly Row[] {
  if (stated === null) throw new Error("missing column: terms");
  const k = statedIn(cells, stated);
  const {n, nn, clusters} = baseSums(cells);
  return wanted.toSorted().flatMap((term) => {
    const sums = {k: emptySums(cells), kk: emptySums(cells), kn: emptySums(cells)};
    const place = terms.findIndex(({name}) => name === term);
    for (let slot = 1; slot < cells.n.length; slot++) {
      const [cell, own] = [cells.cell[slot] ?? 0, k[slot * terms.length + place] ?? 0];
      add(sums.k, cell, own);
      add(sums.kk, cell, own * own);
      add(sums.kn, cell, own * (cells.n[slot] ?? 0));
    }
    return cells.labels.flatMap((label, i) => {
      const own = {k: sums.k[i], n: n[i], kk: sums.kk[i], kn: sums.kn[i], nn: nn[i], clusters: clusters[i]};
      return n[i] === 0 ? [] : [{term, ...label, ...own}];
    });
  });
}

/** How many ads of each slot state each term: the terms of a slot side by side. */
function statedIn({places, slot, n}: EmployerCells, stated: Int32Array): Int32Array {
  const k = new Int32Array(n.length * terms.length);
  for (let i = 0; i < slot.length; i++) {
    const own = (slot[i] ?? 0) * terms.length;
    if (own === 0) continue;
    for (let bits = stated[places[i] ?? 0] ?? 0; bits !== 0; bits &= bits - 1)
      add(k, own + 31 - Math.clz32(bits & -bits), 1);
  }
  return k;
}
