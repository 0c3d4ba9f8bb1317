import fc from "fast-check";
import {expect, it} from "vitest";
import {type Decomposition, type StlOptions, stl} from "../../src/stats/stl.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/stl.json" with {type: "json"};

function partsOf(y: readonly number[], options: StlOptions): Decomposition {
  return stl(y, options) ?? {seasonal: [], trend: [], remainder: [], weights: []};
}

function expectParts(found: Decomposition, wanted: Decomposition): void {
  expectClose(found.trend, wanted.trend, 1e-9);
  expectClose(found.seasonal, wanted.seasonal, 1e-8);
  expectClose(found.remainder, wanted.remainder, 1e-7);
  expectClose(found.weights, wanted.weights, 1e-7);
}

const {monthly, weekly} = reference;

it("stl(y) is R's stl for one season all along and for a season that moves", () => {
  expectParts(partsOf(monthly, {period: 12, seasonal: "periodic"}), reference.periodic);
  expectParts(partsOf(monthly, {period: 12, seasonal: 7}), reference.seasonal7);
  expectParts(partsOf(monthly, {period: 12, seasonal: 21, trend: 41}), reference.trend41);
});

it("stl(y) is R's stl where outlying values are given little weight", () => {
  expectParts(partsOf(monthly, {period: 12, seasonal: 13, robust: true}), reference.robust13);
  expectParts(partsOf(monthly, {period: 12, seasonal: "periodic", robust: true}), reference.robustPeriodic);
  expectParts(partsOf(weekly, {period: 7, seasonal: 31, robust: true}), reference.week);
});

it("stl(y) is R's stl for barely more than two cycles and has no answer for two", () => {
  expectParts(partsOf(monthly.slice(0, 25), {period: 12, seasonal: 13}), reference.short);
  expect(stl(monthly.slice(0, 24), {period: 12, seasonal: 13})).toBeNull();
  expect(stl([], {period: 12, seasonal: 13})).toBeNull();
});

it("stl(y) refuses what is no period and even windows", () => {
  expect(() => stl(monthly, {period: 1, seasonal: 7})).toThrow("not a period: 1");
  expect(() => stl(monthly, {period: 12, seasonal: 8})).toThrow("not an odd window: 8");
});

const series = fc.array(fc.double({min: -100, max: 100, noNaN: true}), {minLength: 25, maxLength: 60});
const options = fc.record({
  period: fc.constantFrom(4, 7, 12),
  seasonal: fc.constantFrom(7, 13, "periodic" as const),
  robust: fc.boolean()
});

it("stl(y) parts add up to the series", () => {
  fc.assert(
    fc.property(series, options, (y, how) => {
      const {seasonal, trend, remainder} = partsOf(y, how);
      expect(remainder).toHaveLength(y.length);
      y.forEach((value, i) => {
        expect((seasonal[i] ?? 0) + (trend[i] ?? 0) + (remainder[i] ?? 0)).toBeCloseTo(value, 8);
      });
    }),
    {numRuns: 40}
  );
});

it("stl(y) moves with the level and the unit of the series", () => {
  fc.assert(
    fc.property(
      series,
      fc.double({min: 0.1, max: 50, noNaN: true}),
      fc.integer({min: -500, max: 500}),
      (y, unit, level) => {
        const how = {period: 12, seasonal: 13};
        const [plain, moved] = [
          partsOf(y, how),
          partsOf(
            y.map((value) => unit * value + level),
            how
          )
        ];
        y.forEach((_, i) => {
          expect(moved.seasonal[i]).toBeCloseTo(unit * (plain.seasonal[i] ?? 0), 6);
          expect(moved.trend[i]).toBeCloseTo(unit * (plain.trend[i] ?? 0) + level, 6);
        });
      }
    ),
    {numRuns: 40}
  );
});

const year = [3, -1, -2, 0, 1, 2, -3, -2, 1, 1, 0, 0];

it("stl(y) finds a line and a season that are there, best away from the ends", () => {
  const y = Array.from({length: 96}, (_, i) => 10 + 0.5 * i + (year[i % 12] ?? 0));
  const {trend, seasonal} = partsOf(y, {period: 12, seasonal: "periodic"});
  y.forEach((_, i) => {
    expect(Math.abs((seasonal[i] ?? 0) - (year[i % 12] ?? 0))).toBeLessThan(0.4);
    if (i >= 24 && i < 72) expect(Math.abs((trend[i] ?? 0) - 10 - 0.5 * i)).toBeLessThan(0.1);
  });
});

it("stl(y, robust) keeps one wild month out of the season", () => {
  const y = Array.from({length: 96}, (_, i) => (year[i % 12] ?? 0) + 0.1 * ((i * 7) % 5) + (i === 41 ? 50 : 0));
  const found = partsOf(y, {period: 12, seasonal: "periodic", robust: true});
  const misled = partsOf(y, {period: 12, seasonal: "periodic"});
  expect(found.weights[41]).toBe(0);
  expect(Math.abs((found.seasonal[41] ?? 0) - (year[5] ?? 0))).toBeLessThan(0.3);
  expect(Math.abs((misled.seasonal[41] ?? 0) - (year[5] ?? 0))).toBeGreaterThan(3);
});
