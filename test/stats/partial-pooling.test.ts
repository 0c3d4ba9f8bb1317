import fc from "fast-check";
import {expect, it} from "vitest";
import {type Estimate, logOdds, partialPooling} from "../../src/stats/partial-pooling.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/resampling.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const {k, n, yi, vi, tau2, mean, pred, low, high} = reference.pooling;
const estimates = k.flatMap((count, i) => logOdds(count, n[i] ?? 0) ?? []);
const lists = fc.array(
  fc.record({value: fc.double({min: -9, max: 9, noNaN: true}), variance: fc.double({min: 0.01, max: 4, noNaN: true})}),
  {minLength: 2, maxLength: 12}
);

it("logOdds(k, n) is metafor's escalc with half a posting added", () => {
  expectClose(
    estimates.map(({value}) => value),
    yi
  );
  expectClose(
    estimates.map(({variance}) => variance),
    vi
  );
  expect(logOdds(0, 0)).toBeNull();
  expect(() => logOdds(3, 2)).toThrow("count outside its base: 3 of 2");
});

it("partialPooling(estimates) is metafor's blup of a DerSimonian–Laird fit", () => {
  const found = partialPooling(estimates);
  expectClose([found?.between ?? -1, found?.mean ?? 0], [tau2, mean]);
  expectClose(found?.pooled.map(({value}) => value) ?? [], pred);
  expectClose(found?.pooled.map((one) => one.low) ?? [], low);
  expectClose(found?.pooled.map((one) => one.high) ?? [], high);
});

it("partialPooling(estimates) leaves each between its own value and the mean", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const found = partialPooling(list);
      found?.pooled.forEach(({value, kept}, i) => {
        const own = list[i]?.value ?? 0;
        expect(value).toBeGreaterThanOrEqual(Math.min(own, found.mean) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(own, found.mean) + 1e-9);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThan(1);
      });
    })
  );
});

it("partialPooling(estimates) moves with its values and keeps the better known more", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const moved = partialPooling(list.map((one) => ({...one, value: one.value + 5})));
      const found = partialPooling(list);
      expectClose(moved?.pooled.map(({value}) => value - 5) ?? [], found?.pooled.map(({value}) => value) ?? [], 1e-6);
      list.forEach((a, i) => {
        list.forEach((b, j) => {
          if (a.variance <= b.variance)
            expect(found?.pooled[i]?.kept ?? 0).toBeGreaterThanOrEqual(found?.pooled[j]?.kept ?? 1);
        });
      });
    })
  );
});

it("partialPooling(estimates) draws all to the mean when chance alone explains them", () => {
  const alike: Estimate[] = [1, 1.01, 0.99].map((value) => ({value, variance: 1}));
  expect(partialPooling(alike)?.between).toBe(0);
  expect(partialPooling(alike)?.pooled.every(({value}) => Math.abs(value - 1) < 1e-12)).toBe(true);
});

it("partialPooling(estimates) knows nothing of one alone, or without variances", () => {
  expect(partialPooling([{value: 1, variance: 1}])).toBeNull();
  expect(
    partialPooling([
      {value: 1, variance: 1},
      {value: 2, variance: 0}
    ])
  ).toBeNull();
});
