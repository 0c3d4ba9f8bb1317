import {expect, it} from "vitest";
import {quantileRegression} from "../../src/stats/quantile-regression.ts";
import {randomFrom} from "../../src/stats/random.ts";

it("quantileRegression(problem) takes more rows than a call takes arguments", () => {
  const random = randomFrom(2);
  const many = Array.from({length: 130_000}, (_, i) => ({x: [1, i % 2], y: (i % 2) * 0.3 + random()}));
  const fit = quantileRegression({y: many.map((row) => row.y), x: many.map((row) => row.x), tau: 0.5});
  expect(fit?.coefficients[1] ?? 0).toBeCloseTo(0.3, 1);
});
