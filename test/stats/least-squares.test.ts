import fc from "fast-check";
import {expect, it} from "vitest";
import {withCompany} from "../../src/stats/absorb.ts";
import type {Errors} from "../../src/stats/errors.ts";
import {leastSquares, type Observations} from "../../src/stats/least-squares.ts";
import {expectClose, rootsOfDiagonal} from "./close.ts";
import reference from "./reference/fixed-effects.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const {y, employer, occupation} = reference;
const x = reference.skill.map((skill, i) => [skill, reference.years[i] ?? 0]);
const byEmployer: Errors = {kind: "cluster", of: employer};

function fitOf(absorbed: Observations["absorbed"], errors?: Errors) {
  const fit = leastSquares({y, x, ...(absorbed === undefined ? {} : {absorbed})}, errors);
  return {b: fit?.coefficients ?? [], errors: rootsOfDiagonal(fit?.covariance ?? []), fit};
}

it("leastSquares(observations) without groups is R's lm, with sandwich's errors", () => {
  const {b, model, cr1, r2} = reference.raw;
  expectClose(fitOf(undefined).b, b);
  expectClose(fitOf(undefined).errors, model);
  expectClose(fitOf(undefined, byEmployer).errors, cr1);
  expectClose([fitOf(undefined).fit?.within ?? 0], [r2]);
});

it("leastSquares(observations) with each row its own cluster is HC1", () => {
  // vcovCL's factor for single rows, n/(n − 1) · (n − 1)/(n − p), is the n/(n − p) of HC1.
  const n = y.length;
  expectClose(fitOf(undefined, {kind: "cluster", of: y.map((_, i) => i)}).errors, reference.raw.hc1, 1e-8);
  expect(fitOf(undefined, {kind: "cluster", of: y.map((_, i) => i)}).fit?.df).toBe(n - 1);
});

it("leastSquares(observations) within employers is lm with a dummy for each, and plm", () => {
  const {b, plm, model, cr1, across, r2} = reference.one;
  const found = fitOf([employer]);
  expectClose(found.b, b);
  expectClose(found.b, plm);
  expectClose(found.errors, model);
  expectClose(fitOf([employer], byEmployer).errors, cr1);
  const kept = withCompany([employer], y.length);
  expect(found.fit?.rows).toBe(kept.length);
  expectClose([found.fit?.within ?? 0], [r2]);
  expectClose(fitOf([employer], {kind: "cluster", of: occupation}).errors, across);
});

it("leastSquares(observations) within employers and occupations is lm with both sets of dummies", () => {
  const {b, model, cr1} = reference.two;
  const found = fitOf([employer, occupation]);
  expect(found.fit?.rows).toBe(reference.used);
  expectClose(found.b, b);
  expectClose(found.errors, model);
  expectClose(fitOf([employer, occupation], byEmployer).errors, cr1);
});

const rows = fc.array(
  fc.record({
    y: fc.integer({min: -99, max: 99}),
    x: fc.integer({min: -9, max: 9}),
    group: fc.integer({min: 0, max: 4}),
    other: fc.integer({min: 0, max: 3})
  }),
  {minLength: 12, maxLength: 40}
);

it("leastSquares(observations) does not see what is added to all rows of a group", () => {
  fc.assert(
    fc.property(rows, fc.array(fc.integer({min: -50, max: 50}), {minLength: 5, maxLength: 5}), (list, added) => {
      const absorbed = [list.map(({group}) => group), list.map(({other}) => other)];
      const plain = leastSquares({y: list.map((row) => row.y), x: list.map((row) => [row.x]), absorbed});
      const moved = list.map((row) => row.y + (added[row.group] ?? 0));
      const shifted = leastSquares({y: moved, x: list.map((row) => [row.x]), absorbed});
      fc.pre(plain?.coefficients[0] !== null && plain !== null);
      expect(shifted?.coefficients[0] ?? Number.NaN).toBeCloseTo(plain.coefficients[0] ?? 0, 6);
    })
  );
});

it("leastSquares(observations) stretches with y and does not mind the order of rows", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const slope = (of: typeof list, times: number) =>
        leastSquares(
          {y: of.map((row) => row.y * times), x: of.map((row) => [row.x]), absorbed: [of.map(({group}) => group)]},
          {kind: "cluster", of: of.map(({group}) => group)}
        );
      const [plain, other] = [slope(list, 1), slope([...list].reverse(), 3)];
      expect(other === null).toBe(plain === null);
      if (plain === null || other === null) return;
      expect(other.coefficients[0] ?? 0).toBeCloseTo(3 * (plain.coefficients[0] ?? 0), 6);
      expect(Math.sqrt(other.covariance[0]?.[0] ?? 0)).toBeCloseTo(3 * Math.sqrt(plain.covariance[0]?.[0] ?? 0), 5);
    })
  );
});

it("leastSquares(observations) leaves out what the groups or other regressors say already", () => {
  const size = employer.map((one) => one * 2);
  const fit = leastSquares({y, x: x.map((row, i) => [...row, size[i] ?? 0, (row[1] ?? 0) * 2]), absorbed: [employer]});
  expect(fit?.coefficients.slice(2)).toEqual([null, null]);
  expectClose(fit?.coefficients.slice(0, 2) ?? [], reference.one.b);
});

it("leastSquares(observations) knows nothing of one cluster, of single rows or of nothing", () => {
  expect(leastSquares({y, x}, {kind: "cluster", of: y.map(() => "one")})).toBeNull();
  expect(leastSquares({y: [1, 2, 3], x: [[1], [2], [4]], absorbed: [["a", "b", "c"]]})).toBeNull();
  expect(leastSquares({y: [1, 2], x: [[1], [2]]})).toBeNull();
  expect(leastSquares({y: [], x: []})).toBeNull();
  expect(() => leastSquares({y: [1], x: []})).toThrow("rows differ in number: 1, 0");
});

it("withCompany(groupings) leaves out rows until none is alone", () => {
  // b is alone; without it 2 is alone, and without that c.
  expect(
    withCompany(
      [
        ["a", "a", "b", "c", "c"],
        [1, 1, 2, 2, 3]
      ],
      5
    )
  ).toEqual([0, 1]);
  expect(withCompany([], 3)).toEqual([0, 1, 2]);
});
