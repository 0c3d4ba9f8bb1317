import {type ClusteredColumns, numbering} from "../stats/clustered-columns.ts";
import {countedSql, namedSql} from "./counted.ts";
import type {Ask, Row} from "./measure.ts";
import {mostNewest, payColumns} from "./pay-rows.ts";
import {type Length, periodSql} from "./per.ts";
import {type Bind, type Query, queryOf, tallied} from "./query.ts";
import {listIn, wordIn} from "./row.ts";
import {among} from "./tallies.ts";

/** What the ads of a month offer in a currency: the pay of each, with its employer. */
export interface MonthPay {
  readonly month: string;
  readonly currency: string;
  readonly ads: ClusteredColumns;
}

/** The dated ads that are counted (that name the skills, if any are asked for), with what they say of pay. */
function datedSql(ask: Ask, bind: Bind): string {
  const counted = countedSql(ask, bind, payColumns(ask, bind));
  const named = ask.skills.length > 0 ? ` AND c.posting IN (${namedSql(ask, bind)})` : "";
  return `SELECT * FROM (${counted}) c WHERE c.month <> 'unknown'${named}`;
}

/** The pay of the ads that state it, by month and currency: lists side by side, by employer. */
export function monthPays(ask: Ask): Query {
  const query = queryOf(
    (
      bind
    ) => `SELECT month, currency, list(pay ORDER BY cluster, posting) AS pay, list(cluster ORDER BY cluster, posting) AS cluster
      FROM (${datedSql(ask, bind)}) dated WHERE pay IS NOT NULL GROUP BY month, currency ORDER BY month, currency`
  );
  return tallied(query, {gives: "pay", ads: among(ask)});
}

/** Reads the rows of `monthPays`; employers are numbered over all of them. */
export function monthPaysOf(rows: readonly Row[]): readonly MonthPay[] {
  const numberOf = numbering();
  return rows.map((row) => {
    const [pay, employers] = [listIn(row, "pay"), listIn(row, "cluster")];
    const ads = {values: new Float64Array(pay.length), clusters: new Int32Array(pay.length)};
    // `from` with a function takes many times as long.
    for (let i = 0; i < pay.length; i++) {
      ads.values[i] = Number(pay[i]);
      ads.clusters[i] = numberOf(employers[i]);
    }
    return {month: wordIn(row, "month") ?? "unknown", currency: wordIn(row, "currency") ?? "unsaid", ads};
  });
}

/** How many ads of each period (of those that name the skills, if any are asked for) state pay, as sums over employers. */
export function paySums(ask: Ask, per: Length): Query {
  const query = queryOf(
    (bind) => `WITH clusters AS (
        SELECT ${periodSql("month", per)} AS period, cluster, count(*) AS n, count(pay) AS k
        FROM (${datedSql(ask, bind)}) dated GROUP BY ${periodSql("month", per)}, cluster)
      SELECT period, CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
        CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
      FROM clusters GROUP BY period ORDER BY period`
  );
  return tallied(query, {
    gives: "sums",
    ads: among(ask),
    keys: {times: {as: "period", per}, bySource: false},
    marked: "paid"
  });
}

/**
 * The newest ads in the currency of the figure (the one asked for, else that of more than half), at most ten: posting and
 * `panel`, 0 of all of them and 1 of those whose employers state pay in both halves of the time.
 */
export function newestPaid(ask: Ask): Query {
  const asked = ask.options["currency"]?.toUpperCase() ?? null;
  const query = queryOf((bind) => {
    const common = "SELECT currency FROM paid GROUP BY currency HAVING 2 * count(*) > (SELECT count(*) FROM paid)";
    const dated = datedSql(ask, bind);
    const currency = asked === null ? common : bind(asked);
    return `WITH paid AS (SELECT id, month, cluster, currency FROM (${dated}) dated WHERE pay IS NOT NULL),
      own AS (SELECT * FROM paid WHERE currency IN (${currency})),
      half AS (
        SELECT month FROM (
          SELECT month, row_number() OVER (ORDER BY month) AS place, count(*) OVER () AS months
          FROM (SELECT DISTINCT month FROM own) times) placed WHERE place = floor((months + 1) / 2) + 1),
      same AS (
        SELECT cluster FROM own GROUP BY cluster
        HAVING min(month) < (SELECT month FROM half) AND max(month) >= (SELECT month FROM half)),
      told AS (
        SELECT 0 AS panel, month, id FROM own UNION ALL
        SELECT 1 AS panel, month, id FROM own WHERE cluster IN (SELECT cluster FROM same)),
      ranked AS (SELECT panel, id, row_number() OVER (PARTITION BY panel ORDER BY month DESC, id) AS rank FROM told)
      SELECT panel, id AS posting FROM ranked WHERE rank <= ${mostNewest} ORDER BY panel, rank`;
  });
  return tallied(query, {gives: "newest-paid", ads: among(ask), currency: asked, limit: mostNewest});
}
