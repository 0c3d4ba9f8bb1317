import type {Point} from "../model/finding.ts";
import {studentWithin} from "../stats/student.ts";
import {type Counting, countedSql, mentionSql} from "./counted.ts";
import type {Ask, Measure, Row, Series} from "./measure.ts";
import {type MonthSums, sumsRow} from "./month-sums.ts";
import {monthsOf, rounded} from "./points.ts";
import {type Query, queryOf} from "./query.ts";
import {wordIn} from "./row.ts";

/** How many skills an ad asks for, and how long it is: what raises every share of a skill. */
export const skillsAnAd: Measure = {
  name: "skills-an-ad",
  version: 1,
  title: "Skills an ad",
  unit: "number",
  counts: "different skills that postings ask for, added up",
  of: "postings dated in the month",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "none",
  options: [],
  files: [],
  method:
    "mean over postings, and the mean length of their texts in characters beside it; 95 % interval of a ratio clustered by employer",
  caveats: ["longer-ads-raise-shares", "margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => ({sums: adSums(ask)}),
  estimate: ({sums = []}) => [
    seriesOf("skills", sums),
    {...seriesOf("characters", sums), counts: "characters of postings, added up"}
  ]
};

function adSums(ask: Ask): Query {
  return queryOf((bind) => {
    const counted = countedSql(ask satisfies Counting, bind, ["p.chars"]);
    const sums = (what: string, k: string) =>
      `SELECT '${what}' AS what, month, CAST(sum(${k}) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n,
        CAST(sum(${k} * ${k}) AS DOUBLE) AS kk, CAST(sum(${k} * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn,
        CAST(count(*) AS DOUBLE) AS clusters FROM clusters GROUP BY month`;
    return `
    WITH counted AS (${counted}),
    asked AS (SELECT posting, count(DISTINCT skill) AS skills FROM mentions WHERE ${mentionSql(ask, bind)} GROUP BY posting),
    clusters AS (
      SELECT c.month, c.cluster, CAST(count(*) AS DOUBLE) AS n, CAST(sum(coalesce(a.skills, 0)) AS DOUBLE) AS skills,
        CAST(sum(coalesce(c.chars, 0)) AS DOUBLE) AS characters
      FROM counted c LEFT JOIN asked a ON a.posting = c.posting WHERE c.month <> 'unknown' GROUP BY c.month, c.cluster)
    SELECT * FROM (${sums("skills", "skills")} UNION ALL ${sums("characters", "characters")}) told ORDER BY what, month`;
  });
}

function seriesOf(what: string, rows: readonly Row[]): Series {
  const own = rows.filter((row) => wordIn(row, "what") === what).map(sumsRow);
  const byMonth = new Map(own.map((sums) => [sums.month, sums]));
  return {about: {what}, points: monthsOf([...byMonth.keys()]).map((at) => pointOf(at, byMonth.get(at)))};
}

function pointOf(at: string, sums: MonthSums | undefined): Point {
  if (sums === undefined) return {at, value: null, count: 0, base: 0, why: "no postings"};
  const {k, n, kk, kn, nn, clusters} = sums;
  if (n < skillsAnAd.fewest) return {at, value: null, count: k, base: n, why: "too few"};
  if (clusters < 2) return {at, value: null, count: k, base: n, why: "one employer only"};
  const mean = k / n;
  const variance = (clusters / (clusters - 1)) * (Math.max(0, kk - 2 * mean * kn + mean * mean * nn) / (n * n));
  const half = studentWithin(0.95, clusters - 1) * Math.sqrt(variance);
  return {
    at,
    value: rounded(mean),
    low: rounded(Math.max(0, mean - half)),
    high: rounded(mean + half),
    count: k,
    base: n
  };
}
