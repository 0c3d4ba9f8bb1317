import {expect, it} from "vitest";
import {binomialTail} from "../../src/stats/binomial-tail.ts";

it("binomialTail(k, n, p) is exact far out in the tail, where 1 less the rest would be 0", () => {
  expect(binomialTail(100, 100, 0.5) / 2 ** -100).toBeCloseTo(1, 10);
  expect(binomialTail(99, 100, 0.5) / (101 * 2 ** -100)).toBeCloseTo(1, 10);
  expect(binomialTail(3, 6, 0.5)).toBeCloseTo(42 / 64, 12);
  expect(binomialTail(1, 5000, 0.5)).toBeCloseTo(1, 10);
});
