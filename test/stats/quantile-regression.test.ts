import fc from "fast-check";
import {expect, it} from "vitest";
import {ascending, quantile} from "../../src/stats/quantile.ts";
import {quantileRegression} from "../../src/stats/quantile-regression.ts";
import {expectClose, rootsOfDiagonal} from "./close.ts";
import reference from "./reference/quantile-regression.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const {y, years, skill, fits} = reference;
const x = years.map((year, i) => [1, year, skill[i] ?? 0]);

/** What quantile regression makes least: residuals above weigh tau, those below 1 − tau. */
function loss(
  of: readonly number[],
  by: readonly (readonly number[])[],
  {tau, b}: {tau: number; b: readonly number[]}
) {
  return of.reduce((sum, value, i) => {
    const r = value - (by[i] ?? []).reduce((total, own, j) => total + own * (b[j] ?? 0), 0);
    return sum + r * (r < 0 ? tau - 1 : tau);
  }, 0);
}

it.each(fits)("quantileRegression(problem) finds the line of R's rq at $tau", ({tau, b, loss: least, errors}) => {
  const fit = quantileRegression({y, x, tau});
  expectClose(fit?.coefficients ?? [], b, 1e-7);
  expect(loss(y, x, {tau, b: (fit?.coefficients ?? []).map(Number)})).toBeCloseTo(least, 8);
  expectClose(rootsOfDiagonal(fit?.covariance ?? []), errors, 1e-6);
});

it("quantileRegression(problem) with each row its own cluster is the kernel's error, for the small sample", () => {
  const [model, single] = [
    quantileRegression({y, x, tau: 0.5}),
    quantileRegression({y, x, tau: 0.5}, {kind: "cluster", of: y.map((_, i) => i)})
  ];
  const factor = Math.sqrt(120 / 117);
  expectClose(
    rootsOfDiagonal(single?.covariance ?? []),
    rootsOfDiagonal(model?.covariance ?? []).map((e) => e * factor),
    1e-6
  );
});

it("quantileRegression(problem) clustered is wider where whole clusters move together", () => {
  const cluster = y.map((_, i) => i % 12);
  const moved = y.map((value, i) => value + (cluster[i] ?? 0) / 4);
  const [model, clustered] = [
    quantileRegression({y: moved, x, tau: 0.5}),
    quantileRegression({y: moved, x, tau: 0.5}, {kind: "cluster", of: cluster})
  ];
  expect((clustered?.covariance[0]?.[0] ?? 0) / (model?.covariance[0]?.[0] ?? 1)).toBeGreaterThan(2);
  expect(clustered?.df).toBe(11);
});

const rows = fc.array(fc.tuple(fc.integer({min: -999, max: 999}), fc.integer({min: -20, max: 20})), {
  minLength: 6,
  maxLength: 40
});
const shares = fc.constantFrom(0.2, 0.5, 0.7);

it("quantileRegression(problem) leaves at most a share tau below and at most 1 − tau above its line", () => {
  fc.assert(
    fc.property(rows, shares, (list, tau) => {
      const by = list.map(([, own]) => [1, own]);
      const fit = quantileRegression({y: list.map(([value]) => value), x: by, tau});
      fc.pre(fit !== null);
      const residuals = list.map(
        ([value, own]) => value - (fit.coefficients[0] ?? 0) - (fit.coefficients[1] ?? 0) * own
      );
      expect(residuals.filter((r) => r < -1e-4).length).toBeLessThanOrEqual(tau * list.length + 1e-9);
      expect(residuals.filter((r) => r > 1e-4).length).toBeLessThanOrEqual((1 - tau) * list.length + 1e-9);
    })
  );
});

it("quantileRegression(problem) with an intercept alone is a quantile", () => {
  fc.assert(
    fc.property(rows, shares, (list, tau) => {
      const own = list.map(([value]) => value);
      const fit = quantileRegression({y: own, x: own.map(() => [1]), tau});
      fc.pre(fit !== null);
      const best = loss(
        own,
        own.map(() => [1]),
        {tau, b: [quantile(ascending(own), tau) ?? 0]}
      );
      expect(
        loss(
          own,
          own.map(() => [1]),
          {tau, b: [fit.coefficients[0] ?? 0]}
        )
      ).toBeLessThanOrEqual(best + 1e-6);
    })
  );
});

it("quantileRegression(problem) stretches and moves with y", () => {
  const fit = quantileRegression({y: y.map((value, i) => 1000 * value + 5 * (years[i] ?? 0)), x, tau: 0.5});
  const b = fits[2]?.b ?? [];
  expectClose(fit?.coefficients ?? [], [1000 * (b[0] ?? 0), 1000 * (b[1] ?? 0) + 5, 1000 * (b[2] ?? 0)], 1e-6);
});

it("quantileRegression(problem) does not mind one row that is far off", () => {
  const fit = quantileRegression({y: [...y, 1e6], x: [...x, [1, 7, 0]], tau: 0.5});
  expect(Math.abs((fit?.coefficients[2] ?? 0) - (fits[2]?.b[2] ?? 0))).toBeLessThan(0.05);
});

it("quantileRegression(problem) leaves out a collinear regressor and has no answer from too few rows", () => {
  const fit = quantileRegression({
    y,
    x: x.map((row) => [row[0] ?? 0, row[1] ?? 0, 2 * (row[1] ?? 0), row[2] ?? 0]),
    tau: 0.5
  });
  expect(fit?.coefficients[2]).toBeNull();
  expectClose([fit?.coefficients[3] ?? 0], [fits[2]?.b[2] ?? 0], 1e-7);
  expectClose([Math.sqrt(fit?.covariance[3]?.[3] ?? 0)], [fits[2]?.errors[2] ?? 0], 1e-6);
  expect(
    quantileRegression({
      y: [1, 2],
      x: [
        [1, 1],
        [1, 2]
      ],
      tau: 0.5
    })
  ).toBeNull();
  expect(quantileRegression({y: [3, 3, 3, 3], x: [[1], [1], [1], [1]], tau: 0.5})).toBeNull();
  expect(() => quantileRegression({y, x, tau: 1})).toThrow("outside (0, 1): tau 1");
});
