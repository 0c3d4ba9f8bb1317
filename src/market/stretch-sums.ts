import {monthAt, monthIndex} from "../model/period.ts";
import type {ClusterSums} from "../stats/clustered-share.ts";
import {countedSql} from "./counted.ts";
import type {Ask, Row} from "./measure.ts";
import {clusterSums} from "./month-sums.ts";
import {type Bind, type Query, queryOf, tallied} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {type Keyed, sumsBySkillSql, sumsSql} from "./sums-sql.ts";
import {tallyBySkill, tallyOfSums} from "./tallies.ts";
import type {CellKeys} from "./tally.ts";

/** Months that belong together, counted back from the newest month: 0 is the newest stretch. */
export interface Stretch {
  readonly stretch: number;
  /** The newest month of the postings. */
  readonly newest: string;
}

/** The sums of one source in one stretch of months. */
export interface StretchSums extends ClusterSums, Stretch {
  readonly source: string;
}

const index = (month: string) =>
  `(CAST(substring(${month}, 1, 4) AS INTEGER) * 12 + CAST(substring(${month}, 6, 2) AS INTEGER))`;

/** How the months are put together. */
export interface Stretching {
  /** Months a stretch. */
  readonly length: number;
  /** Only these stretches; all when absent. */
  readonly only?: readonly number[];
}

/** The dated postings that are counted, each with its stretch of months, back from the newest. */
export function stretchSql(ask: Ask, {length, only}: Stretching, bind: Bind, columns: readonly string[] = []): string {
  const stretch = `CAST(floor((${index("newest.newest")} - ${index("dated.month")}) / ${Math.trunc(length)}) AS INTEGER)`;
  const kept = only === undefined ? "" : ` WHERE ${stretch} IN (${only.map(Math.trunc).join(", ")})`;
  return `SELECT dated.*, ${stretch} AS stretch, newest.newest
    FROM (SELECT * FROM (${countedSql(ask, bind, columns)}) c WHERE c.month <> 'unknown') dated
    CROSS JOIN (SELECT max(month) AS newest FROM (${countedSql(ask, bind)}) c WHERE c.month <> 'unknown') newest${kept}`;
}

/** Sums over employers by source and stretch of months: see `sumsSql`. */
export function stretchSums(ask: Ask, stretching: Stretching): Query {
  const query = queryOf((bind) => sumsSql(ask, bySource(ask, stretching, bind), bind));
  return tallied(query, tallyOfSums(ask, stretchKeys(stretching)));
}

/** The same sums for every skill at once. */
export function stretchSumsBySkill(ask: Ask, stretching: Stretching): Query {
  const query = queryOf((bind) => sumsBySkillSql(ask, bySource(ask, stretching, bind), bind));
  return tallied(query, tallyBySkill(ask, stretchKeys(stretching)));
}

/** The cells of a tally by source and stretch. */
export function stretchKeys(stretching: Stretching): CellKeys {
  return {times: {as: "stretch", ...stretching}, bySource: true};
}

function bySource(ask: Ask, stretching: Stretching, bind: Bind): Keyed {
  return {counted: stretchSql(ask, stretching, bind, ["p.source"]), keys: ["stretch", "source", "newest"]};
}

/** Reads the sums of a stretch from a row. */
export function stretchRow(row: Row): StretchSums {
  return {
    stretch: numberIn(row, "stretch") ?? 0,
    newest: wordIn(row, "newest") ?? "",
    source: wordIn(row, "source") ?? "",
    ...clusterSums(row)
  };
}

/** The first and last month of a stretch: `2025-07..2026-06`, or the month itself. */
export function stretchLabel({stretch, newest}: Stretch, length: number): string {
  const last = monthIndex(newest) - stretch * length;
  return length === 1 ? monthAt(last) : `${monthAt(last - length + 1)}..${monthAt(last)}`;
}
