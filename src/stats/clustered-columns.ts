/** A value and the cluster (employer) that it comes from. */
export interface Clustered {
  readonly value: number;
  readonly cluster: string | number;
}

/** Values side by side with the clusters (employers) that they come from. */
export interface ClusteredColumns {
  readonly values: Float64Array;
  /** The cluster of each value: whole numbers from 0 on, a number a cluster. */
  readonly clusters: Int32Array;
}

/** Numbers clusters from 0 on, in the order in which they come. */
export function numbering(): (cluster: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (cluster) => {
    const own = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, own);
    return own;
  };
}

/** The same values and clusters in columns; clusters are numbered in the order in which they come. */
export function clusteredColumns(rows: readonly Clustered[]): ClusteredColumns {
  const numberOf = numbering();
  return {
    values: Float64Array.from(rows, ({value}) => value),
    clusters: Int32Array.from(rows, ({cluster}) => numberOf(cluster))
  };
}

/** Columns one after the other. */
export function joined(parts: readonly ClusteredColumns[]): ClusteredColumns {
  const size = parts.reduce((sum, {values}) => sum + values.length, 0);
  const [values, clusters] = [new Float64Array(size), new Int32Array(size)];
  let at = 0;
  for (const part of parts) {
    values.set(part.values, at);
    clusters.set(part.clusters, at);
    at += part.values.length;
  }
  return {values, clusters};
}

/** Those of some clusters, in their order. */
export function ofClusters(
  {values, clusters}: ClusteredColumns,
  isKept: (cluster: number) => boolean
): ClusteredColumns {
  const kept = {values: new Float64Array(values.length), clusters: new Int32Array(values.length)};
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    const cluster = clusters[i] ?? 0;
    if (!isKept(cluster)) continue;
    kept.values[size] = values[i] ?? 0;
    kept.clusters[size++] = cluster;
  }
  return {values: kept.values.subarray(0, size), clusters: kept.clusters.subarray(0, size)};
}
