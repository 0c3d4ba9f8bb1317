import type {Point} from "../model/finding.ts";
import {countedSql} from "./counted.ts";
import {cutAndHire as compare, type EmployerMonth, type EmployerShare} from "./layoffs/cut-and-hire.ts";
import {mergeEvents} from "./layoffs/merge-events.ts";
import {rowsOf} from "./layoffs.ts";
import type {Ask, Measure, Row, Series} from "./measure.ts";
import {rounded} from "./points.ts";
import {queryOf} from "./query.ts";

const aiFamilies: readonly string[] = ["ai-ml", "genai-llm", "mlops"];

/** Whether employers that cut staff advertise for AI skills, or for the skill asked for, at the same time. */
export const cutAndHire: Measure = {
  name: "cut-and-hire",
  version: 1,
  title: "Employers that cut staff and advertise for AI skills at once",
  unit: "share",
  counts:
    "employers with a posting that asks for the skill (without one: for any AI skill) in the month of a cut or the three after it",
  of: "employers that a layoff list names and that have any posting in those months",
  fewest: 5,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  options: [],
  files: ["layoffs"],
  method:
    "employers of the lists and of the postings are joined by employer key; Wilson interval over employers; beside it the same share of employers that no list names, over all months",
  caveats: ["margin-covers-chance-only", "layoffs-lists-only", "cut-and-hire-side-by-side"],
  rows: (ask) => ({
    employers: queryOf((bind) => {
      const skills = skillsOf(ask).map(bind).join(", ");
      const stances = ask.stances.map(bind).join(", ");
      const rule = ask.rule === null ? "" : ` AND rule = ${bind(ask.rule)}`;
      const named =
        skills === ""
          ? "SELECT NULL AS posting WHERE false"
          : `SELECT DISTINCT posting FROM mentions WHERE skill IN (${skills}) AND stance IN (${stances})${rule}`;
      return `
      WITH counted AS (${countedSql(ask, bind, ["p.employer_key"])}), named AS (${named})
      SELECT c.employer_key, c.month, CAST(count(*) AS DOUBLE) AS postings, CAST(count(named.posting) AS DOUBLE) AS asking
      FROM counted c LEFT JOIN named ON named.posting = c.posting
      WHERE c.employer_key IS NOT NULL AND c.month <> 'unknown'
      GROUP BY c.employer_key, c.month ORDER BY c.employer_key, c.month`;
    })
  }),
  estimate: ({employers = [], layoffs = []}) => seriesOf(employers.map(monthOf), layoffs)
};

function skillsOf({skills, families}: Ask): readonly string[] {
  if (skills.length > 0) return skills;
  return [...families].flatMap(([skill, family]) => (aiFamilies.includes(family) ? [skill] : []));
}

function seriesOf(months: readonly EmployerMonth[], layoffs: readonly Row[]): readonly Series[] {
  const known = months.map(({month}) => month).sort();
  const at = known.length === 0 ? "all" : `${known[0]}..${known.at(-1)}`;
  const events = mergeEvents(rowsOf(layoffs));
  if (events.length === 0)
    return [{points: [{at, value: null, count: 0, base: 0, why: "no layoff list was given: --layoffs FILE"}]}];
  const {cutters, others, both, cutting} = compare(events, months);
  const names =
    both.length === 0 ? "none does both" : `both: ${both.slice(0, 10).join(", ")}${both.length > 10 ? ", …" : ""}`;
  return [
    {
      about: {employers: "that cut"},
      points: [pointOf(cutters, at)],
      state: `${cutting} employers in the lists; ${names}`
    },
    {
      about: {employers: "others"},
      points: [pointOf(others, at)],
      of: "employers with a posting that no layoff list names"
    }
  ];
}

function pointOf({value, low, high, count, base, why}: EmployerShare, at: string): Point {
  if (value === null || low === null || high === null) return {at, value: null, count, base, why: why ?? "no postings"};
  if (base < cutAndHire.fewest) return {at, value: null, count, base, why: "too few"};
  return {at, value: rounded(value), low: rounded(low), high: rounded(high), count, base};
}

function monthOf(row: Row): EmployerMonth {
  const {employer_key, month, postings, asking} = row;
  return {
    employer_key: String(employer_key),
    month: String(month),
    postings: Number(postings),
    asking: Number(asking)
  };
}
