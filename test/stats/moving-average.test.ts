import fc from "fast-check";
import {expect, it} from "vitest";
import {trailingMean} from "../../src/stats/moving-average.ts";

it("trailingMean(values, length) is null until there are enough values and where one is missing", () => {
  expect(trailingMean([1, 2, 6, null, 4, 5, 6], 3)).toEqual([null, null, 3, null, null, null, 5]);
  expect(trailingMean([], 3)).toEqual([]);
  expect(() => trailingMean([1], 0)).toThrow("not a length: 0");
});

it("trailingMean(values, length) of a line is the line half a window earlier", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 9}), fc.integer({min: -50, max: 50}), (length, slope) => {
      const means = trailingMean(
        Array.from({length: 20}, (_, i) => slope * i),
        length
      );
      means.forEach((mean, i) => {
        if (i < length - 1) expect(mean).toBeNull();
        else expect(mean).toBeCloseTo(slope * (i - (length - 1) / 2), 9);
      });
    })
  );
});
