import fc from "fast-check";
import {expect, it} from "vitest";
import {bitOf, childOf, frozenTree, growingTree, growPath, stepOf} from "../../../src/skills/engine/tree.ts";

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

it("frozenTree(tree) knows the words that begin a path without a sign, and marks the steps that may follow", () => {
  fc.assert(
    fc.property(paths, (all) => {
      const {tree} = grown(all);
      for (let word = 1; word <= words; word++) {
        const own = all.filter(([first]) => first === stepOf(word, 0));
        const [node = 0, marks = 0] = tree.begins.subarray(2 * word, 2 * word + 2);
        expect(node).toBe(own.length === 0 ? 0 : childOf(tree, 0, stepOf(word, 0)));
        expect((marks & 1) === 1).toBe(own.some(({length}) => length === 1));
        for (const [, next] of own) if (next !== undefined) expect((marks >>> bitOf(next)) & 1).toBe(1);
        if (own.every(({length}) => length === 1)) expect(marks >>> 1).toBe(0);
      }
    })
  );
});
