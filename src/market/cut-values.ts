import type {Counting} from "./counted.ts";
import {type Query, queryOf} from "./query.ts";
import {type Cut, conditionsOf} from "./where.ts";

/** The values of a cut in the postings that are counted, those with most postings first: value, postings. */
export function distinctValues(cut: Cut, {where, repeats}: Counting): Query {
  return queryOf((bind) => {
    const conditions = conditionsOf(where, repeats, bind);
    const filter = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
    // Spark SQL says explode where DuckDB says unnest; nothing else here differs.
    const value = cut.several ? `unnest(${cut.values})` : cut.values;
    return `SELECT value, count(DISTINCT posting) AS postings
      FROM (SELECT p.posting, ${value} AS value FROM postings p${filter}) valued
      WHERE value IS NOT NULL GROUP BY value ORDER BY postings DESC, value`;
  });
}
