import fc from "fast-check";
import {expect, it} from "vitest";
import {clusteredEffect} from "../../src/stats/clustered-effect.ts";
import {clusteredMedianEffect} from "../../src/stats/clustered-median-effect.ts";
import {coefficientOf} from "../../src/stats/coefficient.ts";
import {leastSquares} from "../../src/stats/least-squares.ts";
import {randomFrom} from "../../src/stats/random.ts";

fc.configureGlobal({seed: 20});

/** Employers of unlike level, ads of unlike kind in each; the effect of d is 0.2. */
function made(employers: number, seed: number) {
  const random = randomFrom(seed);
  const rows = Array.from({length: employers}, (_, e) => {
    const level = random() - 0.5;
    return Array.from({length: 8}, (_, i) => {
      const d = i % 2;
      return {d, y: level + 0.2 * d + (random() - 0.5) / 2, employer: `e${e}`};
    });
  }).flat();
  return {
    y: rows.map(({y}) => y),
    d: rows.map(({d}) => d),
    clusters: rows.map(({employer}) => employer)
  };
}

it("clusteredEffect(comparison) is the coefficient of leastSquares, by as many voices as even clusters", () => {
  const {y, d, clusters} = made(20, 1);
  const found = clusteredEffect({y, d, groupings: [clusters], clusters});
  if (typeof found === "string") throw new Error(found);
  const fit = leastSquares({y, x: d.map((value) => [value]), absorbed: [clusters]}, {kind: "cluster", of: clusters});
  const plain = fit === null ? null : coefficientOf(fit, 0);
  expect(found.voices).toBeCloseTo(20, 9);
  expect(found.value).toBeCloseTo(plain?.value ?? 0, 12);
  expect(found.low).toBeCloseTo(plain?.low ?? 0, 9);
  expect(found.rows).toHaveLength(160);
});

it("clusteredEffect(comparison) says when nothing differs within groups", () => {
  const {y, clusters} = made(20, 1);
  const constant = clusters.map((employer) => Number(employer.slice(1)) % 2);
  expect(clusteredEffect({y, d: constant, groupings: [clusters], clusters})).toBe("no-variation");
  expect(clusteredEffect({y, d: y.map(() => 1), groupings: [], clusters})).toBe("no-variation");
  expect(clusteredEffect({y: y.map(() => 11), d: y.map((_, i) => i % 2), groupings: [clusters], clusters})).toBe(
    "no-variation"
  );
  expect(clusteredEffect({y: [], d: [], groupings: [], clusters: []})).toBe("no-variation");
  expect(clusteredEffect({y, d: constant, groupings: [y.map((_, i) => i)], clusters})).toBe("no-variation");
});

it("clusteredEffect(comparison) says when few employers have both kinds, however many have one", () => {
  const few = made(5, 2);
  expect(clusteredEffect({...few, groupings: [few.clusters]})).toBe("few-clusters");
  const many = made(40, 2);
  const d = many.d.map((value, i) => (Number(many.clusters[i]?.slice(1)) < 4 ? value : 0));
  expect(clusteredEffect({y: many.y, d, groupings: [many.clusters], clusters: many.clusters})).toBe("few-clusters");
});

it("clusteredEffect(comparison) turns and stretches with what it explains and what explains", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99}), fc.integer({min: 2, max: 9}), (seed, times) => {
      const {y, d, clusters} = made(8, seed);
      const plain = clusteredEffect({y, d, groupings: [clusters], clusters});
      const other = clusteredEffect({
        y: y.map((v) => v * times),
        d: d.map((v) => 1 - v),
        groupings: [clusters],
        clusters
      });
      if (typeof plain === "string" || typeof other === "string") throw new Error("no effect");
      expect(other.value).toBeCloseTo(-times * plain.value, 8);
      expect(other.low).toBeCloseTo(-times * plain.high, 8);
      expect(other.p).toBeCloseTo(plain.p, 8);
    }),
    {numRuns: 30}
  );
});

it("clusteredEffect(comparison) holds the true effect in 95 of 100 tries, with eight employers of unlike size", () => {
  const random = randomFrom(6);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let held = 0;
  for (let round = 0; round < 400; round++) {
    const rows = [24, 20, 16, 16, 12, 12, 8, 8].flatMap((size, e) => {
      const [level, own] = [normal(), 0.2 + 0.1 * normal()];
      return Array.from({length: size}, (_, i) => ({d: i % 2, y: level + own * (i % 2) + 0.3 * normal(), e}));
    });
    const clusters = rows.map(({e}) => e);
    const found = clusteredEffect({y: rows.map(({y}) => y), d: rows.map(({d}) => d), groupings: [clusters], clusters});
    if (typeof found !== "string" && found.low <= 0.2 && found.high >= 0.2) held++;
  }
  // 400 tries at 0.95 lie within ±4 standard errors: 0.044.
  expect(held / 400).toBeGreaterThan(0.906);
});

it("clusteredMedianEffect(comparison) is the difference of two medians, and is not moved by a few far off", () => {
  const {y, d, clusters} = made(30, 8);
  const medianOf = (of: number) => {
    const own = y.filter((_, i) => d[i] === of).sort((a, b) => a - b);
    return ((own[own.length / 2 - 1] ?? 0) + (own[own.length / 2] ?? 0)) / 2;
  };
  const found = clusteredMedianEffect({y, d, groupings: [], clusters});
  if (typeof found === "string") throw new Error(found);
  // With even numbers any value between the two middles is a median.
  expect(Math.abs(found.value - (medianOf(1) - medianOf(0)))).toBeLessThan(0.05);
  expect(found.low).toBeLessThan(0.2);
  expect(found.high).toBeGreaterThan(0.2);
  const wild = y.map((value, i) => (i < 6 && d[i] === 1 ? value + 1e6 : value));
  const other = clusteredMedianEffect({y: wild, d, groupings: [], clusters});
  expect(typeof other === "string" ? 99 : Math.abs(other.value - found.value)).toBeLessThan(0.1);
});

it("clusteredMedianEffect(comparison) within groups finds what levels of the groups hide", () => {
  const random = randomFrom(12);
  const rows = Array.from({length: 600}, (_, i) => {
    const senior = i % 2;
    const d = random() < (senior === 1 ? 0.8 : 0.2) ? 1 : 0;
    return {d, senior, y: senior + 0.1 * d + 0.2 * (random() - 0.5), cluster: i % 40};
  });
  const comparison = {y: rows.map(({y}) => y), d: rows.map(({d}) => d), clusters: rows.map(({cluster}) => cluster)};
  const within = clusteredMedianEffect({...comparison, groupings: [rows.map(({senior}) => senior)]});
  const raw = clusteredMedianEffect({...comparison, groupings: []});
  expect(typeof within === "string" ? 9 : within.value).toBeCloseTo(0.1, 1);
  expect(typeof raw === "string" ? 0 : raw.value).toBeGreaterThan(0.5);
});

it("clusteredMedianEffect(comparison) says what clusteredEffect says when there is none", () => {
  const few = made(5, 2);
  expect(clusteredMedianEffect({...few, groupings: [few.clusters]})).toBe("few-clusters");
  expect(clusteredMedianEffect({y: [], d: [], groupings: [], clusters: []})).toBe("no-variation");
});
