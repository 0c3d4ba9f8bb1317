import fc from "fast-check";
import {expect, it} from "vitest";
import {seasonFree} from "../../src/market/monthly-season.ts";

const season = [1.2, 1.1, 1, 0.9, 0.8, 1, 1.1, 0.7, 1.2, 1.1, 1, 0.9];
const counts = Array.from({length: 60}, (_, i) => Math.round(1000 * 1.01 ** i * (season[i % 12] ?? 1)));

it("seasonFree(counts) leaves the growth and takes the season out", () => {
  const {values, adjusted} = seasonFree(counts);
  expect(adjusted).toBe(true);
  values.slice(12, -12).forEach((value, i, all) => {
    const before = all[i - 1];
    if (i > 0) expect(Math.abs(Number(value) / Number(before) - 1.01)).toBeLessThan(0.02);
  });
});

it("seasonFree(counts) bridges months without postings but gives them no value", () => {
  const gaps = counts.map((count, i) => (i === 20 || i === 33 ? 0 : count));
  const {values, bridged} = seasonFree(gaps);
  expect(bridged).toBe(2);
  expect([values[20], values[33]]).toEqual([null, null]);
  expect(Number(values[21]) / Number(seasonFree(counts).values[21])).toBeCloseTo(1, 1);
});

it("seasonFree(counts) of two years or fewer are the counts as they are", () => {
  const {values, adjusted} = seasonFree(counts.slice(0, 24));
  expect(adjusted).toBe(false);
  values.forEach((value, i) => {
    expect(value).toBeCloseTo(counts[i] ?? 0, 6);
  });
  expect(seasonFree(counts.slice(0, 25)).adjusted).toBe(true);
});

it("seasonFree(counts) moves with the unit", () => {
  fc.assert(
    fc.property(fc.integer({min: 2, max: 50}), (unit) => {
      const [plain, times] = [seasonFree(counts).values, seasonFree(counts.map((count) => unit * count)).values];
      plain.forEach((value, i) => {
        expect(Number(times[i]) / unit / Number(value)).toBeCloseTo(1, 6);
      });
    }),
    {numRuns: 5}
  );
});
