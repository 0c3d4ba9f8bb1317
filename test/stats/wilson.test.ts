import fc from "fast-check";
import {expect, it} from "vitest";
import {wilson} from "../../src/stats/wilson.ts";

it("wilson(8, 10) is the interval of the textbook", () => {
  const [low, high] = wilson(8, 10, 1.96) ?? [0, 0];
  expect(low).toBeCloseTo(0.4902, 4);
  expect(high).toBeCloseTo(0.9433, 4);
});

it("wilson(81, 263) agrees with Newcombe (1998), table I, method 3", () => {
  const [low, high] = wilson(81, 263) ?? [0, 0];
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

it("wilson(0, n) begins at 0 and wilson(n, n) ends at 1", () => {
  expect(wilson(0, 29)?.[0]).toBe(0);
  expect(wilson(29, 29)?.[1]).toBe(1);
});

it("wilson(k, 0) knows nothing", () => {
  expect(wilson(0, 0)).toBeNull();
});

it("wilson(k, n) refuses a count outside its base", () => {
  expect(() => wilson(3, 2)).toThrow("count outside its base: 3 of 2");
  expect(() => wilson(-1, 2)).toThrow(RangeError);
  expect(() => wilson(Number.NaN, 2)).toThrow(RangeError);
});

it("wilson(k, n) stays inside [0, 1] and holds the share", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 1e6}), fc.double({min: 0, max: 1, noNaN: true}), (n, share) => {
      const k = share * n;
      const [low, high] = wilson(k, n) ?? [Number.NaN, Number.NaN];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(k / n + 1e-12);
      expect(high).toBeGreaterThanOrEqual(k / n - 1e-12);
    })
  );
});

it("wilson(k, n) narrows as the base grows", () => {
  fc.assert(
    fc.property(fc.integer({min: 2, max: 1000}), fc.integer({min: 2, max: 50}), (n, times) => {
      const width = (size: number) => {
        const [low, high] = wilson(size / 2, size) ?? [0, 0];
        return high - low;
      };
      expect(width(n * times)).toBeLessThan(width(n));
    })
  );
});
