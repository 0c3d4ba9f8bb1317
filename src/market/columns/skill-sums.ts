import type {Row} from "../measure.ts";
import {add} from "./add.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {baseSums} from "./employer-sums.ts";
import {type Asked, blocksOf} from "./named-slots.ts";

/** The rows of `sumsBySkillSql`: one for each skill and cell in which it is named. */
export function skillSums(cells: EmployerCells, asked: Asked): readonly Row[] {
  const {n, nn, clusters} = baseSums(cells);
  const rows: Row[] = [];
  for (const {skills, each} of blocksOf(cells, asked)) {
    const numbers = () => new Float64Array(skills.length * cells.labels.length);
    const [k, kk, kn] = [numbers(), numbers(), numbers()];
    each(({first, counts, keys, size}) => {
      for (let i = 0; i < size; i++) {
        const key = keys[i] ?? 0;
        const [slot, skill] = [first + Math.floor(key / skills.length), key % skills.length];
        const [own, at] = [counts[key] ?? 0, (cells.cell[slot] ?? 0) * skills.length + skill];
        add(k, at, own);
        add(kk, at, own * own);
        add(kn, at, own * (cells.n[slot] ?? 0));
      }
    });
    for (const [i, skill] of skills.entries())
      for (const [cell, label] of cells.labels.entries()) {
        const at = cell * skills.length + i;
        const own = {k: k[at], n: n[cell], kk: kk[at], kn: kn[at], nn: nn[cell], clusters: clusters[cell]};
        if (own.k !== 0) rows.push({skill, ...label, ...own});
      }
  }
  return rows;
}
