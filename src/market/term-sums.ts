import {countedSql, namedSql} from "./counted.ts";
import type {Ask} from "./measure.ts";
import {lengthOf, periodSql} from "./per.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {onFixedPanel} from "./share-options.ts";
import {among} from "./tallies.ts";
import type {CellKeys} from "./tally.ts";
import type {Term} from "./term-list.ts";

/** The sums over employers of each term, by period, or by month and source for a fixed panel. */
export function termSums(ask: Ask, wanted: readonly Term[]): Query {
  const [fixed, per] = [onFixedPanel(ask), lengthOf(ask.options["per"])];
  const columns = fixed ? "month, source" : "period";
  const query = queryOf((bind) => {
    const stated = wanted.map(({sql}, i) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS t${i}`);
    const counted = countedSql(ask, bind, ["p.source", ...stated]);
    const named = ask.skills.length === 0 ? "" : ` AND posting IN (${namedSql(ask, bind)})`;
    const each = wanted.map(
      (
        {name},
        i
      ) => `SELECT '${name}' AS term, ${columns}, CAST(sum(k${i}) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n,
        CAST(sum(k${i} * k${i}) AS DOUBLE) AS kk, CAST(sum(k${i} * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn,
        CAST(count(*) AS DOUBLE) AS clusters FROM clusters GROUP BY ${columns}`
    );
    return `
    WITH counted AS (
      SELECT *, ${periodSql("month", per)} AS period
      FROM (${counted}) c WHERE month <> 'unknown'${named}),
    clusters AS (
      SELECT ${columns}, cluster, count(*) AS n, ${wanted.map((_, i) => `sum(t${i}) AS k${i}`).join(", ")}
      FROM counted GROUP BY ${columns}, cluster)
    SELECT * FROM (${each.join(" UNION ALL ")}) told ORDER BY term, ${columns}`;
  });
  const keys: CellKeys = fixed
    ? {times: {as: "month", undated: false}, bySource: true}
    : {times: {as: "period", per}, bySource: false};
  return tallied(query, {gives: "terms", ads: among(ask), keys, terms: wanted.map(({name}) => name)});
}
