import {countedSql, mentionSql, namedSql} from "./counted.ts";
import type {PairSums} from "./lift.ts";
import type {Ask, Row} from "./measure.ts";
import {type Bind, listSql, type Query, queryOf} from "./query.ts";
import {numberIn} from "./row.ts";

/** What stands beside the skill that is asked for: other skills, or the sector of the employer. */
export type Beside = "skills" | "sectors";

/** Postings, those that ask for the skill, and their products over employers; the first and last month. */
export function wholeSums(ask: Ask): Query {
  return queryOf(
    (bind) => `${sizesSql(ask, bind)}
    SELECT CAST(sum(n) AS DOUBLE) AS n, CAST(sum(a) AS DOUBLE) AS a, CAST(count(*) AS DOUBLE) AS clusters,
      CAST(sum(n * n) AS DOUBLE) AS nn, CAST(sum(a * n) AS DOUBLE) AS an, CAST(sum(a * a) AS DOUBLE) AS aa,
      min(first) AS first, max(last) AS last FROM sizes`
  );
}

/**
 * One row for each thing that stands beside the skill: how many postings have it, how many have both, and their products over
 * employers.
 */
export function pairSums(ask: Ask, beside: Beside): Query {
  return queryOf((bind) => {
    const sizes = sizesSql(ask, bind);
    const others =
      beside === "sectors"
        ? "SELECT posting, sector AS other FROM counted WHERE sector IS NOT NULL"
        : `SELECT DISTINCT posting, skill AS other FROM mentions
           WHERE ${mentionSql(ask, bind)} AND skill NOT IN (${listSql(ask.skills, bind)})`;
    return `${sizes},
    others AS (${others}),
    pairs AS (
      SELECT o.other, c.cluster, count(*) AS b, count(named.posting) AS t
      FROM counted c JOIN others o ON o.posting = c.posting LEFT JOIN named ON named.posting = c.posting
      GROUP BY o.other, c.cluster)
    SELECT p.other, CAST(sum(p.b) AS DOUBLE) AS b, CAST(sum(p.t) AS DOUBLE) AS t, CAST(sum(p.b * p.b) AS DOUBLE) AS bb,
      CAST(sum(p.t * p.t) AS DOUBLE) AS tt, CAST(sum(p.t * p.b) AS DOUBLE) AS tb, CAST(sum(p.b * s.n) AS DOUBLE) AS bn,
      CAST(sum(p.t * s.n) AS DOUBLE) AS tn, CAST(sum(p.b * s.a) AS DOUBLE) AS ab, CAST(sum(p.t * s.a) AS DOUBLE) AS ta
    FROM pairs p JOIN sizes s ON s.cluster = p.cluster GROUP BY p.other ORDER BY p.other`;
  });
}

function sizesSql(ask: Ask, bind: Bind): string {
  return `WITH counted AS (${countedSql(ask, bind, ["p.sector.name AS sector"])}),
    named AS (${namedSql(ask, bind)}),
    sizes AS (
      SELECT c.cluster, count(*) AS n, count(named.posting) AS a,
        min(CASE WHEN c.month <> 'unknown' THEN c.month END) AS first, max(CASE WHEN c.month <> 'unknown' THEN c.month END) AS last
      FROM counted c LEFT JOIN named ON named.posting = c.posting GROUP BY c.cluster)`;
}

/** A pair from a row of `pairSums` and the row of `wholeSums`. */
export function pairOf(whole: Row, row: Row): PairSums {
  const all = (name: string) => numberIn(whole, name) ?? 0;
  const own = (name: string) => numberIn(row, name) ?? 0;
  return {
    n: all("n"),
    a: all("a"),
    clusters: all("clusters"),
    nn: all("nn"),
    an: all("an"),
    aa: all("aa"),
    b: own("b"),
    both: own("t"),
    bb: own("bb"),
    tt: own("tt"),
    tb: own("tb"),
    bn: own("bn"),
    tn: own("tn"),
    ab: own("ab"),
    ta: own("ta")
  };
}
