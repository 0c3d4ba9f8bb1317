import fc from "fast-check";
import {expect, it} from "vitest";
import {linkNames, type Named} from "../../../src/skills/vocabularies/link-names.ts";

const named = (id: string, name: string, ...others: readonly string[]): Named => ({id, name, others});

it("linkNames(left, right) links what folds to the same tokens", () => {
  expect(linkNames([named("l", "Kiln-Control")], [named("r", "kiln control")])).toEqual([
    {left: "l", right: "r", rank: 3, several: false}
  ]);
  expect(linkNames([named("l", "c++")], [named("r", "c")])).toEqual([]);
  expect(linkNames([named("l", "–")], [named("r", "·")])).toEqual([]);
});

it("linkNames(left, right) goes by the preferred name first", () => {
  const links = linkNames([named("l", "kilns")], [named("other", "ovens", "kilns"), named("same", "kilns")]);
  expect(links).toEqual([{left: "l", right: "same", rank: 3, several: false}]);
});

it("linkNames(left, right) says several where two fit alike", () => {
  const links = linkNames([named("l", "kilns")], [named("a", "ovens", "kilns"), named("b", "fires", "kilns")]);
  expect(links).toEqual([
    {left: "l", right: "a", rank: 2, several: true},
    {left: "l", right: "b", rank: 2, several: true}
  ]);
});

it("linkNames(left, right) wants two words of a name that neither prefers", () => {
  expect(linkNames([named("l", "one", "emr")], [named("r", "two", "EMR")])).toEqual([]);
  expect(linkNames([named("l", "one", "kiln care")], [named("r", "two", "Kiln Care")])).toMatchObject([{rank: 1}]);
});

const name = fc.constantFrom("a", "b", "a b", "b a", "A-B", "c", "c++", "");
const things = fc.uniqueArray(fc.record({id: fc.constantFrom("1", "2", "3"), name, others: fc.array(name)}), {
  selector: ({id}) => id
});

it("linkNames(left, right) is linkNames(right, left) turned round", () => {
  fc.assert(
    fc.property(things, things, (left, right) => {
      const round = linkNames(right, left).map((link) => ({...link, left: link.right, right: link.left}));
      const byId = (a: {left: string; right: string}, b: {left: string; right: string}) =>
        `${a.left}${a.right}` < `${b.left}${b.right}` ? -1 : 1;
      expect(round.sort(byId)).toEqual(linkNames(left, right));
    })
  );
});

it("linkNames(left, right) does not depend on the order of either", () => {
  fc.assert(
    fc.property(things, things, (left, right) => {
      expect(linkNames(left.toReversed(), right.toReversed())).toEqual(linkNames(left, right));
    })
  );
});

it("linkNames(left, right) that is not several links each at most once", () => {
  fc.assert(
    fc.property(things, things, (left, right) => {
      const links = linkNames(left, right);
      for (const one of links.filter(({several}) => !several)) {
        expect(links.filter((link) => link.left === one.left || link.right === one.right)).toEqual([one]);
      }
    })
  );
});
