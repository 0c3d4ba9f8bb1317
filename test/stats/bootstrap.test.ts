import fc from "fast-check";
import {expect, it} from "vitest";
import {bootstrap, clusterBootstrap, samplesOf, spreadOver, sumsOfSamples} from "../../src/stats/bootstrap.ts";
import {median} from "../../src/stats/quantile.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/resampling.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const {x, u, v, cluster} = reference;
const mean = (rows: readonly number[]) => rows.reduce((a, b) => a + b, 0) / rows.length;

/** Chance that gives the numbers of a list, one after the other. */
function replay(numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++] ?? Number.NaN;
}

it("bootstrap(rows, median) gives the percentiles that R gives for the same draws", () => {
  const found = bootstrap(x, median, {random: replay(u), draws: 200});
  const {low, high, error} = reference.replicates;
  expectClose([found?.low ?? 0, found?.high ?? 0, found?.error ?? 0], [low, high, error], 1e-10);
});

it("clusterBootstrap(clusters, mean) gives the percentiles that R gives for the same draws", () => {
  const clusters = [...new Set(cluster)].map((one) => x.filter((_, i) => cluster[i] === one));
  const found = clusterBootstrap(clusters, mean, {random: replay(v), draws: 200});
  const {low, high, error} = reference.clustered;
  expectClose([found?.low ?? 0, found?.high ?? 0, found?.error ?? 0], [low, high, error], 1e-10);
});

it("bootstrap(rows, median) has the spread of R's boot within the chance of its own draws", () => {
  const found = bootstrap(x, median, {random: randomFrom(3), draws: 4000});
  expect((found?.error ?? 0) / reference.boot.error).toBeCloseTo(1, 1);
});

it("bootstrap(rows, mean) has the standard error of a mean", () => {
  const spread = Math.sqrt(mean(x.map((value) => (value - mean(x)) ** 2)) / x.length);
  expect((bootstrap(x, mean, {random: randomFrom(5), draws: 8000})?.error ?? 0) / spread).toBeCloseTo(1, 1);
});

it("clusterBootstrap(clusters) of single rows is the plain bootstrap", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 999}), {minLength: 2, maxLength: 30}), fc.integer(), (rows, seed) => {
      const plain = bootstrap(rows, mean, {random: randomFrom(seed), draws: 50});
      const single = rows.map((row) => [row]);
      expect(clusterBootstrap(single, mean, {random: randomFrom(seed), draws: 50})).toEqual(plain);
    })
  );
});

it("bootstrap(rows) moves and stretches with its rows", () => {
  const plain = bootstrap(x, mean, {random: randomFrom(1), draws: 100});
  const moved = bootstrap(
    x.map((value) => 2 * value + 7),
    mean,
    {random: randomFrom(1), draws: 100}
  );
  expectClose([moved?.low ?? 0, moved?.error ?? 0], [2 * (plain?.low ?? 0) + 7, 2 * (plain?.error ?? 0)]);
});

it("clusterBootstrap(clusters) is wider than the plain one where clusters are alike inside", () => {
  const clusters = Array.from({length: 20}, (_, i) => Array.from({length: 10}, () => i % 5));
  const plain = bootstrap(clusters.flat(), mean, {random: randomFrom(2)});
  const clustered = clusterBootstrap(clusters, mean, {random: randomFrom(2)});
  expect((clustered?.error ?? 0) / (plain?.error ?? 1)).toBeGreaterThan(2.5);
});

it("bootstrap(rows) knows nothing of one row, or of a statistic that is often absent", () => {
  expect(bootstrap([1], mean, {random: randomFrom(1)})).toBeNull();
  expect(bootstrap(x, () => null, {random: randomFrom(1)})).toBeNull();
  expect(clusterBootstrap([x], mean, {random: randomFrom(1)})).toBeNull();
});

it("randomFrom(seed) gives the same numbers again, others for another seed, and all in [0, 1)", () => {
  const take = (seed: number) => Array.from({length: 2000}, randomFrom(seed));
  expect(take(42)).toEqual(take(42));
  expect(take(42)).not.toEqual(take(43));
  expect(take(42).every((value) => value >= 0 && value < 1)).toBe(true);
  expect(mean(take(42))).toBeCloseTo(0.5, 1);
});

it("randomFrom(seed) fills sixteen boxes evenly, alone and in pairs", () => {
  const random = randomFrom(9);
  const boxes = new Array<number>(256).fill(0);
  for (let i = 0; i < 64_000; i++) {
    const at = Math.floor(random() * 16) * 16 + Math.floor(random() * 16);
    boxes[at] = (boxes[at] ?? 0) + 1;
  }
  // χ² with 255 degrees of freedom: 99.9 % of fair generators stay below 330.5.
  expect(boxes.reduce((sum, seen) => sum + (seen - 250) ** 2 / 250, 0)).toBeLessThan(330.5);
});

it("spreadOver(samples) of several statistics gives each the interval that it has alone", () => {
  const rows = [3, 1, 4, 1, 5, 9, 2, 6];
  const sumOf = (sample: readonly number[]) => sample.reduce((a, b) => a + b, 0);
  const sums = samplesOf(rows, sumOf, {random: randomFrom(4)});
  for (const statistic of [(sum: number) => sum / 8, (sum: number) => sum ** 2])
    expect(spreadOver(sums.map(statistic))).toEqual(
      bootstrap(rows, (sample) => statistic(sumOf(sample)), {random: randomFrom(4)})
    );
  expect(samplesOf([1], sumOf, {random: randomFrom(4)})).toEqual([]);
  expect(spreadOver([])).toBeNull();
  expect(spreadOver(Array.from({length: 100}, (_, i) => (i < 94 ? i : null)))).toBeNull();
});

it("sumsOfSamples(columns) are the sums of the same samples, drawn row by row", () => {
  const row = fc.tuple(fc.integer({min: 0, max: 3}), fc.integer({min: -5, max: 5}));
  fc.assert(
    fc.property(fc.array(row, {maxLength: 30}), fc.integer(), (rows, seed) => {
      const sum = (sample: readonly (readonly [number, number])[]) =>
        sample.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
      const [draws, random] = [20, () => randomFrom(seed)];
      const columns = [rows.map(([a]) => a), rows.map(([, b]) => b)];
      expect(sumsOfSamples(columns, {random: random(), draws})).toEqual(
        samplesOf(rows, sum, {random: random(), draws})
      );
    })
  );
});
