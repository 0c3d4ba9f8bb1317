import {mentionSql, namedSql} from "./counted.ts";
import type {Ask, Row} from "./measure.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {numberIn} from "./row.ts";
import {type Stretching, stretchKeys, stretchSql} from "./stretch-sums.ts";

/** Products over employers of two stretches of months: what makes their shares move together. */
export interface CrossSums {
  /** Σ k·k₀: postings that name the skill, now and before. */
  readonly kk: number;
  /** Σ k·n₀. */
  readonly kn: number;
  /** Σ n·k₀. */
  readonly nk: number;
  /** Σ n·n₀. */
  readonly nn: number;
}

/** The products of each stretch and source with the one `apart` before. */
export function crossSums(ask: Ask, stretching: Stretching, apart: number): Query {
  const query = queryOf((bind) => {
    const counted = stretchSql(ask, stretching, bind, ["p.source"]);
    return `
    WITH counted AS (${counted}),
    named AS (${namedSql(ask, bind)}),
    clusters AS (
      SELECT c.stretch, c.source, c.cluster, count(*) AS n, count(named.posting) AS k
      FROM counted c LEFT JOIN named ON named.posting = c.posting GROUP BY c.stretch, c.source, c.cluster)
    SELECT c.stretch, c.source, CAST(sum(c.k * e.k) AS DOUBLE) AS kk, CAST(sum(c.k * e.n) AS DOUBLE) AS kn,
      CAST(sum(c.n * e.k) AS DOUBLE) AS nk, CAST(sum(c.n * e.n) AS DOUBLE) AS nn
    FROM clusters c JOIN clusters e ON e.stretch = c.stretch + ${Math.trunc(apart)} AND e.source = c.source AND e.cluster = c.cluster
    GROUP BY c.stretch, c.source ORDER BY c.stretch, c.source`;
  });
  const {where, repeats, skills, stances, rule} = ask;
  const tally = {ads: {where, repeats}, keys: stretchKeys(stretching), apart, marked: {skills, stances, rule}};
  return tallied(query, {gives: "cross", ...tally});
}

/** The same products for every skill at once; Σ n·n₀ is in the row with the skill NULL. */
export function crossSumsBySkill(ask: Ask, stretching: Stretching, apart: number): Query {
  const query = queryOf((bind) => {
    const counted = stretchSql(ask, stretching, bind, ["p.source"]);
    const before = (now: string, then: string) =>
      `${then}.stretch = ${now}.stretch + ${Math.trunc(apart)} AND ${then}.source = ${now}.source AND ${then}.cluster = ${now}.cluster`;
    return `
    WITH counted AS (${counted}),
    named AS (SELECT DISTINCT posting, skill FROM mentions WHERE ${mentionSql(ask, bind)}),
    sizes AS (SELECT stretch, source, cluster, count(*) AS n FROM counted GROUP BY stretch, source, cluster),
    clusters AS (
      SELECT named.skill, c.stretch, c.source, c.cluster, count(*) AS k
      FROM counted c JOIN named ON named.posting = c.posting GROUP BY named.skill, c.stretch, c.source, c.cluster),
    products AS (
      SELECT c.skill, c.stretch, c.source, c.k * e.k AS kk, 0 AS kn, 0 AS nk, 0 AS nn
      FROM clusters c JOIN clusters e ON ${before("c", "e")} AND e.skill = c.skill
      UNION ALL
      SELECT c.skill, c.stretch, c.source, 0, c.k * s.n, 0, 0 FROM clusters c JOIN sizes s ON ${before("c", "s")}
      UNION ALL
      SELECT e.skill, s.stretch, s.source, 0, 0, s.n * e.k, 0 FROM sizes s JOIN clusters e ON ${before("s", "e")}
      UNION ALL
      SELECT NULL, s.stretch, s.source, 0, 0, 0, s.n * e.n FROM sizes s JOIN sizes e ON ${before("s", "e")})
    SELECT skill, stretch, source, CAST(sum(kk) AS DOUBLE) AS kk, CAST(sum(kn) AS DOUBLE) AS kn,
      CAST(sum(nk) AS DOUBLE) AS nk, CAST(sum(nn) AS DOUBLE) AS nn
    FROM products GROUP BY skill, stretch, source ORDER BY skill, stretch, source`;
  });
  const {where, repeats, stances, rule} = ask;
  const tally = {ads: {where, repeats}, keys: stretchKeys(stretching), apart, spoken: {stances, rule}};
  return tallied(query, {gives: "cross-by-skill", ...tally});
}

/** Reads products from a row. */
export function crossRow(row: Row): CrossSums {
  const number = (name: string) => numberIn(row, name) ?? 0;
  return {kk: number("kk"), kn: number("kn"), nk: number("nk"), nn: number("nn")};
}

/** Products of several sources together. */
export function addCross(sums: readonly CrossSums[]): CrossSums {
  const total = (of: (sum: CrossSums) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  return {kk: total((s) => s.kk), kn: total((s) => s.kn), nk: total((s) => s.nk), nn: total((s) => s.nn)};
}
