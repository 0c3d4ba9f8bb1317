/**
 * A tree of steps as one hash table: (node, step) → node, in typed arrays. Node 0 is the root.
 */
export interface Tree {
  readonly nodes: number;
  /** Rows of node, step and child, side by side so that a look-up reads one place of memory; free rows have node -1. */
  readonly rows: Int32Array;
  /** The number of the last row; there are a power of two. */
  readonly last: number;
  /** For each word the node behind it at the root, where no sign is before it; 0 where none is: most words begin no path. */
  readonly begins: Int32Array;
}

const width = 3;

/** A tree that still grows. */
export interface GrowingTree {
  readonly branches: Map<number, number>[];
}

/** A tree with only a root. */
export function growingTree(): GrowingTree {
  return {branches: [new Map()]};
}

/** The node at the end of a path, grown where it is missing. */
export function growPath({branches}: GrowingTree, steps: readonly number[]): number {
  let node = 0;
  for (const step of steps) {
    const known = branches[node]?.get(step);
    if (known === undefined) {
      branches.push(new Map());
      branches[node]?.set(step, branches.length - 1);
      node = branches.length - 1;
    } else node = known;
  }
  return node;
}

/** The grown tree as typed arrays. @param words how many words the steps are made of */
export function frozenTree({branches}: GrowingTree, words: number): Tree {
  const edges = branches.reduce((sum, branch) => sum + branch.size, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * (edges + 1)));
  const rows = new Int32Array(size * width).fill(-1);
  const begins = new Int32Array(words + 1);
  for (const [node, branch] of branches.entries()) {
    for (const [step, child] of branch) {
      let row = rowOf(node, step) & (size - 1);
      while (rows[row * width] !== -1) row = (row + 1) & (size - 1);
      rows.set([node, step, child], row * width);
      if (node === 0 && signOf(step) === 0) begins[wordOf(step)] = child;
    }
  }
  return {nodes: branches.length, rows, last: size - 1, begins};
}

function rowOf(node: number, step: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b);
  return hash ^ (hash >>> 16);
}

/** The node behind a step; -1 when there is none. */
export function childOf({rows, last}: Tree, node: number, step: number): number {
  for (let row = rowOf(node, step) & last; ; row = (row + 1) & last) {
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
