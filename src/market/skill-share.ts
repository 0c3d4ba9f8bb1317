import type {Ask, Measure, Queries, Series, Tables} from "./measure.ts";
import {monthSums, monthSumsBySkill, sumsBySkill, sumsRow} from "./month-sums.ts";
import {pointsOf} from "./points.ts";

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
  options: [],
  files: [],
  method: "share of postings; 95 % interval after Wilson on the effective number of postings, clustered by employer",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: shareRows,
  estimate: (tables, ask) => shareSeries(skillShare, tables, ask)
};

/** The sums that the share of one figure needs, or of every skill when none is asked for. */
export function shareRows(ask: Ask): Queries {
  if (ask.skills.length > 0) return {sums: monthSums(ask)};
  return {months: monthSums(ask), skills: monthSumsBySkill(ask)};
}

/** Shares from the sums of `shareRows`. */
export function shareSeries(
  measure: Measure,
  {sums = [], months = [], skills = []}: Tables,
  ask: Ask
): readonly Series[] {
  if (ask.skills.length > 0) return [{points: pointsOf(measure, sums.map(sumsRow))}];
  return [...sumsBySkill(skills, months.map(sumsRow))].map(([skill, own]) => ({
    about: {skill},
    points: pointsOf(measure, own)
  }));
}
