import type {ClusterSums} from "../stats/clustered-share.ts";
import {countedSql} from "./counted.ts";
import type {Where} from "./filters.ts";
import type {Ask, Row} from "./measure.ts";
import {type Query, queryOf} from "./query.ts";
import {rolledSourceSums} from "./rolled-sums.ts";
import {numberIn, wordIn} from "./row.ts";

/** The months in which a source was read: those with a posting of it. */
export type ReadMonths = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What tells whether a source was read: its postings of any kind. A month without ads of a rare role is no month in which the
 * source was not read.
 */
export function readingOf<T extends Pick<Ask, "where">>(ask: T): T {
  const {source, from, to} = ask.where;
  const where: Where = {
    ...(source === undefined ? {} : {source}),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to})
  };
  return {...ask, where};
}

/** How many postings of each source a month has, whatever else a figure asks of postings. */
export function sourceMonths(ask: Pick<Ask, "where" | "repeats"> & Partial<Pick<Ask, "rolled">>): Query {
  const reading = readingOf(ask);
  return (
    rolledSourceSums({...reading, skills: [], stances: [], rule: null}) ??
    queryOf(
      (bind) => `SELECT source, month, CAST(count(*) AS DOUBLE) AS n FROM (${countedSql(reading, bind, ["p.source"])}) c
      WHERE month <> 'unknown' GROUP BY source, month ORDER BY source, month`
    )
  );
}

/** Reads the rows of `sourceMonths`. */
export function readMonths(rows: readonly Row[]): ReadMonths {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const [source, month] = [wordIn(row, "source") ?? "", wordIn(row, "month") ?? ""];
    if ((numberIn(row, "n") ?? 0) > 0) found.set(source, (found.get(source) ?? new Set()).add(month));
  }
  return found;
}

/** Sources of a panel, and those that are left out of it. */
export interface Panel {
  readonly kept: ReadonlySet<string>;
  readonly left: readonly string[];
}

/**
 * The sources that were read throughout: in at least three quarters of the months of each stretch that is compared.
 *
 * @param stretches the months of each stretch
 */
export function fixedPanel(read: ReadMonths, stretches: readonly (readonly string[])[]): Panel {
  const kept = new Set<string>();
  const left: string[] = [];
  const any = (months: ReadonlySet<string>) => stretches.some((stretch) => stretch.some((month) => months.has(month)));
  for (const [source, months] of read) {
    const enough = (stretch: readonly string[]) =>
      stretch.filter((month) => months.has(month)).length >= 0.75 * stretch.length;
    if (stretches.every(enough)) kept.add(source);
    else if (any(months)) left.push(source);
  }
  return {kept, left};
}

/** Said beside a figure that leaves sources out of a comparison; none when none is left out. */
export function panelCaveats({left}: Panel): readonly string[] {
  if (left.length === 0) return [];
  const more = left.length > 6 ? ` and ${left.length - 6} more` : "";
  return [`Only sources that were read throughout are compared; left out: ${left.slice(0, 6).join(", ")}${more}.`];
}

/**
 * Sums of several sources together. An employer whose ads stand in two of them counts as two clusters.
 */
export function addSums(sums: readonly ClusterSums[]): ClusterSums {
  const total = (of: (sum: ClusterSums) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    k: total(({k}) => k),
    n: total(({n}) => n),
    kk: total(({kk}) => kk),
    kn: total(({kn}) => kn),
    nn: total(({nn}) => nn),
    clusters: total(({clusters}) => clusters)
  };
}
