import type {Row} from "../measure.ts";
import type {Cells} from "./cells.ts";
import type {AdColumns} from "./columns.ts";

/**
 * The cells of each employer: a slot for each cell that an employer has ads in, from 1 on. Sums over employers are sums over
 * slots.
 */
export interface EmployerCells {
  /** What tells a cell apart, as columns of its row. */
  readonly labels: readonly Row[];
  /** The slot of each ad; 0 where it is in no cell. */
  readonly slot: Int32Array;
  /** The cell of each slot; that of slot 0, which is none, lies beyond all. */
  readonly cell: Int32Array;
  /** The employer of each slot. */
  readonly whose: Int32Array;
  /** How many ads are in each slot. */
  readonly n: Int32Array;
  /** For each slot that of the same employer so many stretches before; 0 where the employer has no ads then. */
  readonly before: (apart: number) => Int32Array;
}

/** The slots of the employers' ads. */
export function employerCells({size, cluster}: AdColumns, {at, count, labels, before}: Cells): EmployerCells {
  const slot = new Int32Array(size);
  const [cell, n, whose] = [[count], [0], [-1]];
  const [open, newest] = [new Int32Array(count).fill(-1), new Int32Array(count)];
  for (let i = 0; i < size; i++) {
    const own = at[i] ?? -1;
    if (own < 0) continue;
    const employer = cluster[i] ?? -1;
    if (open[own] !== employer) {
      open[own] = employer;
      newest[own] = cell.length;
      cell.push(own);
      n.push(0);
      whose.push(employer);
    }
    const found = newest[own] ?? 0;
    slot[i] = found;
    n[found] = (n[found] ?? 0) + 1;
  }
  const slotsBefore = (apart: number) => {
    const slotAt = new Map(cell.map((own, i) => [(whose[i] ?? 0) * (count + 1) + own, i]));
    return Int32Array.from(cell, (own, i) => {
      const then = i === 0 ? -1 : before(own, apart);
      return then < 0 ? 0 : (slotAt.get((whose[i] ?? 0) * (count + 1) + then) ?? 0);
    });
  };
  return {
    labels,
    slot,
    cell: Int32Array.from(cell),
    whose: Int32Array.from(whose),
    n: Int32Array.from(n),
    before: slotsBefore
  };
}
