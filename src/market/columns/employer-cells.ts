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
  /** The places of the ads that are counted, rising. */
  readonly places: Int32Array;
  /** The slot of each of them; 0 where it is in no cell. */
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
export function employerCells({cluster}: AdColumns, {places, at, count, labels, before}: Cells): EmployerCells {
  const size = places.length;
  const slot = new Int32Array(size);
  // There are no more slots than ads; what lies beyond the last one is cut off below.
  const most = {cell: new Int32Array(size + 1), n: new Int32Array(size + 1), whose: new Int32Array(size + 1)};
  most.cell[0] = count;
  most.whose[0] = -1;
  let slots = 1;
  const [open, newest] = [new Int32Array(count).fill(-1), new Int32Array(count)];
  for (let i = 0; i < size; i++) {
    const own = at[i] ?? -1;
    if (own < 0) continue;
    const employer = cluster[places[i] ?? 0] ?? -1;
    if (open[own] !== employer) {
      open[own] = employer;
      newest[own] = slots;
      most.cell[slots] = own;
      most.whose[slots++] = employer;
    }
    const found = newest[own] ?? 0;
    slot[i] = found;
    most.n[found] = (most.n[found] ?? 0) + 1;
  }
  const [cell, n, whose] = [most.cell.slice(0, slots), most.n.slice(0, slots), most.whose.slice(0, slots)];
  const slotsBefore = (apart: number) =>
    slotsAt(
      {cell, whose},
      Int32Array.from({length: count}, (_, own) => before(own, apart))
    );
  return {labels, places, slot, cell, whose, n, before: slotsBefore};
}

/** For each slot that of the same employer in another cell; 0 where there is none. @param other that cell of each cell; -1 for none */
function slotsAt({cell, whose}: Pick<EmployerCells, "cell" | "whose">, other: Int32Array): Int32Array {
  const found = new Int32Array(cell.length);
  // Slots of an employer lie side by side, so that one place a cell is enough for all of them.
  const newest = new Int32Array(other.length);
  for (let first = 1; first < cell.length; ) {
    const employer = whose[first];
    let end = first;
    while (end < cell.length && whose[end] === employer) newest[cell[end] ?? 0] = end++;
    for (; first < end; first++) {
      const then = newest[other[cell[first] ?? 0] ?? -1] ?? 0;
      if (then > 0 && whose[then] === employer) found[first] = then;
    }
  }
  return found;
}
