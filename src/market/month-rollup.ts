import {add} from "./columns/add.ts";

/**
 * The cells in which each posting of a month counts (a cell is a value of a cut): the numbers of the posting, of its employer
 * cluster and of the cell. Postings and clusters are numbered from 0 in the order of the rows, so that the postings of a cluster
 * stand next to each other.
 */
export interface PostingCells {
  readonly posting: Int32Array;
  readonly cluster: Int32Array;
  readonly cell: Int32Array;
}

/** The columns of the sums of a cell: its postings, the squares of those of each cluster, and how many clusters it has. */
export const baseColumns = ["cell", "n", "nn", "clusters"] as const;

const sums = ["k", "kk", "kn", "named_k", "named_kk", "named_kn"] as const;

/** The columns of the sums of a skill in a cell; see `rollupSql`. */
export const skillColumns = ["cell", "skill", ...sums] as const;

/** Takes the mentions of a month. */
export interface MonthRollup {
  /**
   * Takes a mention of a skill, in the order of the postings.
   *
   * @param asked 1 where the posting asks for the skill, 0 where it only names it
   */
  readonly mention: (posting: number, skill: number, asked: number) => void;
  /** `baseColumns` and `skillColumns` when all mentions were taken; the same mentions give the same rows in the same order. */
  readonly end: () => {readonly bases: readonly Float64Array[]; readonly skills: readonly Float64Array[]};
}

/**
 * Adds up the sums of `rollupSql`, posting by posting and then cluster by cluster, in memory that grows with the cells of the
 * postings and with the rows that come of it, not with the mentions.
 *
 * @param families of each skill, as numbers beside those of the skills: a posting counts once for each
 */
export function monthRollup(cells: PostingCells, families: readonly (readonly number[])[]): MonthRollup {
  const sizes = cellSizes(cells);
  const tally = skillTally(sizes.count, 1 + Math.max(families.length, ...families.flat()));
  const starts = startsOf(cells.posting);
  const said = new Map<number, number>();
  let [posting, cluster] = [0, 0];

  const say = (skill: number, asked: number) => {
    if ((said.get(skill) ?? -1) < asked) said.set(skill, asked);
  };
  const endPosting = () => {
    const skills = [...said.keys()];
    const asked = [...said.values()];
    for (let row = starts[posting] ?? 0; row < (starts[posting + 1] ?? 0); row++)
      tally.add(cells.cell[row] ?? 0, skills, asked);
    said.clear();
  };
  const endCluster = () => sizes.within(cluster, tally.endCluster);

  return {
    mention(of, skill, asked) {
      if (of !== posting) {
        endPosting();
        posting = of;
        const next = cells.cluster[starts[of] ?? 0] ?? 0;
        if (next !== cluster) endCluster();
        cluster = next;
      }
      say(skill, asked);
      for (const family of families[skill] ?? []) say(family, asked);
    },
    end() {
      endPosting();
      endCluster();
      return {bases: sizes.sums(), skills: tally.sums()};
    }
  };
}

/** How many postings a cluster has in each cell. */
function cellSizes({cluster, cell}: PostingCells) {
  const starts = startsOf(cluster);
  const count = cell.reduce((most, one) => Math.max(most, one + 1), 0);
  const sizes = new Int32Array(count);
  const eachRow = (one: number, show: (cell: number) => void) => {
    for (let row = starts[one] ?? 0; row < (starts[one + 1] ?? 0); row++) show(cell[row] ?? 0);
  };
  const countIn = (at: number) => add(sizes, at, 1);
  const forget = (at: number) => {
    sizes[at] = 0;
  };
  /** Shows the sizes of a cluster, which are gone after that. */
  const within = (one: number, show: (sizes: Int32Array) => void) => {
    eachRow(one, countIn);
    show(sizes);
    eachRow(one, forget);
  };
  return {
    count,
    within,
    sums(): readonly Float64Array[] {
      const [n, nn, clusters] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
      const addSize = (at: number) => {
        const size = sizes[at] ?? 0;
        add(n, at, size);
        add(nn, at, size * size);
        add(clusters, at, Math.sign(size));
        forget(at);
      };
      for (let one = 0; one < starts.length - 1; one++) within(one, () => eachRow(one, addSize));
      return [n.map((_, at) => at), n, nn, clusters];
    }
  };
}

function skillTally(cells: number, skills: number) {
  const slots = pairSlots(cells, skills);
  /** The sums of each slot. */
  let held = new Float64Array(sums.length << 10);
  /** What the present cluster has of `k` and `named_k` of each slot. */
  let own = new Int32Array(2 << 10);
  /** Slots to which the present cluster added. */
  const touched: number[] = [];

  const grow = () => {
    const [old, oldOwn] = [held, own];
    held = new Float64Array(2 * old.length);
    held.set(old);
    own = new Int32Array(2 * oldOwn.length);
    own.set(oldOwn);
  };
  const endSlot = (slot: number, sizes: Int32Array) => {
    const n = sizes[slots.firstOf(slot)] ?? 0;
    const [k, named] = [2 * slot, 2 * slot + 1];
    addSums(held, slot * sums.length, own[k] ?? 0, n);
    addSums(held, slot * sums.length + 3, own[named] ?? 0, n);
    own[k] = 0;
    own[named] = 0;
  };
  return {
    /** Counts a posting of the present cluster in a cell. */
    add(cell: number, named: readonly number[], asked: readonly number[]) {
      for (let i = 0; i < named.length; i++) {
        const slot = slots.slotOf(cell, named[i] ?? 0);
        const at = 2 * slot;
        if (at === own.length) grow();
        const before = own[at + 1] ?? 0;
        if (before === 0) touched.push(slot);
        own[at + 1] = before + 1;
        own[at] = (own[at] ?? 0) + (asked[i] ?? 0);
      }
    },
    endCluster(sizes: Int32Array) {
      for (const slot of touched) endSlot(slot, sizes);
      touched.length = 0;
    },
    sums(): readonly Float64Array[] {
      const column = (of: (slot: number) => number) => {
        const numbers = new Float64Array(slots.count());
        for (let slot = 0; slot < numbers.length; slot++) numbers[slot] = of(slot);
        return numbers;
      };
      return [
        column(slots.firstOf),
        column(slots.secondOf),
        ...sums.map((_, i) => column((slot) => held[slot * sums.length + i] ?? 0))
      ];
    }
  };
}

/**
 * A slot for each pair of cell and skill that comes up, in the order in which they first do; a plain table of all pairs, for a
 * hundred of them are looked up a posting.
 */
function pairSlots(cells: number, skills: number) {
  const table = new Int32Array(cells * skills);
  /** Skills in the order in which they first come up, so that those named often stand together. */
  const columns = new Int32Array(skills);
  let seen = 0;
  const firsts: number[] = [];
  const seconds: number[] = [];
  const columnOf = (skill: number) => (columns[skill] ||= ++seen) - 1;
  return {
    count: () => firsts.length,
    firstOf: (slot: number) => firsts[slot] ?? 0,
    secondOf: (slot: number) => seconds[slot] ?? 0,
    slotOf(cell: number, skill: number) {
      const at = cell * skills + columnOf(skill);
      const found = table[at] ?? 0;
      if (found > 0) return found - 1;
      firsts.push(cell);
      seconds.push(skill);
      table[at] = firsts.length;
      return firsts.length - 1;
    }
  };
}

/** What a cluster adds to three sums. */
function addSums(held: Float64Array, at: number, k: number, n: number): void {
  held[at] = (held[at] ?? 0) + k;
  held[at + 1] = (held[at + 1] ?? 0) + k * k;
  held[at + 2] = (held[at + 2] ?? 0) + k * n;
}

/** Where the rows of each number begin, and after the last one where they end; the numbers are sorted and have no gap. */
function startsOf(sorted: Int32Array): Int32Array {
  const count = sorted.length === 0 ? 0 : (sorted.at(-1) ?? 0) + 1;
  const starts = new Int32Array(count + 1);
  for (const one of sorted) add(starts, one + 1, 1);
  for (let i = 0; i < count; i++) add(starts, i + 1, starts[i] ?? 0);
  return starts;
}
