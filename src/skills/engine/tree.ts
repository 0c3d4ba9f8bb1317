/**
 * A tree of steps as one hash table: (node, step) → node, in typed arrays. Node 0 is the root.
 */
export interface Tree {
  readonly nodes: number;
  /** Rows of node, step and child, side by side so that a look-up reads one place of memory; free rows have node -1. */
  readonly rows: Int32Array;
  /** The number of the last row; there are a power of two. */
  readonly last: number;
  /**
   * For each word, side by side, the node behind it at the root where no sign is before it, 0 where none is, and the marks
   * of that node: whether a path ends there, and in which of some bits the steps lie that go on from it. Most words begin
   * no path, and most paths that begin end with the next word.
   */
  readonly begins: Int32Array;
  /** Of each node whether a path ends there (1) and whether one goes on (2): most look-ups are answered by it. */
  readonly marks: Uint8Array;
  /** Bits of the hashes of all rows, so small that it stays in the cache: most steps that lead nowhere end here. */
  readonly sieve: Uint8Array;
}

const width = 3;
/** How many bits of the sieve there are for each row, a power of two. */
const room = 4;

/** A tree that still grows. */
export interface GrowingTree {
  readonly branches: Map<number, number>[];
  /** The nodes at which paths end. */
  readonly ends: Set<number>;
}

/** A tree with only a root. */
export function growingTree(): GrowingTree {
  return {branches: [new Map()], ends: new Set()};
}

/** The node at the end of a path, grown where it is missing. */
export function growPath({branches, ends}: GrowingTree, steps: readonly number[]): number {
  let node = 0;
  for (const step of steps) {
    const known = branches[node]?.get(step);
    if (known === undefined) {
      branches.push(new Map());
      branches[node]?.set(step, branches.length - 1);
      node = branches.length - 1;
    } else node = known;
  }
  ends.add(node);
  return node;
}

/** The grown tree as typed arrays. @param words how many words the steps are made of */
export function frozenTree({branches, ends}: GrowingTree, words: number): Tree {
  const edges = branches.reduce((sum, branch) => sum + branch.size, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * (edges + 1)));
  const rows = new Int32Array(size * width).fill(-1);
  const sieve = new Uint8Array((size * room) / 8);
  const begins = new Int32Array(2 * (words + 1));
  const marks = Uint8Array.from(
    branches,
    ({size: children}, node) => (ends.has(node) ? 1 : 0) | (children > 0 ? 2 : 0)
  );
  for (const [node, branch] of branches.entries()) {
    for (const [step, child] of branch) {
      const hash = hashOf(node, step);
      const place = (hash >>> 3) & (sieve.length - 1);
      sieve[place] = (sieve[place] ?? 0) | (1 << (hash & 7));
      let row = hash & (size - 1);
      while (rows[row * width] !== -1) row = (row + 1) & (size - 1);
      rows.set([node, step, child], row * width);
      if (node === 0 && signOf(step) === 0) begins.set([child, beginMarks(branches, ends, child)], 2 * wordOf(step));
    }
  }
  return {nodes: branches.length, rows, last: size - 1, begins, marks, sieve};
}

function beginMarks(branches: GrowingTree["branches"], ends: GrowingTree["ends"], node: number): number {
  let marks = ends.has(node) ? 1 : 0;
  for (const step of branches[node]?.keys() ?? []) marks |= 1 << bitOf(step);
  return marks;
}

/** The bit of the marks of a word that begins paths in which a step lies: one of 1 to 31. */
export function bitOf(step: number): number {
  return 1 + ((Math.imul(step, 0x85ebca6b) >>> 16) % 31);
}

function hashOf(node: number, step: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b);
  return hash ^ (hash >>> 16);
}

/** The node behind a step; -1 when there is none. */
export function childOf({rows, last, sieve}: Tree, node: number, step: number): number {
  const hash = hashOf(node, step);
  if ((((sieve[(hash >>> 3) & (sieve.length - 1)] ?? 0) >> (hash & 7)) & 1) === 0) return -1;
  for (let row = hash & last; ; row = (row + 1) & last) {
    const found = rows[row * width];
    if (found === -1 || found === undefined) return -1;
    if (found === node && rows[row * width + 1] === step) return rows[row * width + 2] ?? -1;
  }
}

/** A step: the number of a word with the joining sign before it (0 none, 1 slash, 2 and, 3 plus). */
export function stepOf(word: number, sign: number): number {
  return (word << 2) | sign;
}

function wordOf(step: number): number {
  return step >> 2;
}

function signOf(step: number): number {
  return step & 3;
}
