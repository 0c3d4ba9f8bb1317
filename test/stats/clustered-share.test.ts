import fc from "fast-check";
import {expect, it} from "vitest";
import {type ClusterSums, clusteredShare, designEffect} from "../../src/stats/clustered-share.ts";
import {wilson} from "../../src/stats/wilson.ts";

type Cluster = readonly [k: number, n: number];

function sumsOf(clusters: readonly Cluster[]): ClusterSums {
  const sum = (of: (k: number, n: number) => number) => clusters.reduce((total, [k, n]) => total + of(k, n), 0);
  return {
    k: sum((k) => k),
    n: sum((_, n) => n),
    kk: sum((k) => k * k),
    kn: sum((k, n) => k * n),
    nn: sum((_, n) => n * n),
    clusters: clusters.length
  };
}

/** The linearised variance written out cluster by cluster: the readable twin of the sums. */
function plainEffect(clusters: readonly Cluster[]): number {
  const {k, n} = sumsOf(clusters);
  const p = k / n;
  const residuals = clusters.map(([ki, ni]) => (ki - p * ni) ** 2).reduce((a, b) => a + b, 0);
  const variance = (clusters.length / (clusters.length - 1)) * (residuals / n ** 2);
  return Math.max(1, variance / ((p * (1 - p)) / n));
}

const clusters = fc.array(
  fc.integer({min: 1, max: 40}).chain((n) => fc.integer({min: 0, max: n}).map((k): Cluster => [k, n])),
  {minLength: 2, maxLength: 60}
);

it("designEffect(sums) equals the variance written out cluster by cluster", () => {
  fc.assert(
    fc.property(clusters, (list) => {
      const sums = sumsOf(list);
      fc.pre(sums.k > 0 && sums.k < sums.n);
      expect(designEffect(sums)).toBeCloseTo(plainEffect(list), 6);
    })
  );
});

it("designEffect(sums) is the cluster size when employers ask alike in all their ads", () => {
  const list: Cluster[] = Array.from({length: 200}, (_, i) => (i % 2 === 0 ? [10, 10] : [0, 10]));
  expect(designEffect(sumsOf(list))).toBeCloseTo(10 * (200 / 199), 6);
});

it("designEffect(sums) of single postings is about one", () => {
  const list: Cluster[] = Array.from({length: 1000}, (_, i) => [i % 4 === 0 ? 1 : 0, 1]);
  expect(designEffect(sumsOf(list))).toBeLessThan(1.01);
});

it("clusteredShare(sums) is Wilson's interval when postings come singly", () => {
  const list: Cluster[] = Array.from({length: 4000}, (_, i) => [i % 4 === 0 ? 1 : 0, 1]);
  const plain = wilson(1000, 4000) ?? [0, 0];
  const clustered = clusteredShare(sumsOf(list)) ?? [0, 0];
  expect(clustered[0]).toBeCloseTo(plain[0], 4);
  expect(clustered[1]).toBeCloseTo(plain[1], 4);
});

it("clusteredShare(sums) is never narrower than Wilson's", () => {
  fc.assert(
    fc.property(clusters, (list) => {
      const sums = sumsOf(list);
      const plain = wilson(sums.k, sums.n) ?? [0, 0];
      const clustered = clusteredShare(sums) ?? [0, 0];
      expect(clustered[1] - clustered[0]).toBeGreaterThanOrEqual(plain[1] - plain[0] - 1e-9);
    })
  );
});

it("clusteredShare(sums) without postings knows nothing", () => {
  expect(clusteredShare({k: 0, n: 0, kk: 0, kn: 0, nn: 0, clusters: 0})).toBeNull();
});

it("clusteredShare(sums) of no success is wider where employers have several ads: none of one employer tells little", () => {
  const single = clusteredShare(sumsOf(Array.from({length: 300}, (): Cluster => [0, 1])));
  const several = clusteredShare(sumsOf(Array.from({length: 30}, (): Cluster => [0, 10])));
  expect(several?.[1] ?? 0).toBeGreaterThan(1.5 * (single?.[1] ?? 1));
});

it("clusteredShare(sums) is wider for few employers than for many with as many ads and the same shares", () => {
  const width = (employers: number) => {
    const list = Array.from({length: employers}, (_, i): Cluster => [i % 2 === 0 ? 30 : 20, 100]);
    const [low, high] = clusteredShare(sumsOf(list)) ?? [0, 0];
    return high - low;
  };
  expect(width(4)).toBeGreaterThan(1.3 * Math.sqrt(10) * width(40));
});

it("clusteredShare(sums) of one employer is Wilson's own: no employer was drawn", () => {
  expect(clusteredShare(sumsOf([[20, 80]]))).toEqual(wilson(20, 80));
});

it("clusteredShare(sums) of those without the property mirrors that of those with it", () => {
  fc.assert(
    fc.property(clusters, (list) => {
      const [low, high] = clusteredShare(sumsOf(list)) ?? [0, 0];
      const [lowOther, highOther] = clusteredShare(sumsOf(list.map(([k, n]): Cluster => [n - k, n]))) ?? [0, 0];
      expect(low).toBeCloseTo(1 - highOther, 8);
      expect(high).toBeCloseTo(1 - lowOther, 8);
    })
  );
});

it("clusteredShare(sums) holds the share that is seen", () => {
  fc.assert(
    fc.property(clusters, (list) => {
      const sums = sumsOf(list);
      const [low, high] = clusteredShare(sums) ?? [1, 0];
      expect(low).toBeLessThanOrEqual(sums.k / sums.n + 1e-12);
      expect(high).toBeGreaterThanOrEqual(sums.k / sums.n - 1e-12);
    })
  );
});
