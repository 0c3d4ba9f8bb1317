import fc from "fast-check";
import {expect, it} from "vitest";
import {normalQuantile} from "../../src/stats/normal.ts";
import type {Estimate} from "../../src/stats/partial-pooling.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {rankSets} from "../../src/stats/rank-sets.ts";
import reference from "./reference/resampling.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const {value, se, best, worst} = reference.ranks;
const known = value.map((own, i): Estimate => ({value: own, variance: (se[i] ?? 0) ** 2}));
const lists = fc.array(
  fc.record({value: fc.double({min: -3, max: 3, noNaN: true}), variance: fc.double({min: 0.001, max: 1, noNaN: true})}),
  {maxLength: 12}
);

it("rankSets(estimates) are those of all ordered pairs under R's Holm correction", () => {
  expect(rankSets(known).map((set) => set.best)).toEqual(best);
  expect(rankSets(known).map((set) => set.worst)).toEqual(worst);
  expect(rankSets(known).map(({rank}) => rank)).toEqual([1, 2, 6, 5, 4, 3]);
});

it("rankSets(estimates) hold the estimate's own rank", () => {
  fc.assert(
    fc.property(lists, (list) => {
      for (const {rank, best, worst} of rankSets(list)) {
        expect(best).toBeLessThanOrEqual(rank);
        expect(worst).toBeGreaterThanOrEqual(rank);
        expect(worst).toBeLessThanOrEqual(list.length);
      }
    })
  );
});

it("rankSets(estimates) do not depend on units or on the order", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const scaled = list.map((one) => ({value: one.value * 8, variance: one.variance * 64}));
      expect(rankSets(scaled)).toEqual(rankSets(list));
      expect([...rankSets([...list].reverse())].reverse()).toEqual(rankSets(list));
    })
  );
});

it("rankSets(estimates) know nothing of equal ones and all of those known exactly", () => {
  const equal = [1, 1, 1].map((own) => ({value: own, variance: 1}));
  expect(rankSets(equal)).toEqual([1, 2, 3].map(() => ({rank: 1, best: 1, worst: 3})));
  const exact = [3, 1, 2].map((own) => ({value: own, variance: 0}));
  expect(rankSets(exact)).toEqual([1, 3, 2].map((rank) => ({rank, best: rank, worst: rank})));
  expect(rankSets([])).toEqual([]);
});

it("rankSets(estimates) narrow where errors are known to move together", () => {
  const pair = [0.2, 0.1].map((own) => ({value: own, variance: 0.01}));
  expect(rankSets(pair)[1]).toMatchObject({best: 1});
  expect(rankSets(pair, {covariance: () => 0.0095})[1]).toMatchObject({best: 2, worst: 2});
});

it("rankSets(estimates) hold every true rank at once in 95 of 100 tries", () => {
  const random = randomFrom(4);
  const truth = [0, 0.5, 1, 2, 4, 4.2];
  let all = 0;
  for (let i = 0; i < 500; i++) {
    const sets = rankSets(truth.map((own) => ({value: own + normalQuantile(random()) * 0.3, variance: 0.09})));
    if (sets.every(({best, worst}, j) => best <= 6 - j && 6 - j <= worst)) all++;
  }
  expect(all / 500).toBeGreaterThan(0.92);
});
