import fc from "fast-check";
import {expect, it} from "vitest";
import {effectiveNumber} from "../../src/stats/effective-number.ts";

const weights = fc.array(fc.double({min: 0.01, max: 50, noNaN: true}), {minLength: 1, maxLength: 60});

it("effectiveNumber(weights) is their number when all are alike, whatever they are", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 200}), fc.double({min: 0.01, max: 9, noNaN: true}), (n, weight) => {
      expect(effectiveNumber(Array.from({length: n}, () => weight))).toBeCloseTo(n, 6);
    })
  );
});

it("effectiveNumber(weights) lies between 1 and their number, and does not change with their scale", () => {
  fc.assert(
    fc.property(weights, (list) => {
      const n = effectiveNumber(list);
      expect(n).toBeGreaterThan(1 - 1e-9);
      expect(n).toBeLessThan(list.length + 1e-9);
      expect(effectiveNumber(list.map((weight) => 3 * weight))).toBeCloseTo(n, 6);
    })
  );
});

it("effectiveNumber(weights) counts no one whose weight is zero, and refuses one below", () => {
  expect(effectiveNumber([0, 1, 1, 0])).toBe(2);
  expect(effectiveNumber([])).toBe(0);
  expect(effectiveNumber([0, 0])).toBe(0);
  expect(() => effectiveNumber([1, -1])).toThrow("not a weight: -1");
});
