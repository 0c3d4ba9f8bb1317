import type {ClusterSums} from "../stats/clustered-share.ts";
import {type Counting, countedSql, mentionSql, type Naming, namedSql} from "./counted.ts";
import type {Row} from "./measure.ts";
import {type Query, queryOf} from "./query.ts";
import {type Rolled, rolledSums, rolledSumsBySkill} from "./rolled-sums.ts";
import {numberIn, wordIn} from "./row.ts";

/** The sums of one month over employers, as the warehouse gives them. */
export interface MonthSums extends ClusterSums {
  readonly month: string;
}

/** Postings counted, and which of them name a skill; from the sums that are kept where they hold the answer. */
export type SumsRequest = Counting & Naming & Rolled;

const sums = `CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
      CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters`;

/**
 * Sums over employers for each month: how many postings, how many of them name one of the skills, and the squares and
 * products that the clustered interval needs. A posting without an employer is a cluster of its own.
 */
export function monthSums(ask: SumsRequest): Query {
  return rolledSums(ask) ?? countedSums(ask);
}

function countedSums(ask: SumsRequest): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask, bind);
    return `
    WITH counted AS (${counted}),
    named AS (${namedSql(ask, bind)}),
    clusters AS (
      SELECT c.month, c.cluster, count(*) AS n, count(named.posting) AS k
      FROM counted c LEFT JOIN named ON named.posting = c.posting
      GROUP BY c.month, c.cluster)
    SELECT month, ${sums}
    FROM clusters GROUP BY month ORDER BY month`;
  });
}

/**
 * The same sums for every skill at once, one row a skill and month in which it is named.
 */
export function monthSumsBySkill(ask: Omit<SumsRequest, "skills">): Query {
  return rolledSumsBySkill(ask) ?? countedSumsBySkill(ask);
}

function countedSumsBySkill(ask: Omit<SumsRequest, "skills">): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask, bind);
    return `
    WITH counted AS (${counted}),
    named AS (SELECT DISTINCT posting, skill FROM mentions WHERE ${mentionSql(ask, bind)}),
    sizes AS (SELECT month, cluster, count(*) AS n FROM counted GROUP BY month, cluster),
    months AS (
      SELECT month, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
      FROM sizes GROUP BY month),
    clusters AS (
      SELECT named.skill, c.month, c.cluster, count(*) AS k
      FROM counted c JOIN named ON named.posting = c.posting
      GROUP BY named.skill, c.month, c.cluster)
    SELECT clusters.skill, months.month, CAST(sum(clusters.k) AS DOUBLE) AS k, months.n, CAST(sum(clusters.k * clusters.k) AS DOUBLE) AS kk,
      CAST(sum(clusters.k * sizes.n) AS DOUBLE) AS kn, months.nn, months.clusters
    FROM clusters JOIN sizes ON sizes.month = clusters.month AND sizes.cluster = clusters.cluster
    JOIN months ON months.month = clusters.month
    GROUP BY clusters.skill, months.month, months.n, months.nn, months.clusters
    ORDER BY clusters.skill, months.month`;
  });
}

/** Reads the sums of a month from a row. */
export function sumsRow(row: Row): MonthSums {
  const number = (name: string) => numberIn(row, name) ?? 0;
  return {
    month: wordIn(row, "month") ?? "unknown",
    k: number("k"),
    n: number("n"),
    kk: number("kk"),
    kn: number("kn"),
    nn: number("nn"),
    clusters: number("clusters")
  };
}

/** The sums of every skill, by skill; a month in which a skill is not named has it 0 times. */
export function sumsBySkill(rows: readonly Row[], months: readonly MonthSums[]): ReadonlyMap<string, MonthSums[]> {
  const named = new Map<string, Map<string, MonthSums>>();
  for (const row of rows) {
    const skill = wordIn(row, "skill") ?? "";
    const own = named.get(skill) ?? new Map<string, MonthSums>();
    const sums = sumsRow(row);
    named.set(skill, own.set(sums.month, sums));
  }
  const whole = ([skill, own]: [string, Map<string, MonthSums>]) =>
    [skill, months.map((month) => own.get(month.month) ?? {...month, k: 0, kk: 0, kn: 0})] as const;
  return new Map([...named].map(whole));
}
