import type {Point} from "../model/finding.ts";
import {aiFamilies, chosenSql, othersSql, withAi} from "./ai-skills.ts";
import {type Chained, chainedShare, sourceCaveats} from "./chain.ts";
import {countedSql, evidence, namingSql, newestFirst} from "./counted.ts";
import type {Ask, Measure, Series, Tables} from "./measure.ts";
import {monthSums, sumsRow} from "./month-sums.ts";
import {readingOf} from "./panel.ts";
import {monthsOf, pointsOf} from "./points.ts";
import {type Query, queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {panelOption} from "./share-options.ts";
import {monthsRead, sourceRow, sourceSums} from "./source-sums.ts";
import {sumsSql} from "./sums-sql.ts";

const refused =
  "only boards that were chosen because they hire for AI were read: a share of AI there says nothing of the market";

/** The share of postings that ask for any AI skill. */
export const aiShare: Measure = {
  name: "ai-share",
  version: 1,
  title: "Share of postings that ask for AI",
  unit: "share",
  counts: `postings that ask for any skill of the families ${aiFamilies.join(", ")}`,
  of: "postings dated in the month, those of boards that were chosen because they hire for AI left out",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "none",
  options: [panelOption],
  files: [],
  method:
    "share of postings; 95 % interval after Wilson on the effective number of postings, clustered by employer; refused where every posting comes from boards chosen for AI (chosen_for_ai in assay.yaml, or a board list marked so)",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => ({sums: aiSums(withAi(ask)), read: sourceSums({...readingOf(ask), skills: []}), left: leftOut(ask)}),
  estimate: aiSeries,
  evidence: aiEvidence
};

function aiSums(ask: Ask): Query {
  const fixed = ask.options["panel"] === "fixed";
  if (ask.chosenForAi.length === 0) return fixed ? sourceSums(ask) : monthSums(ask);
  const keys = fixed ? ["month", "source"] : ["month"];
  return queryOf((bind) => sumsSql(ask, {counted: othersSql(ask, bind), keys}, bind));
}

function aiEvidence(ask: Ask, limit: number): Query {
  if (ask.chosenForAi.length === 0) return evidence(withAi(ask), limit);
  return queryOf(
    (
      bind
    ) => `SELECT id AS posting FROM (${othersSql(ask, bind)}) c WHERE c.posting IN (${namingSql(withAi(ask), bind)}) AND c.month <> 'unknown'
      ORDER BY ${newestFirst} LIMIT ${Math.trunc(limit)}`
  );
}

/** How many postings of each month come from boards chosen for AI. */
function leftOut(ask: Ask): Query {
  if (ask.chosenForAi.length === 0) return {sql: "SELECT NULL AS month, 0 AS n WHERE false", values: []};
  return queryOf((bind) => {
    const counted = countedSql(ask, bind, ["p.source"]);
    return `SELECT month, CAST(count(*) AS DOUBLE) AS n FROM (${counted}) c WHERE ${chosenSql(ask, bind)}
      AND month <> 'unknown' GROUP BY month ORDER BY month`;
  });
}

function aiSeries(tables: Tables, ask: Ask): readonly Series[] {
  const chosen = new Map((tables["left"] ?? []).map((row) => [wordIn(row, "month") ?? "", numberIn(row, "n") ?? 0]));
  const {points: shares, caveats} = sharesIn(tables, ask);
  const known = new Map(shares.map((point) => [point.at, point]));
  const without = withAi(ask).skills.length === 0;
  const points = monthsOf([...known.keys(), ...chosen.keys()]).map((at): Point => {
    const point = known.get(at) ?? {at, value: null, count: 0, base: 0, why: "no postings"};
    if (without) return {at, value: null, count: 0, base: point.base, why: "the skill list has no AI skills"};
    return point.base === 0 && (chosen.get(at) ?? 0) > 0 ? {at, value: null, count: 0, base: 0, why: refused} : point;
  });
  return [{points, caveats: chosen.size === 0 ? caveats : ["chosen-boards-left-out", ...caveats]}];
}

/** The shares as read, or chain-linked where a fixed panel is asked for. */
function sharesIn({sums = [], read = []}: Tables, {options}: Ask): Chained {
  const {fewest} = aiShare;
  const all = read.map(sourceRow);
  if (options["panel"] !== "fixed") return {points: pointsOf(aiShare, sums.map(sumsRow)), caveats: sourceCaveats(all)};
  const own = sums.map(sourceRow);
  const counted = new Set(own.map(({source}) => source));
  return chainedShare(own, {fewest, read: monthsRead(all.filter(({source}) => counted.has(source)))});
}
