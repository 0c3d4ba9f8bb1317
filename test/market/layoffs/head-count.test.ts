import fc from "fast-check";
import {expect, it} from "vitest";
import {addCounts, headCountOf, spanCounts} from "../../../src/market/layoffs/head-count.ts";

it.each([
  ["1,200", 1200, 1200],
  ["1 200 employees", 1200, 1200],
  ["500.0", 500, 500],
  ["~500", 500, 500],
  ["about 300 people", 300, 300],
  ["100-150", 100, 150],
  ["150 to 100", 100, 150],
  ["1,000–1,500 jobs", 1000, 1500],
  ["500+", 500, null],
  ["more than 2,000", 2000, null],
  ["at least 40 workers", 40, null],
  ["up to 200", 1, 200]
])("headCountOf(%s) is from %s to %s", (written, low, high) => {
  expect(headCountOf(written)).toEqual({low, high});
});

it.each(["0", "12%", "0.12", "hundreds", "unknown", "", "-50", "99999999999"])(
  "headCountOf(%s) is missing, not zero",
  (written) => {
    expect(headCountOf(written)).toBeNull();
  }
);

const count = fc
  .tuple(fc.nat(5000), fc.option(fc.nat(5000)))
  .map(([low, more]) => ({low, high: more === null ? null : low + more}));

it("addCounts and spanCounts do not mind the order, and an open end stays open", () => {
  fc.assert(
    fc.property(count, count, (a, b) => {
      expect(addCounts(a, b)).toEqual(addCounts(b, a));
      expect(spanCounts(a, b)).toEqual(spanCounts(b, a));
      expect(spanCounts(a, a)).toEqual(a);
      expect(addCounts(a, b).high === null).toBe(a.high === null || b.high === null);
    })
  );
});
