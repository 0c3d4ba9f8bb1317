import type {Beginning} from "./beginnings.ts";
import {classCount} from "./letter-classes.ts";

/** The rows of classes that many patterns look for, as one tree in flat tables. Node 0 is none, node 1 the root. */
export interface CueTree {
  /** Whether a row begins with three classes: a bit for each three, see `tripleOf`. Small, for it is asked at each place. */
  readonly begins: Int32Array;
  /** By three classes: the node that they lead to, 0 where a row may end before them. */
  readonly nodeOf: Uint16Array;
  /** The node that the class of the next character leads to: 32 to a node. */
  readonly next: Uint16Array;
  /** By node: where in `owners` those begin that have a row ending there; 0 where none has. */
  readonly firstOf: Uint16Array;
  /** Numbers of patterns. */
  readonly owners: Uint16Array;
  /** By place in `owners`: the place of the next one of the same node, 0 after the last. */
  readonly nextOf: Uint16Array;
}

/** The node of no characters. */
export const rootNode = 1;
const bitsOfClass = 5;
const mostNodes = 0xffff;

/** Three classes in a row as one number. */
export function tripleOf(first: number, second: number, third: number): number {
  return (first << (2 * bitsOfClass)) | (second << bitsOfClass) | third;
}

/**
 * One tree of the rows of all.
 *
 * @param rows of each pattern, by its number
 * @throws RangeError when they have more nodes than the tables hold
 */
export function cueTreeOf(rows: readonly Beginning[]): CueTree {
  const sizes = rows.map(sizeOf);
  const nodes = 1 + rootNode + sizes.reduce((sum, size) => sum + size.nodes, 0);
  const ends = 1 + sizes.reduce((sum, size) => sum + size.ends, 0);
  if (nodes > mostNodes) throw new RangeError(`patterns with too many beginnings: ${nodes} nodes`);
  const tree = {
    begins: new Int32Array(classCount ** 2),
    nodeOf: new Uint16Array(classCount ** 3),
    next: new Uint16Array(nodes * classCount),
    firstOf: new Uint16Array(nodes),
    owners: new Uint16Array(ends),
    nextOf: new Uint16Array(ends),
    nodes: rootNode,
    ends: 0
  };
  for (const [owner, row] of rows.entries()) add(tree, rootNode, row, owner);
  tellTriples(tree, rootNode, 0, 0);
  return tree;
}

interface Growing extends CueTree {
  /** The last node and the last place in `owners` in use. */
  nodes: number;
  ends: number;
}

function sizeOf(row: Beginning): {nodes: number; ends: number} {
  if (row.ends) return {nodes: 1, ends: 1};
  let [nodes, ends] = [1, 0];
  for (const longer of row.next.values()) {
    const size = sizeOf(longer);
    nodes += size.nodes;
    ends += size.ends;
  }
  return {nodes, ends};
}

/** What is longer than a row that ends is told by that row. */
function add(tree: Growing, node: number, row: Beginning, owner: number): void {
  if (row.ends) {
    tree.ends++;
    tree.owners[tree.ends] = owner;
    tree.nextOf[tree.ends] = tree.firstOf[node] ?? 0;
    tree.firstOf[node] = tree.ends;
    return;
  }
  for (const [number, longer] of row.next) {
    const at = node * classCount + number;
    if (tree.next[at] === 0) tree.next[at] = ++tree.nodes;
    add(tree, tree.next[at] ?? 0, longer, owner);
  }
}

/** Tells all threes below a node; any may follow where a row has ended, which is then told by node 0. */
function tellTriples(tree: CueTree, node: number, triple: number, length: number): void {
  if (length === 3) {
    const at = triple >>> bitsOfClass;
    tree.begins[at] = (tree.begins[at] ?? 0) | (1 << (triple & (classCount - 1)));
    tree.nodeOf[triple] = node;
    return;
  }
  const hasEnded = node === 0 || (tree.firstOf[node] ?? 0) > 0;
  for (let number = 0; number < classCount; number++) {
    const next = tree.next[node * classCount + number] ?? 0;
    if (hasEnded || next > 0) tellTriples(tree, hasEnded ? 0 : next, (triple << bitsOfClass) | number, length + 1);
  }
}
