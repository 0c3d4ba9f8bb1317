import fc from "fast-check";
import {expect, it} from "vitest";
import {binomialTail} from "../../src/stats/binomial-tail.ts";
import {medianInterval} from "../../src/stats/median-interval.ts";
import {randomFrom} from "../../src/stats/random.ts";

it("medianInterval(values) is the whole range of six values and nothing of five", () => {
  expect(medianInterval([6, 1, 5, 2, 4, 3])).toEqual({median: 3.5, low: 1, high: 6});
  expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
  expect(medianInterval([])).toBeNull();
});

it("medianInterval(values) takes the ranks of the tables: 6 and 15 of 20, 22 and 39 of 60", () => {
  const upTo = (n: number) => Array.from({length: n}, (_, i) => i + 1);
  expect(medianInterval(upTo(20))).toEqual({median: 10.5, low: 6, high: 15});
  expect(medianInterval(upTo(60))).toEqual({median: 30.5, low: 22, high: 39});
  expect(medianInterval(upTo(2001))).toMatchObject({median: 1001});
});

it("medianInterval(values) encloses the median as often as fair coins say, at least 95 in 100", () => {
  for (const n of [6, 9, 20, 60, 301]) {
    const interval = medianInterval(Array.from({length: n}, (_, i) => i + 1));
    const rank = interval?.low ?? 0;
    const outside = 2 * (rank === 0 ? 0.5 : binomialTail(n - rank + 1, n, 0.5));
    expect(outside).toBeLessThanOrEqual(0.05);
    expect(2 * binomialTail(n - rank, n, 0.5)).toBeGreaterThan(0.05);
  }
});

it("medianInterval(values) covers the median of a skewed market as it says", () => {
  const random = randomFrom(7);
  let covered = 0;
  for (let turn = 0; turn < 1000; turn++) {
    const sample = Array.from({length: 25}, () => -Math.log(1 - random()));
    const {low, high} = medianInterval(sample) ?? {low: 0, high: 0};
    if (low <= Math.LN2 && Math.LN2 <= high) covered++;
  }
  expect(covered).toBeGreaterThan(935);
});

it("medianInterval(values) moves with them and does not mind their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 6, maxLength: 80}), (values) => {
      const interval = medianInterval(values) ?? {median: 0, low: 0, high: 0};
      expect(medianInterval([...values].reverse())).toEqual(interval);
      const {median, low, high} = medianInterval(values.map((value) => value + 10)) ?? {median: 0, low: 0, high: 0};
      expect([median, low, high]).toEqual([interval.median + 10, interval.low + 10, interval.high + 10]);
      expect(interval.low <= interval.median && interval.median <= interval.high).toBe(true);
    })
  );
});
