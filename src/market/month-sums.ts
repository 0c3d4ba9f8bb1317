import type {RepeatReading} from "../model/finding.ts";
import type {Stance} from "../model/mention.ts";

/** Which postings are counted: every condition must hold; an absent one is not asked. */
export interface Where {
  readonly country?: string;
  readonly role?: string;
  readonly sector?: string;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What is summed by month. */
export interface SumsRequest {
  /** Ids of skills; a posting counts once if it names any of them. */
  readonly skills: readonly string[];
  readonly stances: readonly Stance[];
  /** Only mentions found by this rule; null for all. */
  readonly rule: string | null;
  readonly where: Where;
  readonly repeats: RepeatReading;
}

/** SQL with its values, in the subset that DuckDB and Spark SQL share. */
export interface Query {
  readonly sql: string;
  readonly values: readonly string[];
}

/**
 * Sums over employers for each month: how many postings, how many of them name one of the skills, and the squares and
 * products that the clustered interval needs. A posting without an employer is a cluster of its own.
 */
export function monthSums({skills, stances, rule, where, repeats}: SumsRequest): Query {
  const values: string[] = [];
  const bind = (value: string) => `$${values.push(value)}`;
  const list = (words: readonly string[]) => words.map(bind).join(", ");
  const named =
    skills.length === 0
      ? "SELECT NULL AS posting WHERE false"
      : `SELECT DISTINCT posting FROM mentions WHERE skill IN (${list(skills)}) AND stance IN (${list(stances)})${rule === null ? "" : ` AND rule = ${bind(rule)}`}`;
  const sql = `
    WITH counted AS (${countedSql(where, repeats, bind)}),
    named AS (${named}),
    clusters AS (
      SELECT c.month, c.cluster, count(*) AS n, count(named.posting) AS k
      FROM counted c LEFT JOIN named ON named.posting = c.posting
      GROUP BY c.month, c.cluster)
    SELECT month, CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
      CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
    FROM clusters GROUP BY month ORDER BY month`;
  return {sql, values};
}

/**
 * The same sums for every skill at once, one row a skill and month in which it is named.
 */
export function monthSumsBySkill({stances, rule, where, repeats}: Omit<SumsRequest, "skills">): Query {
  const values: string[] = [];
  const bind = (value: string) => `$${values.push(value)}`;
  const sql = `
    WITH counted AS (${countedSql(where, repeats, bind)}),
    named AS (SELECT DISTINCT posting, skill FROM mentions WHERE stance IN (${stances.map(bind).join(", ")})${rule === null ? "" : ` AND rule = ${bind(rule)}`}),
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
  return {sql, values};
}

/** The newest postings of a figure's numerator: counted under the same conditions, naming one of the skills. */
export function evidence({skills, stances, rule, where, repeats}: SumsRequest, limit: number): Query {
  const values: string[] = [];
  const bind = (value: string) => `$${values.push(value)}`;
  const list = (words: readonly string[]) => words.map(bind).join(", ");
  const sql = `
    WITH counted AS (${countedSql(where, repeats, bind)})
    SELECT posting FROM counted WHERE posting IN (
      SELECT posting FROM mentions WHERE skill IN (${list(skills)}) AND stance IN (${list(stances)})${rule === null ? "" : ` AND rule = ${bind(rule)}`})
    ORDER BY month DESC, posting LIMIT ${Math.trunc(limit)}`;
  return {sql, values};
}

/** The postings that are counted, each once, with the employer they come together with. */
export function countedSql(where: Where, repeats: RepeatReading, bind: (value: string) => string): string {
  const conditions = [...conditionsOf(where, bind), ...repeatConditions(repeats)];
  const filter = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  return `SELECT p.posting, p.month, coalesce(p.employer_key, p.posting) AS cluster FROM postings p${filter}`;
}

function conditionsOf(
  {country, role, sector, source, from, to}: Where,
  bind: (value: string) => string
): readonly string[] {
  return [
    country === undefined ? [] : [`len(list_filter(p.places, x -> x.country = ${bind(country)})) > 0`],
    role === undefined ? [] : [`len(list_filter(p.roles, x -> x.role = ${bind(role)})) > 0`],
    sector === undefined ? [] : [`p.sector.name = ${bind(sector)}`],
    source === undefined ? [] : [`p.source = ${bind(source)}`],
    from === undefined ? [] : [`p.month >= ${bind(from)}`],
    to === undefined ? [] : [`p.month <= ${bind(to)}`]
  ].flat();
}

/** Copies (same month) are dropped unless all are kept; `first` drops re-posts of later months too. */
function repeatConditions(repeats: RepeatReading): readonly string[] {
  if (repeats === "keep") return [];
  const kinds = repeats === "first" ? "'copy', 're-post'" : "'copy'";
  return [`NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = p.posting AND r.kind IN (${kinds}))`];
}
