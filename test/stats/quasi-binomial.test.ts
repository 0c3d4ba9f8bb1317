import fc from "fast-check";
import {expect, it} from "vitest";
import {coefficientOf} from "../../src/stats/coefficient.ts";
import type {Errors} from "../../src/stats/errors.ts";
import {quasiBinomial} from "../../src/stats/quasi-binomial.ts";
import {expectClose, rootsOfDiagonal} from "./close.ts";
import reference from "./reference/logistic.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const {k, n, x} = reference;

function errorsOf(errors: Errors): readonly number[] {
  return rootsOfDiagonal(quasiBinomial({k, n, x}, errors)?.covariance ?? []);
}

it("quasiBinomial(trials) finds the coefficients and the dispersion of R's glm", () => {
  const fit = quasiBinomial({k, n, x});
  expectClose(fit?.coefficients ?? [], reference.coefficients);
  expectClose([fit?.dispersion ?? 0], [reference.dispersion]);
  expectClose(errorsOf({kind: "model"}), reference.model);
  expect(fit?.df).toBe(44);
});

it("quasiBinomial(trials, hac) gives the errors of sandwich::NeweyWest", () => {
  expectClose(errorsOf({kind: "hac", lag: 4}), reference.hac4);
  expectClose(errorsOf({kind: "hac"}), reference.hac3);
});

it("quasiBinomial(trials, cluster) gives the errors of sandwich::vcovCL", () => {
  expectClose(errorsOf({kind: "cluster", of: reference.cluster}), reference.clustered);
  expectClose(errorsOf({kind: "cluster", of: k.map((_, i) => i)}), reference.rowwise);
  expect(quasiBinomial({k, n, x}, {kind: "cluster", of: reference.cluster})?.df).toBe(11);
});

it("quasiBinomial(trials) with an intercept alone finds the log-odds of the pooled share", () => {
  const counts = fc.array(fc.tuple(fc.integer({min: 0, max: 30}), fc.integer({min: 1, max: 30})), {
    minLength: 2,
    maxLength: 20
  });
  fc.assert(
    fc.property(counts, (rows) => {
      const [hits, misses] = [rows.reduce((a, [h]) => a + h, 0), rows.reduce((a, [, m]) => a + m, 0)];
      fc.pre(hits > 0);
      const fit = quasiBinomial({k: rows.map(([h]) => h), n: rows.map(([h, m]) => h + m), x: rows.map(() => [1])});
      expectClose(fit?.coefficients ?? [], [Math.log(hits / misses)], 1e-7);
    })
  );
});

it("quasiBinomial(trials) turns its signs when successes and failures change places", () => {
  const turned = quasiBinomial({k: k.map((count, i) => (n[i] ?? 0) - count), n, x}, {kind: "hac"});
  expectClose(
    (turned?.coefficients ?? []).map((b) => -(b ?? Number.NaN)),
    reference.coefficients
  );
  expectClose(rootsOfDiagonal(turned?.covariance ?? []), reference.hac3);
});

it("quasiBinomial(trials) is the same for all counts ten times over but ten times the dispersion", () => {
  const tenfold = quasiBinomial({k: k.map((count) => count * 10), n: n.map((size) => size * 10), x});
  expectClose(tenfold?.coefficients ?? [], reference.coefficients);
  expectClose(rootsOfDiagonal(tenfold?.covariance ?? []), reference.model);
  expectClose([tenfold?.dispersion ?? 0], [reference.dispersion * 10]);
});

it("quasiBinomial(trials) learns nothing from an empty row", () => {
  const fit = quasiBinomial({k: [...k, 0], n: [...n, 0], x: [...x, [1, 99, 1, 1]]}, {kind: "hac", lag: 4});
  expectClose(fit?.coefficients ?? [], reference.coefficients);
  expectClose(rootsOfDiagonal(fit?.covariance ?? []), reference.hac4);
  expect(fit?.rows).toBe(48);
});

it("quasiBinomial(trials) leaves out a regressor that the others explain", () => {
  const fit = quasiBinomial({k, n, x: x.map((row) => [...row, (row[1] ?? 0) * 3 - 1])});
  expectClose((fit?.coefficients ?? []).slice(0, 4), reference.coefficients);
  expect(fit?.coefficients[4]).toBeNull();
  expect(fit === null ? 0 : coefficientOf(fit, 4)).toBeNull();
  expect(fit?.df).toBe(44);
});

it("quasiBinomial(trials) has no answer where the odds are infinite or rows are too few", () => {
  const trend = [1, 2, 3, 4, 5].map((t) => [1, t]);
  expect(quasiBinomial({k: [0, 0, 0, 0, 0], n: [9, 9, 9, 9, 9], x: trend})).toBeNull();
  expect(quasiBinomial({k: [9, 9, 9, 9, 9], n: [9, 9, 9, 9, 9], x: trend})).toBeNull();
  expect(quasiBinomial({k: [0, 0, 0, 9, 9], n: [9, 9, 9, 9, 9], x: trend})).toBeNull();
  expect(
    quasiBinomial({
      k: [1, 2],
      n: [9, 9],
      x: [
        [1, 1],
        [1, 2]
      ]
    })
  ).toBeNull();
  expect(quasiBinomial({k: [], n: [], x: []})).toBeNull();
  expect(quasiBinomial({k, n, x}, {kind: "cluster", of: k.map(() => "one employer")})).toBeNull();
});

it("quasiBinomial(trials) refuses counts outside their base and rows that differ in number", () => {
  expect(() => quasiBinomial({k: [3], n: [2], x: [[1]]})).toThrow("count outside its base: 3 of 2");
  expect(() => quasiBinomial({k: [1, 1], n: [2, 2], x: [[1]]})).toThrow("rows differ in number: 2 counts, 2 bases, 1");
});

it("coefficientOf(fit) holds the value in an interval by Student's distribution", () => {
  const fit = quasiBinomial({k, n, x}, {kind: "cluster", of: reference.cluster});
  const slope = fit === null ? null : coefficientOf(fit, 1);
  const half = (reference.clustered[1] ?? 0) * (reference.t.within95[2] ?? 0);
  expectClose(
    [slope?.low ?? 0, slope?.high ?? 0],
    [(reference.coefficients[1] ?? 0) - half, (reference.coefficients[1] ?? 0) + half]
  );
  expect((slope?.p ?? 1) < 0.05).toBe((slope?.low ?? 0) > 0);
});
