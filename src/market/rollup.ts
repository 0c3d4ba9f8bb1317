import {adColumns} from "./ads.ts";

/**
 * The ways in which the postings of a month are cut. A posting with several countries or roles is in each of them, so the
 * values of those cuts overlap.
 */
export const cuts = [
  "all",
  "country",
  "role",
  "seniority",
  "workplace",
  "contract",
  "sector",
  "source",
  "language"
] as const;
export type Cut = (typeof cuts)[number];

/** The only value of the cut `all`. */
export const everything = "";

/** What stands for a whole family of skills among the skills: a posting counts once if it names any of them. */
export function familyKey(family: string): string {
  return `family:${family}`;
}

/** What stands among the families for all that are AI together. */
export const aiFamily = "ai";

/** Goes up when the sums of a month have other rows than before: those of another edition are made anew. */
export const rollupEdition = 2;

const valueSql: Readonly<Record<Cut, string>> = {
  all: "''",
  country: "unnest(list_distinct(list_transform(p.places, x -> x.country)))",
  role: "unnest(list_distinct(list_transform(p.roles, x -> x.role)))",
  seniority: "p.seniority",
  workplace: "p.workplace",
  contract: "p.contract",
  sector: "p.sector.name",
  source: "p.source",
  language: "p.language"
};

/** The postings of a month that are counted, with `cluster`; `$1` is the month. Copies of the same month are not. */
export const countedOfMonthSql = `SELECT p.*, ${adColumns.cluster} AS cluster FROM postings p
      WHERE p.month = $1 AND NOT EXISTS (
        SELECT 1 FROM repeats r WHERE r.month = $1 AND r.posting = p.posting AND r.kind = 'copy')`;

/** The values of every cut of the postings `counted` that have one: cut, value, posting. */
export const cutValuesSql = `SELECT cut, value, posting FROM (${cuts
  .map((cut) => `SELECT '${cut}' AS cut, ${valueSql[cut]} AS value, p.posting FROM counted p`)
  .join(" UNION ALL ")}) WHERE value IS NOT NULL`;

/**
 * The sums over employers of one month, for every cut, value and skill at once; copies of the same month are not counted.
 *
 * A row of a skill has the sums of the postings that ask for it (`k`, `kk`, `kn`) and of those that name it at all (`named_k`,
 * `named_kk`, `named_kn`); the row without a skill has the postings of the cut (`n`, `nn`, `clusters`). The table
 * `skill_families` (skill, family) says which skills are of one family, and which are AI.
 *
 * This statement says what the sums are; `monthRollup` makes the same of columns of numbers (a law), with a fraction of the work.
 *
 * @param month as `YYYY-MM`
 */
export function rollupSql(month: string): {readonly sql: string; readonly values: readonly string[]} {
  const sql = `
    WITH counted AS (${countedOfMonthSql}),
    numbered AS (SELECT posting, dense_rank() OVER (ORDER BY cluster) AS cluster, row_number() OVER (ORDER BY posting) AS number FROM counted),
    cut_values AS (${cutValuesSql}),
    value_numbers AS (SELECT cut, value, row_number() OVER (ORDER BY cut, value) AS cell FROM (SELECT DISTINCT cut, value FROM cut_values)),
    cells AS (
      SELECT v.cell, n.number, n.cluster FROM cut_values c
      JOIN value_numbers v ON v.cut = c.cut AND v.value = c.value JOIN numbered n ON n.posting = c.posting),
    sizes AS (SELECT cell, cluster, count(*) AS n FROM cells GROUP BY cell, cluster),
    bases AS (
      SELECT cell, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
      FROM sizes GROUP BY cell),
    spoken AS (
      SELECT posting, skill, max(CASE WHEN stance IN ('required', 'preferred', 'work') THEN 1 ELSE 0 END) AS asked
      FROM mentions WHERE month = $1 GROUP BY posting, skill),
    said AS (
      SELECT posting, skill, asked FROM spoken
      UNION ALL
      SELECT s.posting, concat('family:', f.family), max(s.asked) FROM spoken s JOIN skill_families f ON f.skill = s.skill
      GROUP BY s.posting, f.family),
    skill_codes AS (SELECT skill, row_number() OVER (ORDER BY skill) AS code FROM (SELECT DISTINCT skill FROM said)),
    named AS (
      SELECT n.number, k.code, s.asked FROM said s
      JOIN numbered n ON n.posting = s.posting JOIN skill_codes k ON k.skill = s.skill),
    clusters AS (
      SELECT c.cell, c.cluster, named.code, count(*) AS named_k, sum(named.asked) AS k
      FROM cells c JOIN named ON named.number = c.number GROUP BY c.cell, c.cluster, named.code),
    skills AS (
      SELECT q.cell, q.code, CAST(sum(q.k) AS DOUBLE) AS k, CAST(sum(q.k * q.k) AS DOUBLE) AS kk, CAST(sum(q.k * s.n) AS DOUBLE) AS kn,
        CAST(sum(q.named_k) AS DOUBLE) AS named_k, CAST(sum(q.named_k * q.named_k) AS DOUBLE) AS named_kk,
        CAST(sum(q.named_k * s.n) AS DOUBLE) AS named_kn
      FROM clusters q JOIN sizes s ON s.cell = q.cell AND s.cluster = q.cluster GROUP BY q.cell, q.code),
    rows_told AS (
      SELECT '' AS skill, cell, NULL AS k, NULL AS kk, NULL AS kn, NULL AS named_k, NULL AS named_kk, NULL AS named_kn, n, nn, clusters FROM bases
      UNION ALL
      SELECT k.skill, s.cell, s.k, s.kk, s.kn, s.named_k, s.named_kk, s.named_kn, NULL, NULL, NULL
      FROM skills s JOIN skill_codes k ON k.code = s.code)
    SELECT r.skill, v.cut, v.value, $1 AS month, r.k, r.kk, r.kn, r.named_k, r.named_kk, r.named_kn, r.n, r.nn, r.clusters
    FROM rows_told r JOIN value_numbers v ON v.cell = r.cell ORDER BY r.skill, v.cut, v.value`;
  return {sql, values: [month]};
}
