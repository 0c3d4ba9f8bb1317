import type {Row} from "../measure.ts";
import {entryLevel, terms} from "../term-list.ts";
import {add} from "./add.ts";
import type {Columns} from "./columns.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {hitsIn} from "./employer-sums.ts";
import {both} from "./newest-ids.ts";

/**
 * The rows of `employerCounts`: lists of what each employer has in each cell.
 *
 * @param own a 1 for each ad that is looked at
 */
export function employerCountRows(
  {terms: stated, namePlaces}: Columns,
  cells: EmployerCells,
  own: Uint8Array
): readonly Row[] {
  if (stated === null || namePlaces === null) throw new Error("missing columns: terms, names");
  const counts = {n: cells.n, own: hitsIn(cells, own), entry: hitsIn(cells, both(own, entryPlaces(stated)))};
  const size = new Int32Array(cells.labels.length + 1);
  for (const cell of cells.cell) add(size, cell, 1);
  const lists = cells.labels.map((label, i) => {
    const list = () => new Array<number>(size[i] ?? 0);
    return {label, employer: list(), n: list(), own: list(), entry: list()};
  });
  const next = new Int32Array(size.length);
  for (let slot = 1; slot < cells.n.length; slot++) {
    const cell = cells.cell[slot] ?? 0;
    const list = lists[cell];
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    if (list === undefined) continue;
    list.employer[at] = namePlaces[cells.whose[slot] ?? 0] ?? 0;
    list.n[at] = counts.n[slot] ?? 0;
    list.own[at] = counts.own[slot] ?? 0;
    list.entry[at] = counts.entry[slot] ?? 0;
  }
  return lists.flatMap(({label, ...rest}) => (rest.n.length === 0 ? [] : [{...label, ...rest}]));
}

/** A 1 for each ad that is entry-level. */
function entryPlaces(stated: Int32Array): Uint8Array {
  const bit = terms.indexOf(entryLevel);
  const entry = new Uint8Array(stated.length);
  for (let i = 0; i < stated.length; i++) entry[i] = ((stated[i] ?? 0) >>> bit) & 1;
  return entry;
}
