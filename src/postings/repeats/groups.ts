/** Rows that belong together, by union of pairs. */
export interface Groups {
  /** Puts two rows, and all that belong with either, into one group. */
  readonly join: (a: number, b: number) => void;
  /** The first row of the group of a row. */
  readonly firstOf: (row: number) => number;
}

/** As many groups as rows, each of one row. */
export function singleGroups(rows: number): Groups {
  const parent = Array.from({length: rows}, (_, row) => row);
  const firstOf = (row: number): number => {
    let first = row;
    for (let up = parent[first] ?? first; up !== first; up = parent[first] ?? first) first = up;
    for (let at = row; at !== first; ) {
      const up = parent[at] ?? first;
      parent[at] = first;
      at = up;
    }
    return first;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [firstOf(a), firstOf(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  return {join, firstOf};
}
