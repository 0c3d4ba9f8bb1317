import fc from "fast-check";
import {expect, it} from "vitest";
import type {Clustered} from "../../src/stats/clustered-columns.ts";
import {clusteredMedian} from "../../src/stats/clustered-median.ts";
import {ascending, median, quantile} from "../../src/stats/quantile.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {worstCaseMedian} from "../../src/stats/worst-case-median.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/resampling.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const values = fc.array(fc.integer({min: 1, max: 500}), {minLength: 1, maxLength: 60});
const single = (list: readonly number[]) => list.map((value, i): Clustered => ({value, cluster: `${i}`}));

it("quantile(sorted, p) is R's type 7", () => {
  const sorted = ascending(reference.x);
  expectClose(
    [0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantile(sorted, p)),
    reference.quantiles,
    1e-12
  );
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile([1], 1.2)).toThrow("not a share: 1.2");
});

it("clusteredMedian(rows) is the median, inside its interval, within the values", () => {
  fc.assert(
    fc.property(values, (list) => {
      const found = clusteredMedian(single(list));
      expect(found?.value).toBe(median(list));
      if (found === null || found.low === null || found.high === null) return;
      expect(found.low).toBeLessThanOrEqual(found.value);
      expect(found.high).toBeGreaterThanOrEqual(found.value);
      expect(found.low).toBeGreaterThanOrEqual(Math.min(...list));
      expect(found.high).toBeLessThanOrEqual(Math.max(...list));
    })
  );
});

it("clusteredMedian(rows) moves and stretches with its values, whatever their order", () => {
  fc.assert(
    fc.property(values, (list) => {
      const plain = clusteredMedian(single(list));
      const other = clusteredMedian([...single(list)].reverse().map((row) => ({...row, value: row.value * 4 + 8})));
      expect(other?.value).toBe((plain?.value ?? 0) * 4 + 8);
      if (plain !== null && plain.low !== null) expect(other?.low).toBeCloseTo(plain.low * 4 + 8, 8);
    })
  );
});

it("clusteredMedian(rows) has no interval below six employers, or where one posts nearly all", () => {
  const five = [1, 2, 3, 4, 5].map((value) => ({value, cluster: `${value}`}));
  expect(clusteredMedian(five)).toMatchObject({value: 3, low: null, high: null, clusters: 5});
  expect(clusteredMedian([...five, {value: 6, cluster: "6"}])?.low).not.toBeNull();
  const burst = Array.from({length: 200}, () => ({value: 1, cluster: "one"}));
  const others = [2, 3, 4, 5, 6, 7, 8].map((value) => ({value, cluster: `${value}`}));
  expect(clusteredMedian([...burst, ...others])?.low).toBeNull();
  expect(clusteredMedian([])).toBeNull();
});

/** Employers that pay alike in all their ads: log-normal, variance half between employers and half within. */
function market(random: () => number, employers: number): readonly Clustered[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({length: employers}, (_, i) => {
    const [level, ads] = [normal(), 1 + Math.floor(random() ** 2 * 20)];
    return Array.from({length: ads}, () => ({value: Math.exp(11 + 0.3 * (level + normal())), cluster: `${i}`}));
  }).flat();
}

it("clusteredMedian(rows) holds the true median in 95 of 100 markets of 40 employers, where a plain one does not", () => {
  const random = randomFrom(20);
  let [clustered, plain] = [0, 0];
  for (let i = 0; i < 600; i++) {
    const rows = market(random, 40);
    const holds = (found: ReturnType<typeof clusteredMedian>) =>
      (found?.low ?? Infinity) <= Math.exp(11) && (found?.high ?? -Infinity) >= Math.exp(11) ? 1 : 0;
    clustered += holds(clusteredMedian(rows));
    plain += holds(clusteredMedian(single(rows.map(({value}) => value))));
  }
  // 600 draws at 0.95 lie within ±4 standard errors, 0.036; ads are few a cluster here, so a little more is allowed below.
  expect(clustered / 600).toBeGreaterThan(0.914);
  expect(clustered / 600).toBeLessThan(0.986);
  expect(plain / 600).toBeLessThan(0.85);
});

it("worstCaseMedian(seen, total) holds the median of all, whatever the unseen are", () => {
  fc.assert(
    fc.property(values, fc.array(fc.integer({min: 1, max: 500}), {maxLength: 60}), (seen, unseen) => {
      const [low, high] = worstCaseMedian(seen, seen.length + unseen.length);
      const all = ascending([...seen, ...unseen]);
      // Type 7 interpolates between neighbours: allow the neighbours of the middle.
      const [below, above] = [
        all[Math.floor((all.length - 1) / 2) - 1] ?? 0,
        all[Math.ceil((all.length - 1) / 2) + 1] ?? 500
      ];
      expect(low ?? 0).toBeLessThanOrEqual(above);
      expect(high ?? 500).toBeGreaterThanOrEqual(below);
    })
  );
});

it("worstCaseMedian(seen, total) is the median when all are seen and open when fewer than half are", () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(worstCaseMedian(eight, 8)).toEqual([4.5, 4.5]);
  expectClose(worstCaseMedian(eight, 10), [3.625, 5.375], 1e-12);
  expect(worstCaseMedian(eight, 17)).toEqual([null, null]);
  expect(worstCaseMedian([], 0)).toEqual([null, null]);
  expect(() => worstCaseMedian(eight, 7)).toThrow("more seen than there are: 8 of 7");
});
