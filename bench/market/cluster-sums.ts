import type {ClusterSums} from "../../src/stats/clustered-share.ts";

/** Sums over clusters from single cases. */
export function sumsOfClusters(cases: readonly {readonly cluster: string; readonly hit: boolean}[]): ClusterSums {
  const found = new Map<string, {k: number; n: number}>();
  for (const {cluster, hit} of cases) {
    const own = found.get(cluster) ?? {k: 0, n: 0};
    found.set(cluster, {k: own.k + (hit ? 1 : 0), n: own.n + 1});
  }
  return sumsOf([...found.values()]);
}

/** Sums over clusters from the counts of each. */
export function sumsOf(clusters: readonly {readonly k: number; readonly n: number}[]): ClusterSums {
  const sum = (of: (k: number, n: number) => number) => clusters.reduce((total, {k, n}) => total + of(k, n), 0);
  return {
    k: sum((k) => k),
    n: sum((_, n) => n),
    kk: sum((k) => k * k),
    kn: sum((k, n) => k * n),
    nn: sum((_, n) => n * n),
    clusters: clusters.length
  };
}
