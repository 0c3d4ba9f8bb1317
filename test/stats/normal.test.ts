import fc from "fast-check";
import {expect, it} from "vitest";
import {normalBelow, normalQuantile} from "../../src/stats/normal.ts";
import {studentBeyond, studentWithin} from "../../src/stats/student.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/logistic.json" with {type: "json"};

fc.configureGlobal({seed: 20});

it("normalBelow(z) and normalQuantile(p) are pnorm and qnorm of R", () => {
  for (const [i, at] of reference.normal.at.entries())
    expect(normalBelow(at) / (reference.normal.below[i] ?? 0)).toBeCloseTo(1, 10);
  expectClose(reference.normal.p.map(normalQuantile), reference.normal.z, 1e-10);
});

it("normalQuantile(p) undoes normalBelow(z)", () => {
  fc.assert(
    fc.property(fc.double({min: -6, max: 6, noNaN: true}), (z) => {
      expect(normalQuantile(normalBelow(z))).toBeCloseTo(z, 5);
    })
  );
});

it("normalQuantile(p) is infinite at the ends and refuses what is no chance", () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect(() => normalQuantile(1.1)).toThrow("not a chance: 1.1");
});

it("studentWithin(level, df) and studentBeyond(t, df) are qt and pt of R", () => {
  const {df, within95, beyond2} = reference.t;
  expectClose(
    df.map((d) => studentWithin(0.95, d)),
    within95,
    1e-9
  );
  expectClose(
    df.map((d) => studentBeyond(2, d)),
    beyond2,
    1e-9
  );
});

it("studentWithin(level, df) nears the normal as the degrees of freedom grow", () => {
  expect(studentWithin(0.95, 1e7)).toBeCloseTo(normalQuantile(0.975), 5);
  expect(() => studentWithin(1, 5)).toThrow(RangeError);
  expect(() => studentWithin(0.95, 0)).toThrow("outside its range: level 0.95, df 0");
});

it("studentBeyond(t, df) falls as t grows and is even in t", () => {
  const t = fc.double({min: 0, max: 40, noNaN: true});
  fc.assert(
    fc.property(t, t, fc.double({min: 0.5, max: 500, noNaN: true}), (a, b, df) => {
      expect(studentBeyond(Math.max(a, b), df)).toBeLessThanOrEqual(studentBeyond(Math.min(a, b), df) + 1e-12);
      expect(studentBeyond(-a, df)).toBe(studentBeyond(a, df));
    })
  );
});
