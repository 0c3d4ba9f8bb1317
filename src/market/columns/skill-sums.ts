import type {Row} from "../measure.ts";
import {add} from "./add.ts";
import type {Naming} from "./columns.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {baseSums, emptySums} from "./employer-sums.ts";

/** The skills by their names, in the order of the words. */
export type BySkill = ReadonlyMap<string, Naming>;

/** The rows of `sumsBySkillSql`: one for each skill and cell in which it is named. */
export function skillSums(cells: EmployerCells, skills: BySkill, ways: number): readonly Row[] {
  const {n, nn, clusters} = baseSums(cells);
  const rows: Row[] = [];
  for (const [skill, naming] of skills) {
    const {k, kk, kn} = namedSums(cells, naming, ways);
    for (const [i, label] of cells.labels.entries())
      if (k[i] !== 0)
        rows.push({skill, ...label, k: k[i], n: n[i], kk: kk[i], kn: kn[i], nn: nn[i], clusters: clusters[i]});
  }
  return rows;
}

/** A square grows by 2b + 1 when b grows by one, so that each mention is looked at once. */
function namedSums(cells: EmployerCells, {places, ways: said}: Naming, ways: number) {
  const {slot, cell, n} = cells;
  const [k, kk, kn] = [emptySums(cells), emptySums(cells), emptySums(cells)];
  const named = new Int32Array(n.length);
  for (let i = 0; i < places.length; i++) {
    if (((said[i] ?? 0) & ways) === 0) continue;
    const own = slot[places[i] ?? 0] ?? 0;
    const [within, before] = [cell[own] ?? 0, named[own] ?? 0];
    named[own] = before + 1;
    add(k, within, 1);
    add(kk, within, 2 * before + 1);
    add(kn, within, n[own] ?? 0);
  }
  return {k, kk, kn};
}

/** The skills that most ads in cells name, with `k`; the first in order where as many name them. */
export function mostNamed(
  {slot}: Pick<EmployerCells, "slot">,
  skills: BySkill,
  ways: number
): readonly {readonly skill: string; readonly k: number}[] {
  const named = [...skills].map(([skill, naming]) => ({skill, k: namedIn(slot, naming, ways)}));
  return named.filter(({k}) => k > 0).sort((a, b) => b.k - a.k);
}

function namedIn(slot: Int32Array, {places, ways: said}: Naming, ways: number): number {
  let k = 0;
  for (let i = 0; i < places.length; i++)
    if (((said[i] ?? 0) & ways) !== 0) k += Math.min(1, slot[places[i] ?? 0] ?? 0);
  return k;
}
