import type {Tally} from "./tally.ts";

/** SQL with its values, in the subset that DuckDB and Spark SQL share. */
export interface Query {
  readonly sql: string;
  readonly values: readonly string[];
  /** The same question in terms, where columns can answer it: the same rows, without SQL. */
  readonly tally?: Tally;
}

/** Puts a value into a query and gives its place there: `$1`. Nothing of the outside reaches SQL in another way. */
export type Bind = (value: string) => string;

/**
 * A query with its values.
 *
 * @example queryOf((bind) => `SELECT posting FROM postings WHERE source = ${bind("hn")}`) // → {sql: "… = $1", values: ["hn"]}
 */
export function queryOf(build: (bind: Bind) => string): Query {
  const values: string[] = [];
  const sql = build((value) => `$${values.push(value)}`);
  return {sql, values};
}

/** Values as the list of an IN: `$1, $2`; NULL when there are none, so that nothing is in it. */
export function listSql(values: readonly string[], bind: Bind): string {
  return values.length === 0 ? "NULL" : values.map(bind).join(", ");
}

/** A query that columns can answer too. */
export function tallied(query: Query, tally: Tally | null): Query {
  return tally === null ? query : {...query, tally};
}
