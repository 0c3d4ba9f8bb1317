import type {Point} from "../model/finding.ts";
import type {ClusterSums} from "../stats/clustered-share.ts";
import {chainedShare, sourceCaveats} from "./chain.ts";
import {countedSql} from "./counted.ts";
import {groupBy} from "./group-by.ts";
import {lengthSums, standardisedShare} from "./length-standard.ts";
import type {Ask, Measure, Queries, Row, Series, Tables} from "./measure.ts";
import {clusterSums, monthSums, monthSumsBySkill, sumsBySkill, sumsRow} from "./month-sums.ts";
import {readingOf} from "./panel.ts";
import {type Length, lengthOf, periodSql, perOption, wholePeriods} from "./per.ts";
import {pointsOf, sharePoint} from "./points.ts";
import {type Bind, queryOf, tallied} from "./query.ts";
import {wordIn} from "./row.ts";
import {lengthOption, panelOption} from "./share-options.ts";
import {monthsRead, type SourceSums, sourceRow, sourceSums, sourceSumsBySkill} from "./source-sums.ts";
import {type Keyed, sumsBySkillSql, sumsSql} from "./sums-sql.ts";
import {tallyBySkill, tallyOfSums} from "./tallies.ts";
import type {CellKeys} from "./tally.ts";

/** The share of the postings of a month that ask for a skill; of every skill when none is given. */
export const skillShare: Measure = {
  name: "skill-share",
  version: 1,
  title: "Share of postings that ask for a skill",
  unit: "share",
  counts: "postings that ask for the skill (must have, nice to have or day to day)",
  of: "postings dated in the month",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill",
  options: [perOption("month"), panelOption, lengthOption],
  files: [],
  method: "share of postings; 95 % interval after Wilson on the effective number of postings, clustered by employer",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: shareRows,
  estimate: (tables, ask) => shareSeries(skillShare, tables, ask)
};

/**
 * The sums that the share of one figure needs, or of every skill when none is asked for.
 *
 * @throws Error `conflicting options: …` for two of `--per`, `--panel fixed`, `--length standard`
 */
export function shareRows(ask: Ask): Queries {
  const per = lengthOf(ask.options["per"]);
  const way = wayOf(ask);
  const read = sourceSums({...readingOf(ask), skills: []});
  if (way === "fixed")
    return {read, sources: sourceSums(ask), ...(ask.skills.length > 0 ? {} : {skills: sourceSumsBySkill(ask)})};
  if (way === "standard") return {lengths: lengthSums(ask)};
  const one =
    per === "month"
      ? monthSums(ask)
      : tallied(
          queryOf((bind) => sumsSql(ask, byPeriod(ask, per, bind), bind)),
          tallyOfSums(ask, periods(per))
        );
  if (ask.skills.length > 0) return {sums: one, read};
  const all =
    per === "month"
      ? monthSumsBySkill(ask)
      : tallied(
          queryOf((bind) => sumsBySkillSql(ask, byPeriod(ask, per, bind), bind)),
          tallyBySkill(ask, periods(per))
        );
  return {months: one, skills: all, read};
}

function wayOf({options, skills}: Ask): "read" | "fixed" | "standard" {
  const fixed = options["panel"] === "fixed";
  const standard = options["length"] === "standard";
  if ((fixed || standard) && lengthOf(options["per"]) !== "month")
    throw new Error("conflicting options: --per with --panel or --length");
  if (fixed && standard) throw new Error("conflicting options: --panel fixed and --length standard");
  if (standard && skills.length === 0) throw new Error("missing option: --length standard needs --skill or --family");
  return fixed ? "fixed" : standard ? "standard" : "read";
}

function periods(per: Length): CellKeys {
  return {times: {as: "period", per}, bySource: false};
}

function byPeriod(ask: Ask, per: Length, bind: Bind): Keyed {
  const counted = `SELECT c.*, ${periodSql("c.month", per)} AS period FROM (${countedSql(ask, bind)}) c WHERE c.month <> 'unknown'`;
  return {counted, keys: ["period"]};
}

/** Shares from the sums of `shareRows`. */
export function shareSeries(measure: Measure, tables: Tables, ask: Ask): readonly Series[] {
  const per = lengthOf(ask.options["per"]);
  const way = wayOf(ask);
  if (way === "fixed") return fixedSeries(measure, tables, ask);
  if (way === "standard") {
    const points = standardisedShare(tables["lengths"] ?? [], measure.fewest);
    return [{points, caveats: ["lengths-standardised"]}];
  }
  const caveats = sourceCaveats((tables["read"] ?? []).map(sourceRow));
  const series = per === "month" ? monthSeries(measure, tables, ask) : periodSeries(measure, tables, {ask, per});
  return caveats.length === 0 ? series : series.map((own) => ({...own, caveats}));
}

function monthSeries(measure: Measure, {sums = [], months = [], skills = []}: Tables, ask: Ask): readonly Series[] {
  if (ask.skills.length > 0) return [{points: pointsOf(measure, sums.map(sumsRow))}];
  return [...sumsBySkill(skills, months.map(sumsRow))].map(([skill, own]) => ({
    about: {skill},
    points: pointsOf(measure, own)
  }));
}

function fixedSeries({fewest}: Measure, {read = [], sources = [], skills = []}: Tables, ask: Ask): readonly Series[] {
  const months = monthsRead(read.map(sourceRow));
  const bases = sources.map(sourceRow);
  if (ask.skills.length > 0) return [chainedShare(bases, {fewest, read: months})];
  const key = ({month, source}: SourceSums) => `${month} ${source}`;
  return [...groupBy(skills, (row) => wordIn(row, "skill") ?? "")].map(([skill, rows]) => {
    const own = new Map(rows.map(sourceRow).map((sums) => [key(sums), sums]));
    const sums = bases.map((base) => own.get(key(base)) ?? {...base, k: 0, kk: 0, kn: 0});
    return {about: {skill}, ...chainedShare(sums, {fewest, read: months})};
  });
}

type Periods = ReadonlyMap<string, ClusterSums>;

function periodSeries(
  {fewest}: Measure,
  {sums = [], months = [], skills = []}: Tables,
  {ask, per}: {readonly ask: Ask; readonly per: Length}
): readonly Series[] {
  const of = {of: `postings dated in the ${per}`};
  const pointsIn = (bases: Periods, own: Periods): readonly Point[] =>
    wholePeriods([...bases.keys()], per).map((at) => {
      const none = {k: 0, n: 0, kk: 0, kn: 0, nn: 0, clusters: 0};
      const base = bases.get(at) ?? none;
      return sharePoint(at, own.get(at) ?? {...base, k: 0, kk: 0, kn: 0}, fewest);
    });
  if (ask.skills.length > 0) return [{...of, points: pointsIn(periodsIn(sums), periodsIn(sums))}];
  const bases = periodsIn(months);
  return [...groupBy(skills, (row) => wordIn(row, "skill") ?? "")].map(([skill, rows]) => ({
    ...of,
    about: {skill},
    points: pointsIn(bases, periodsIn(rows))
  }));
}

function periodsIn(rows: readonly Row[]): Periods {
  return new Map(rows.map((row) => [wordIn(row, "period") ?? "", clusterSums(row)]));
}
