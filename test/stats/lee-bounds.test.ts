import fc from "fast-check";
import {expect, it} from "vitest";
import {leeBounds} from "../../src/stats/lee-bounds.ts";

fc.configureGlobal({seed: 20});

const values = fc.array(fc.integer({min: -50, max: 50}), {minLength: 1, maxLength: 20});
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;

it("leeBounds(first, second) takes the surplus of the fuller group from either end", () => {
  expect(leeBounds({values: [1, 2, 3, 4], total: 4}, {values: [1, 1], total: 4})).toEqual([0.5, 2.5]);
  expect(leeBounds({values: [1, 1], total: 4}, {values: [1, 2, 3, 4], total: 4})).toEqual([-2.5, -0.5]);
  // 5 of 5 against 4 of 5: one in five goes; of 2, 4, 6, 8, 10 that leaves means 5 and 7.
  expect(leeBounds({values: [2, 4, 6, 8, 10], total: 5}, {values: [1, 1, 1, 1], total: 5})).toEqual([4, 6]);
});

it("leeBounds(first, second) is the plain difference when as much is seen of both", () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [low, high] = leeBounds({values: a, total: a.length * 2}, {values: b, total: b.length * 2}) ?? [];
      expect(low).toBeCloseTo(mean(a) - mean(b), 9);
      expect(high).toBeCloseTo(mean(a) - mean(b), 9);
    })
  );
});

it("leeBounds(first, second) holds the difference that would be seen without the surplus", () => {
  fc.assert(
    fc.property(values, values, fc.integer({min: 0, max: 19}), (a, b, hidden) => {
      // The second group hides `hidden` more of its rows; which of the first group are the surplus is not known.
      const total = b.length + hidden;
      const [low, high] = leeBounds({values: a, total: a.length}, {values: b, total}) ?? [0, 0];
      const keep = Math.max(1, Math.round(a.length * (b.length / total)));
      fc.pre(Math.abs(keep - a.length * (b.length / total)) < 1e-9);
      const kept = a.slice(0, keep);
      expect(low).toBeLessThanOrEqual(mean(kept) - mean(b) + 1e-9);
      expect(high).toBeGreaterThanOrEqual(mean(kept) - mean(b) - 1e-9);
    })
  );
});

it("leeBounds(first, second) knows nothing of an unseen group and refuses more seen than there are", () => {
  expect(leeBounds({values: [], total: 3}, {values: [1], total: 3})).toBeNull();
  expect(() => leeBounds({values: [1, 2], total: 1}, {values: [1], total: 3})).toThrow(
    "more seen than there are: 2 of 1"
  );
});
