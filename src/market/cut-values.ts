import type {Counting} from "./counted.ts";
import type {Ask} from "./measure.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {type Cut, conditionsOf, cuts} from "./where.ts";

/**
 * The values of a cut in the postings that are counted, those with most postings first: value, postings. From the sums that are
 * kept where no other filter is given; those hold dated postings only.
 */
export function distinctValues(cut: Cut, counting: Counting & Partial<Pick<Ask, "rolled">>): Query {
  return keptValues(cut, counting) ?? countedValues(cut, counting);
}

function keptValues(
  {name}: Cut,
  {where, repeats, rolled = false}: Counting & Partial<Pick<Ask, "rolled">>
): Query | null {
  if (!rolled || repeats !== "copies-dropped" || cuts.some((cut) => where[cut.name] !== undefined)) return null;
  return queryOf((bind) => {
    const from = where.from === undefined ? "" : ` AND month >= ${bind(where.from)}`;
    const to = where.to === undefined ? "" : ` AND month <= ${bind(where.to)}`;
    return `SELECT value, sum(n) AS postings FROM rollups WHERE skill = '' AND cut = ${bind(name)}${from}${to}
      GROUP BY value ORDER BY postings DESC, value`;
  });
}

function countedValues(cut: Cut, {where, repeats}: Counting): Query {
  const query = queryOf((bind) => {
    const conditions = conditionsOf(where, repeats, bind);
    const filter = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
    // Spark SQL says explode where DuckDB says unnest; nothing else here differs.
    const value = cut.several ? `unnest(${cut.values})` : cut.values;
    return `SELECT value, CAST(count(DISTINCT posting) AS DOUBLE) AS postings
      FROM (SELECT p.posting, ${value} AS value FROM ads p${filter}) valued
      WHERE value IS NOT NULL GROUP BY value ORDER BY postings DESC, value`;
  });
  return tallied(query, {gives: "values", ads: {where, repeats}, cut: cut.name});
}
