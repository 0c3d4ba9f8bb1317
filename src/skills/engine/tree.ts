/**
 * A tree of steps as one hash table: (node, step) → node, in typed arrays. Node 0 is the root.
 */
export interface Tree {
  readonly nodes: number;
  /** Pairs of keys, then the child; free rows have node -1. */
  readonly node: Int32Array;
  readonly step: Int32Array;
  readonly child: Int32Array;
  /** Whether a word begins any path: most words do not. */
  readonly begins: Uint8Array;
}

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
  const size = 2 ** Math.ceil(Math.log2(3 * (edges + 1)));
  const tree = {
    nodes: branches.length,
    node: new Int32Array(size).fill(-1),
    step: new Int32Array(size),
    child: new Int32Array(size),
    begins: new Uint8Array(words + 1)
  };
  for (const [node, branch] of branches.entries()) {
    for (const [step, child] of branch) {
      let row = rowOf(node, step) & (size - 1);
      while (tree.node[row] !== -1) row = (row + 1) & (size - 1);
      tree.node[row] = node;
      tree.step[row] = step;
      tree.child[row] = child;
      if (node === 0) tree.begins[step >> 2] = 1;
    }
  }
  return tree;
}

function rowOf(node: number, step: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b);
  return hash ^ (hash >>> 16);
}

/** The node behind a step; -1 when there is none. */
export function childOf(tree: Tree, node: number, step: number): number {
  const mask = tree.node.length - 1;
  for (let row = rowOf(node, step) & mask; ; row = (row + 1) & mask) {
    const found = tree.node[row];
    if (found === -1 || found === undefined) return -1;
    if (found === node && tree.step[row] === step) return tree.child[row] ?? -1;
  }
}

/** A step: the number of a word with the joining sign before it (0 none, 1 slash, 2 and, 3 plus). */
export function stepOf(word: number, sign: number): number {
  return (word << 2) | sign;
}
