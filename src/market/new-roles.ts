import {monthAt, monthIndex, monthsBetween} from "../model/period.ts";
import {countedSql} from "./counted.ts";
import {emergingTerms, type TermCount} from "./emerging.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Measure, Series, Tables} from "./measure.ts";
import {rounded} from "./points.ts";
import {type Bind, queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";

const newMonths = 24;
const fewestEmployers = 5;

/** Roles that titles did not name until two years before the newest month. */
export const newRoles: Measure = {
  name: "new-roles",
  version: 1,
  title: "Roles that did not exist two years ago",
  unit: "postings",
  counts: "postings of the newest 24 months that have the role among their titles",
  of: "postings of the same months",
  fewest: 10,
  stances: null,
  subject: "none",
  options: [],
  files: [],
  method:
    "roles named by 10 postings of 5 employers at least in the newest 24 months and by none before, where there are 12 months before; named more of late than all postings would lead one to expect under false discovery control (exact binomial tail; Benjamini and Yekutieli, 5 %). A role is as its title says, without level and place; whether the work is new, a title does not say",
  caveats: ["title-is-not-skill", "depends-on-sources", "newest-month-preliminary"],
  rows: (ask) => ({
    roles: queryOf(
      (bind) => `SELECT role, month, CAST(count(DISTINCT posting) AS DOUBLE) AS n FROM (${namedRoles(ask, bind)}) named
        WHERE role IS NOT NULL GROUP BY role, month ORDER BY role, month`
    ),
    breadth: queryOf(
      (bind) => `SELECT role, CAST(count(DISTINCT cluster) AS DOUBLE) AS employers FROM (${namedRoles(ask, bind)}) named
        WHERE role IS NOT NULL GROUP BY role ORDER BY role`
    ),
    months: queryOf(
      (bind) => `SELECT month, CAST(count(*) AS DOUBLE) AS n FROM (${countedSql(ask, bind)}) c
        WHERE month <> 'unknown' GROUP BY month ORDER BY month`
    )
  }),
  estimate: newSeries
};

function namedRoles(ask: Ask, bind: Bind): string {
  return `SELECT posting, month, cluster, unnest(roles) AS role
    FROM (${countedSql(ask, bind, ["p.role_names AS roles"])}) c WHERE month <> 'unknown'`;
}

function newSeries({roles = [], breadth = [], months = []}: Tables): readonly Series[] {
  const postings = new Map(months.map((row) => [wordIn(row, "month") ?? "", numberIn(row, "n") ?? 0]));
  const known = [...postings.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const since = monthAt(monthIndex(last) - newMonths + 1);
  const at = `${since}..${last}`;
  const base = monthsBetween(since, last).reduce((sum, month) => sum + (postings.get(month) ?? 0), 0);
  const before = monthIndex(since) - monthIndex(first);
  if (before < 12) {
    const why = `too short: ${Math.max(0, before)} months before the newest ${newMonths}; at least 12 are needed to call a role new`;
    return [{points: [{at, value: null, count: 0, base, why}]}];
  }
  const employers = new Map(breadth.map((row) => [wordIn(row, "role"), numberIn(row, "employers") ?? 0]));
  const fresh = [...groupBy(roles, (row) => wordIn(row, "role") ?? "")]
    .map(([term, rows]) => ({
      term,
      employers: employers.get(term) ?? 0,
      months: new Map(rows.map((row) => [wordIn(row, "month") ?? "", numberIn(row, "n") ?? 0]))
    }))
    .filter((term) => [...term.months.keys()].every((month) => month >= since));
  return emergingTerms(fresh.filter(isBroad), postings)
    .filter(({q}) => (q ?? 1) <= 0.05)
    .map(({term, count, first: seen, q, employers}) => ({
      about: {role: term},
      points: [{at, value: count, low: count, high: count, count, base}],
      state: `first seen ${seen}`,
      beside: {q: q === null ? null : rounded(q), employers}
    }));
}

function isBroad({months, employers}: TermCount): boolean {
  const count = [...months.values()].reduce((a, b) => a + b, 0);
  return count >= newRoles.fewest && employers >= fewestEmployers;
}
