import {mentionSql, type Naming, namedSql} from "./counted.ts";
import type {Ask} from "./measure.ts";
import {type Bind, listSql} from "./query.ts";

/** Postings that are counted, and the columns by which they are summed. */
export interface Keyed {
  /** Gives posting, cluster and the keys. Bind its values before those of the sums. */
  readonly counted: string;
  readonly keys: readonly string[];
}

const sums = `CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
      CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters`;

/**
 * Sums over employers for each value of the keys: how many postings, how many of them name one of the skills, and the squares
 * and products that the clustered interval needs. A posting without an employer is a cluster of its own.
 */
export function sumsSql(ask: Naming, {counted, keys}: Keyed, bind: Bind): string {
  const list = keys.join(", ");
  return `
    WITH counted AS (${counted}),
    named AS (${namedSql(ask, bind)}),
    clusters AS (
      SELECT ${keys.map((key) => `c.${key}`).join(", ")}, c.cluster, count(*) AS n, count(named.posting) AS k
      FROM counted c LEFT JOIN named ON named.posting = c.posting
      GROUP BY ${keys.map((key) => `c.${key}`).join(", ")}, c.cluster)
    SELECT ${list}, ${sums}
    FROM clusters GROUP BY ${list} ORDER BY ${list}`;
}

/** The same sums for every skill at once, one row a skill and value of the keys in which it is named. */
export function sumsBySkillSql(
  ask: Pick<Naming, "stances" | "rule"> & Pick<Ask, "only">,
  {counted, keys}: Keyed,
  bind: Bind
): string {
  const list = keys.join(", ");
  const of = (table: string) => keys.map((key) => `${table}.${key}`).join(", ");
  const same = (a: string, b: string) => keys.map((key) => `${a}.${key} = ${b}.${key}`).join(" AND ");
  return `
    WITH counted AS (${counted}),
    named AS (SELECT DISTINCT posting, skill FROM mentions WHERE ${mentionSql(ask, bind)}${onlySql("skill", ask, bind)}),
    sizes AS (SELECT ${list}, cluster, count(*) AS n FROM counted GROUP BY ${list}, cluster),
    bases AS (
      SELECT ${list}, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
      FROM sizes GROUP BY ${list}),
    clusters AS (
      SELECT named.skill, ${of("c")}, c.cluster, count(*) AS k
      FROM counted c JOIN named ON named.posting = c.posting
      GROUP BY named.skill, ${of("c")}, c.cluster)
    SELECT clusters.skill, ${of("bases")}, CAST(sum(clusters.k) AS DOUBLE) AS k, bases.n,
      CAST(sum(clusters.k * clusters.k) AS DOUBLE) AS kk, CAST(sum(clusters.k * sizes.n) AS DOUBLE) AS kn, bases.nn, bases.clusters
    FROM clusters JOIN sizes ON ${same("sizes", "clusters")} AND sizes.cluster = clusters.cluster
    JOIN bases ON ${same("bases", "clusters")}
    GROUP BY clusters.skill, ${of("bases")}, bases.n, bases.nn, bases.clusters
    ORDER BY clusters.skill, ${of("bases")}`;
}

/** The condition that only some skills are told; none when all are. */
export function onlySql(column: string, {only}: Pick<Ask, "only">, bind: Bind): string {
  return only === undefined ? "" : ` AND ${column} IN (${listSql(only, bind)})`;
}
