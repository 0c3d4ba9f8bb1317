import fc from "fast-check";
import {expect, it} from "vitest";
import {type GroupAtTwoTimes, shiftShare} from "../../src/stats/shift-share.ts";

fc.configureGlobal({seed: 20});

const counts = fc
  .integer({min: 0, max: 200})
  .chain((base) => fc.integer({min: 0, max: base}).map((count) => ({count, base})));
const groups = fc
  .array(fc.record({before: counts, after: counts}), {minLength: 1, maxLength: 8})
  .map((list) => list.map((one, i): GroupAtTwoTimes => ({group: `${i}`, ...one})));

const two = (before: [number, number][], after: [number, number][]): GroupAtTwoTimes[] =>
  before.map(([count, base], i) => ({
    group: `${i}`,
    before: {count, base},
    after: {count: after[i]?.[0] ?? 0, base: after[i]?.[1] ?? 0}
  }));

it("shiftShare(groups) takes a worked example apart", () => {
  // Software: 20 % of 100, then 30 % of 50; the rest: 2 % of 100, then 4 % of 150.
  const found = shiftShare(
    two(
      [
        [20, 100],
        [2, 100]
      ],
      [
        [15, 50],
        [6, 150]
      ]
    )
  );
  expect(found?.change).toBeCloseTo(0.105 - 0.11, 12);
  expect(found?.within).toBeCloseTo(0.375 * 0.1 + 0.625 * 0.02, 12);
  expect(found?.between).toBeCloseTo(0.25 * -0.25 + 0.03 * 0.25, 12);
});

it("shiftShare(groups) adds up, in the whole and over groups", () => {
  fc.assert(
    fc.property(groups, (list) => {
      const found = shiftShare(list);
      if (found === null) return;
      expect(found.within + found.between).toBeCloseTo(found.change, 9);
      expect(found.groups.reduce((sum, {within, between}) => sum + within + between, 0)).toBeCloseTo(found.change, 9);
    })
  );
});

it("shiftShare(groups) turns its signs when the times change places", () => {
  fc.assert(
    fc.property(groups, (list) => {
      const back = shiftShare(list.map(({group, before, after}) => ({group, before: after, after: before})));
      const found = shiftShare(list);
      expect(back === null).toBe(found === null);
      if (found === null) return;
      expect(back?.within).toBeCloseTo(-found.within, 9);
      expect(back?.between).toBeCloseTo(-found.between, 9);
    })
  );
});

it("shiftShare(groups) finds nothing between when weights stay, nothing within when shares stay", () => {
  expect(
    shiftShare(
      two(
        [
          [20, 100],
          [2, 100]
        ],
        [
          [30, 100],
          [4, 100]
        ]
      )
    )?.between
  ).toBeCloseTo(0, 12);
  expect(
    shiftShare(
      two(
        [
          [20, 100],
          [2, 100]
        ],
        [
          [10, 50],
          [3, 150]
        ]
      )
    )?.within
  ).toBeCloseTo(0, 12);
});

it("shiftShare(groups) gives a group that came or went to between alone", () => {
  const found = shiftShare(
    two(
      [
        [0, 0],
        [10, 100]
      ],
      [
        [40, 50],
        [10, 100]
      ]
    )
  );
  expect(found?.groups[0]?.within).toBe(0);
  expect(found?.groups[0]?.between).toBeGreaterThan(0);
});

it("shiftShare(groups) knows nothing where a time has no postings", () => {
  expect(shiftShare(two([[0, 0]], [[1, 2]]))).toBeNull();
  expect(shiftShare([])).toBeNull();
});
