import type {Row} from "../measure.ts";
import {entryLevel, terms} from "../term-list.ts";
import type {Columns} from "./columns.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {hitsIn} from "./employer-sums.ts";

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
  const bit = 1 << terms.indexOf(entryLevel);
  const entry = own.map((hit, i) => (((stated[i] ?? 0) & bit) === 0 ? 0 : hit));
  const counts = {n: cells.n, own: hitsIn(cells, own), entry: hitsIn(cells, entry)};
  const lists = cells.labels.map((label) => ({
    label,
    employer: [] as number[],
    n: [] as number[],
    own: [] as number[],
    entry: [] as number[]
  }));
  for (let slot = 1; slot < cells.n.length; slot++) {
    const list = lists[cells.cell[slot] ?? 0];
    list?.employer.push(namePlaces[cells.whose[slot] ?? 0] ?? 0);
    list?.n.push(counts.n[slot] ?? 0);
    list?.own.push(counts.own[slot] ?? 0);
    list?.entry.push(counts.entry[slot] ?? 0);
  }
  return lists.flatMap(({label, ...rest}) => (rest.n.length === 0 ? [] : [{...label, ...rest}]));
}
