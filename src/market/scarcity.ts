import type {Point} from "../model/finding.ts";
import {type ClusterSums, designEffect} from "../stats/clustered-share.ts";
import {type Counting, countedSql, type Naming, namedSql} from "./counted.ts";
import {durationRows, durationSeries} from "./duration.ts";
import type {Ask, Measure, Queries, Row, Series, Tables} from "./measure.ts";
import {sumsRow} from "./month-sums.ts";
import {currencyOption} from "./pay-currency.ts";
import {monthsOf, rounded, sharePoint} from "./points.ts";
import {premium} from "./premium.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {among, tallyOfSums} from "./tallies.ts";

/** Signs of shortage, side by side. */
export const scarcity: Measure = {
  name: "scarcity",
  version: 1,
  title: "Signs of shortage",
  unit: "share",
  counts: "see each sign",
  of: "postings of the whole time that is looked at",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  undated: true,
  options: [currencyOption],
  files: ["profiles"],
  method:
    "signs side by side, each with the margin of its own measure: the share that asks for it, the share posted anew in a later month, the median days up (see duration), the pay against like ads (see premium), and, with a file of profiles (a row a skill of a profile, or skill and profiles), postings per profile of this source: no ratio of vacancies to the unemployed, which would need like units",
  caveats: ["no-single-score", "margin-covers-chance-only", "depends-on-sources"],
  rows: scarcityRows,
  estimate: scarcitySeries
};

const likeAds = "the same, within the same employer";

function scarcityRows(ask: Ask): Queries {
  const own = {...signSums(ask), ...durationRows(ask)};
  return ask.skills.length === 0 ? own : {...own, ...premium.rows(ask)};
}

/** The sums of the two shares: who asks for it, and what was posted anew. */
export function signSums(ask: Counting & Naming) {
  return {asked: askedSums(ask), reposted: repostedSums(ask)};
}

/** Which of the counted postings name the skill, by employer. */
function askedSums(ask: Counting & Naming): Query {
  const query = queryOf((bind) =>
    summedSql(
      `SELECT c.month, c.cluster, CASE WHEN n.posting IS NULL THEN 0 ELSE 1 END AS hit
       FROM (${countedSql(ask, bind)}) c LEFT JOIN (${namedSql(ask, bind)}) n ON n.posting = c.posting`
    )
  );
  return tallied(query, tallyOfSums(ask, whole));
}

const whole = {times: {as: "whole"}, bySource: false} as const;

/** Which of the postings looked at were posted anew in a later month, by employer. */
function repostedSums(ask: Counting & Naming): Query {
  const query = queryOf((bind) => {
    const counted = countedSql(ask, bind);
    const named = ask.skills.length === 0 ? "" : ` WHERE c.posting IN (${namedSql(ask, bind)})`;
    return summedSql(
      `SELECT c.month, c.cluster, CASE WHEN a.posting IS NULL THEN 0 ELSE 1 END AS hit
       FROM (${counted}) c LEFT JOIN (${repostedSql}) a ON a.posting = c.posting${named}`
    );
  });
  return tallied(query, {gives: "sums", ads: among(ask), keys: whole, marked: "reposted"});
}

/** The postings whose text was posted again in a later month. */
export const repostedSql = "SELECT DISTINCT repeat_of AS posting FROM repeats WHERE kind = 're-post'";

/** Sums over employers of rows with month, cluster and `hit`, over all months; no row where there are none. */
function summedSql(hits: string): string {
  return `
    WITH hits AS (${hits}),
    clusters AS (SELECT cluster, min(month) AS first, max(CASE WHEN month <> 'unknown' THEN month END) AS last, count(*) AS n, sum(hit) AS k FROM hits GROUP BY cluster)
    SELECT min(first) AS first, max(last) AS last, CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
      CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
    FROM clusters HAVING count(*) > 0`;
}

function scarcitySeries(tables: Tables, ask: Ask): readonly Series[] {
  const [asked, reposted] = [tables["asked"]?.[0] ?? {}, tables["reposted"]?.[0] ?? {}];
  const at = timeOf(asked);
  const skill = ask.skills.length > 0;
  return [
    ...(skill ? [shareSeries("share that asks for it", {at, row: asked, of: "postings"})] : []),
    {
      ...shareSeries("posted anew in a later month", {at, row: reposted, of: "these postings"}),
      counts: "of these postings, those whose text was posted again in a later month"
    },
    ...durationSeries(tables["spans"] ?? [])
      .slice(0, 1)
      .map((own): Series => ({...own, unit: "days"})),
    ...(skill ? [premiumSeries(tables, ask)] : []),
    ...(tables["profiles"] === undefined ? [] : [perProfile(tables["profiles"], {at, sums: sumsRow(asked), ask})])
  ];
}

function timeOf(row: Row): string {
  const months = monthsOf([wordIn(row, "first") ?? "unknown", wordIn(row, "last") ?? "unknown"]);
  return `${months[0] ?? "unknown"}..${months.at(-1) ?? "unknown"}`;
}

function shareSeries(
  component: string,
  {at, row, of}: {readonly at: string; readonly row: Row; readonly of: string}
): Series {
  return {
    about: {component},
    counts: `${of}: ${component}`,
    of,
    points: [sharePoint(at, sumsRow(row), scarcity.fewest)]
  };
}

/** The pay of ads that ask for it against like ads, of the narrowest comparison that has a value. */
function premiumSeries(tables: Tables, ask: Ask): Series {
  const curve = premium.estimate(tables, ask);
  const own = curve.find(({about}) => about?.["compared"] === likeAds) ?? curve[0] ?? {points: []};
  return {
    unit: premium.unit,
    counts: premium.counts,
    of: premium.of,
    ...own,
    about: {...own.about, component: "pay against like ads"},
    caveats: [...premium.caveats, ...(own.caveats ?? [])]
  };
}

interface Wanted {
  readonly at: string;
  readonly sums: ClusterSums;
  readonly ask: Ask;
}

/** How many postings ask for it for each profile that names it; both vary by chance, the postings by employer. */
function perProfile(rows: readonly Row[], {at, sums, ask}: Wanted): Series {
  const own = rows.filter((row) => ask.skills.includes(wordIn(row, "skill") ?? ""));
  const profiles = own.reduce((sum, row) => sum + (numberIn(row, "profiles") ?? 1), 0);
  const about = {component: "postings per profile of this source"};
  return {
    about,
    unit: "ratio",
    counts: "postings that ask for it",
    of: "profiles that name it",
    points: [ratioPoint(at, sums, profiles)]
  };
}

function ratioPoint(at: string, sums: ClusterSums, profiles: number): Point {
  const {k} = sums;
  if (k < 10 || profiles < 10)
    return {at, value: null, count: k, base: profiles, why: "fewer than ten postings or ten profiles name it"};
  const value = k / profiles;
  const spread = Math.exp(1.959964 * Math.sqrt(designEffect(sums) / k + 1 / profiles));
  return {
    at,
    value: rounded(value),
    low: rounded(value / spread),
    high: rounded(value * spread),
    count: k,
    base: profiles
  };
}
