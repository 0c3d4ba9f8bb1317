import fc from "fast-check";
import {expect, it} from "vitest";
import {benjaminiYekutieli} from "../../src/stats/benjamini-yekutieli.ts";
import {binomialTail} from "../../src/stats/binomial-tail.ts";

it("benjaminiYekutieli(p) is the step-up of Benjamini and Hochberg times the harmonic sum", () => {
  // p.adjust(c(0.01, 0.04, 0.03, 0.5), "BY"), worked by hand: the sum 1 + 1/2 + 1/3 + 1/4 is 25/12.
  const adjusted = benjaminiYekutieli([0.01, 0.04, 0.03, 0.5]);
  [(25 / 12) * 4 * 0.01, (25 / 12) * (4 / 3) * 0.04, (25 / 12) * (4 / 3) * 0.04, 1].forEach((value, i) => {
    expect(adjusted[i]).toBeCloseTo(value, 12);
  });
  expect(benjaminiYekutieli([])).toEqual([]);
});

it("benjaminiYekutieli(p) keeps the order of the p-values and stays between them and 1", () => {
  const chances = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 20});
  fc.assert(
    fc.property(chances, (p) => {
      const q = benjaminiYekutieli(p);
      p.forEach((a, i) => {
        expect(q[i]).toBeGreaterThanOrEqual(a);
        expect(q[i]).toBeLessThanOrEqual(1);
        p.forEach((b, j) => {
          if (a < b) expect(q[i] ?? 0).toBeLessThanOrEqual(q[j] ?? 0);
        });
      });
    })
  );
});

it("binomialTail(k, n, p) is the sum of the chances from k on", () => {
  expect(binomialTail(2, 2, 0.5)).toBeCloseTo(0.25, 12);
  expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 12);
  expect(binomialTail(0, 5, 0.3)).toBe(1);
  expect(binomialTail(3, 5, 0)).toBe(0);
  expect(() => binomialTail(6, 5, 0.5)).toThrow(RangeError);
});
