import fc from "fast-check";
import {expect, it} from "vitest";
import {chooseApart, type Worthy} from "../../../src/skills/judge/choose.ts";

const stretch = (start: number, end: number, worth: number): Worthy => ({start, end, worth});

it("chooseApart(all) prefers two that are together worth more than the one over them", () => {
  const [long, left, right] = [stretch(0, 10, 3), stretch(0, 4, 2), stretch(5, 10, 2)];
  expect(chooseApart([long, left, right])).toEqual([left, right]);
  expect(chooseApart([stretch(0, 10, 5), left, right])).toEqual([stretch(0, 10, 5)]);
});

it("chooseApart(all) takes what is worth exactly nothing, and nothing that is worth less", () => {
  expect(chooseApart([stretch(0, 1, 0), stretch(2, 3, -0.1)])).toEqual([stretch(0, 1, 0)]);
});

const stretches = fc.array(
  fc
    .record({start: fc.nat(12), length: fc.integer({min: 1, max: 5}), worth: fc.integer({min: -3, max: 9})})
    .map(({start, length, worth}) => stretch(start, start + length, worth)),
  {maxLength: 9}
);

/** The best sum by trying every set. */
function bestSum(all: readonly Worthy[]): number {
  const [first, ...rest] = all;
  if (first === undefined) return 0;
  const apart = rest.filter(({start, end}) => end <= first.start || start >= first.end);
  return Math.max(bestSum(rest), first.worth + bestSum(apart));
}

it("chooseApart(all) is worth as much as the best of all sets that do not overlap", () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const chosen = chooseApart(all);
      chosen.slice(1).forEach(({start}, i) => {
        expect(start).toBeGreaterThanOrEqual(chosen[i]?.end ?? 0);
      });
      expect(chosen.reduce((sum, {worth}) => sum + worth, 0)).toBe(bestSum(all));
    })
  );
});

it("chooseApart(all) does not hang on the order of arrival", () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const sum = (list: readonly Worthy[]) => list.map(({start, end}) => `${start}-${end}`).join(" ");
      expect(sum(chooseApart([...all].reverse()))).toBe(sum(chooseApart(all)));
    })
  );
});
