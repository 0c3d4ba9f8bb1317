import fc from "fast-check";
import {expect, it} from "vitest";
import {type Clustered, clusteredColumns, joined, ofClusters} from "../../src/stats/clustered-columns.ts";
import {clusteredMedian, medianOfColumns} from "../../src/stats/clustered-median.ts";
import {designEffect} from "../../src/stats/clustered-share.ts";
import {ascending, median, quantile} from "../../src/stats/quantile.ts";
import {studentWithin} from "../../src/stats/student.ts";

fc.configureGlobal({seed: 20});

const row = fc.record({value: fc.integer({min: 1, max: 9}), cluster: fc.constantFrom(..."abcdefghijkl")});
const rows = fc.array(row, {maxLength: 80});

/** The rows that columns stand for, with numbers for clusters. */
function rowsOf({values, clusters}: ReturnType<typeof clusteredColumns>): readonly Clustered[] {
  return Array.from(values, (value, i) => ({value, cluster: clusters[i] ?? -1}));
}

it("clusteredMedian(rows) has the interval of sums that are grouped by cluster", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const middle = median(list.map(({value}) => value)) ?? 0;
      const groups = [...new Set(list.map(({cluster}) => cluster))].map((own) => {
        const values = list.flatMap(({value, cluster}) => (cluster === own ? value : []));
        return {k: values.reduce((sum, v) => sum + (v < middle ? 1 : v === middle ? 0.5 : 0), 0), n: values.length};
      });
      const sum = (of: (group: {k: number; n: number}) => number) => groups.reduce((all, one) => all + of(one), 0);
      const sums = {
        ...{k: sum(({k}) => k), n: sum(({n}) => n), kk: sum(({k}) => k * k), kn: sum(({k, n}) => k * n)},
        ...{nn: sum(({n}) => n * n), clusters: groups.length}
      };
      const found = clusteredMedian(list);
      expect(found?.clusters ?? 0).toBe(groups.length);
      if (found === null || found.low === null) return;
      const half =
        (studentWithin(0.95, list.length ** 2 / sums.nn - 1) * 0.5) / Math.sqrt(list.length / designEffect(sums));
      const sorted = ascending(list.map(({value}) => value));
      expect(found).toMatchObject({value: middle, low: quantile(sorted, Math.max(0, 0.5 - half)), count: list.length});
      expect(found.high).toBe(quantile(sorted, Math.min(1, 0.5 + half)));
    })
  );
});

it("clusteredColumns(rows) are the rows, whose clusters have numbers in place of names", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const columns = clusteredColumns(list);
      const names = [...new Set(list.map(({cluster}) => cluster))];
      expect(rowsOf(columns)).toEqual(list.map(({value, cluster}) => ({value, cluster: names.indexOf(cluster)})));
      const sorted = ascending(columns.values);
      expect(medianOfColumns({...columns, sorted})).toEqual(clusteredMedian(list));
    })
  );
});

it("joined(parts) are all rows of the parts, ofClusters(columns) those of some clusters, in their order", () => {
  fc.assert(
    fc.property(fc.array(rows, {maxLength: 4}), fc.integer({min: 0, max: 12}), (lists, border) => {
      const parts = lists.map(clusteredColumns);
      const all = parts.flatMap(rowsOf);
      expect(rowsOf(joined(parts))).toEqual(all);
      const kept = ofClusters(joined(parts), (cluster) => cluster < border);
      expect(rowsOf(kept)).toEqual(all.filter(({cluster}) => Number(cluster) < border));
    })
  );
});
