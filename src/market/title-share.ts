import {type Chained, chainedShare, sourceCaveats} from "./chain.ts";
import {countedSql, newestFirst} from "./counted.ts";
import type {Ask, Measure, Series, Tables} from "./measure.ts";
import {clusterSums} from "./month-sums.ts";
import {readingOf} from "./panel.ts";
import {lengthOf, periodSql, perOption, wholePeriods} from "./per.ts";
import {sharePoint} from "./points.ts";
import {type Bind, type Query, queryOf} from "./query.ts";
import {wordIn} from "./row.ts";
import {onFixedPanel, panelOption} from "./share-options.ts";
import {monthsRead, sourceRow, sourceSums} from "./source-sums.ts";

/** The share of postings for a role, by their titles: another series than that of the skill of a like name. */
export const titleShare: Measure = {
  name: "title-share",
  version: 1,
  title: "Share of postings with a title",
  unit: "share",
  counts: "postings that have the role among their titles",
  of: "postings dated in the period",
  fewest: 30,
  stances: null,
  subject: "none",
  options: [
    {
      name: "title",
      value: "role",
      says: "the role that titles name, for example 'prompt engineer'",
      known: null,
      otherwise: null,
      is: "role"
    },
    perOption("month"),
    panelOption
  ],
  files: [],
  method: "share of postings; 95 % interval after Wilson on the effective number of postings, clustered by employer",
  caveats: ["title-is-not-skill", "margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => ({
    sums: titleSums(ask),
    read: sourceSums({...readingOf(ask), skills: []})
  }),
  estimate: titleSeries,
  evidence: (ask, limit) =>
    queryOf(
      (
        bind
      ) => `SELECT id AS posting FROM (${countedSql(ask, bind, [`${titleSql(ask, bind)} AS titled`])}) c WHERE titled AND c.month <> 'unknown'
        ORDER BY ${newestFirst} LIMIT ${Math.trunc(limit)}`
    )
};

function titleSeries(tables: Tables, ask: Ask): readonly Series[] {
  const title = titleOf(ask);
  const {points, caveats} = sharesOf(tables, ask);
  const unknown = points.some(({base}) => base > 0) && points.every(({count}) => count === 0);
  const help = `No title of these postings is read as "${title}"; assay role "${title}" says which role it names.`;
  return [{about: {title}, points, caveats: unknown ? [help, ...caveats] : caveats}];
}

function sharesOf({sums = [], read = []}: Tables, ask: Ask): Chained {
  const sources = read.map(sourceRow);
  const {fewest} = titleShare;
  if (onFixedPanel(ask)) return chainedShare(sums.map(sourceRow), {fewest, read: monthsRead(sources)});
  const byPeriod = new Map(sums.map((row) => [wordIn(row, "period") ?? "", clusterSums(row)]));
  const points = wholePeriods([...byPeriod.keys()], lengthOf(ask.options["per"])).map((at) =>
    sharePoint(at, byPeriod.get(at) ?? clusterSums({}), fewest)
  );
  return {points, caveats: sourceCaveats(sources)};
}

/** @throws Error `missing option: --title …` */
function titleOf({options}: Ask): string {
  const title = options["title"]?.trim().toLowerCase();
  if (title === undefined || title === "") throw new Error("missing option: --title; for example 'prompt engineer'");
  return title;
}

function titleSql(ask: Ask, bind: Bind): string {
  return `len(list_filter(p.roles, x -> x.role = ${bind(titleOf(ask))})) > 0`;
}

/** Sums over employers by period, or by month and source for a fixed panel. */
function titleSums(ask: Ask): Query {
  const keys = onFixedPanel(ask) ? "month, source" : "period";
  return queryOf((bind) => {
    const columns = ["p.source", `CASE WHEN ${titleSql(ask, bind)} THEN 1 ELSE 0 END AS hit`];
    return `
    WITH counted AS (
      SELECT *, ${periodSql("month", lengthOf(ask.options["per"]))} AS period
      FROM (${countedSql(ask, bind, columns)}) c WHERE month <> 'unknown'),
    clusters AS (SELECT ${keys}, cluster, count(*) AS n, sum(hit) AS k FROM counted GROUP BY ${keys}, cluster)
    SELECT ${keys}, CAST(sum(k) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n, CAST(sum(k * k) AS DOUBLE) AS kk,
      CAST(sum(k * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn, CAST(count(*) AS DOUBLE) AS clusters
    FROM clusters GROUP BY ${keys} ORDER BY ${keys}`;
  });
}
