import {countedSql, mentionSql, namedSql} from "./counted.ts";
import type {Ask} from "./measure.ts";
import {payColumns} from "./pay-rows.ts";
import {type Query, queryOf} from "./query.ts";

/** How many ads state pay, of those that name it and of the others, as sums over employers. */
export function statedPay(ask: Ask): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask, bind, payColumns(ask, bind));
    return `WITH counted AS (${counted}), named AS (${namedSql(ask, bind)}),
      clusters AS (
        SELECT CASE WHEN named.posting IS NULL THEN 'other' ELSE 'named' END AS kind, c.cluster, count(*) AS n,
          count(c.pay) AS k, min(c.month) AS first, max(c.month) AS last
        FROM counted c LEFT JOIN named ON named.posting = c.posting WHERE c.month <> 'unknown'
        GROUP BY CASE WHEN named.posting IS NULL THEN 'other' ELSE 'named' END, c.cluster)
      SELECT kind, CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
        CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters, min(first) AS first, max(last) AS last
      FROM clusters GROUP BY kind ORDER BY kind`;
  });
}

/** Which skills the ads with pay name. */
export function mentionsOfPaid(ask: Ask): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask, bind, payColumns(ask, bind));
    return `SELECT DISTINCT m.skill, c.id AS posting FROM mentions m JOIN (${counted}) c ON c.posting = m.posting
      WHERE c.pay IS NOT NULL AND c.month <> 'unknown' AND ${mentionSql(ask, bind)} ORDER BY m.skill, c.id`;
  });
}
