import fc from "fast-check";
import {expect, it} from "vitest";
import {childOf, frozenTree, growingTree, growPath, stepOf} from "../../../src/skills/engine/tree.ts";

const words = 12;
const step = fc
  .tuple(fc.integer({min: 1, max: words}), fc.constantFrom(0, 0, 1, 3))
  .map(([word, sign]) => stepOf(word, sign));
const paths = fc.array(fc.array(step, {minLength: 1, maxLength: 4}), {maxLength: 40});

function grown(all: readonly (readonly number[])[]) {
  const tree = growingTree();
  const ends = all.map((path) => growPath(tree, path));
  return {ends, tree: frozenTree(tree, words)};
}

it("childOf(tree) walks every path that was grown to its end, and no other", () => {
  fc.assert(
    fc.property(paths, fc.array(step, {minLength: 1, maxLength: 4}), (all, other) => {
      const {ends, tree} = grown(all);
      const walk = (path: readonly number[]) =>
        path.reduce((node, next) => (node === -1 ? -1 : childOf(tree, node, next)), 0);
      expect(all.map(walk)).toEqual(ends);
      const begins = all.some((path) => other.every((next, i) => path[i] === next));
      expect(walk(other) !== -1).toBe(begins);
    })
  );
});

it("frozenTree(tree) marks where paths end and where one goes on", () => {
  fc.assert(
    fc.property(paths, (all) => {
      const {ends, tree} = grown(all);
      for (const [i, path] of all.entries()) {
        const longer = all.some((other) => other.length > path.length && path.every((next, at) => other[at] === next));
        expect(tree.marks[ends[i] ?? -1]).toBe(longer ? 3 : 1);
      }
    })
  );
});

it("frozenTree(tree) knows the words that begin a path without a sign", () => {
  const {tree} = grown([[stepOf(3, 0), stepOf(4, 0)], [stepOf(5, 1)]]);
  expect(Array.from(tree.begins, (node) => node > 0)).toEqual(Array.from({length: words + 1}, (_, word) => word === 3));
});
