import {monthAt, monthIndex, monthsBetween} from "../model/period.ts";
import {countedSql} from "./counted.ts";
import {emergingTerms, type TermCount} from "./emerging.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Measure, Row, Series, Tables} from "./measure.ts";
import {fixedPanel, type Panel, panelCaveats, readMonths, sourceMonths} from "./panel.ts";
import {rounded} from "./points.ts";
import {type Bind, queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {sourceSums} from "./source-sums.ts";

const newMonths = 24;
const monthsBefore = 12;
const fewestEmployers = 5;

/** Roles that titles did not name until two years before the newest month. */
export const newRoles: Measure = {
  name: "new-roles",
  version: 1,
  title: "Roles that did not exist two years ago",
  unit: "postings",
  counts: "postings of the newest 24 months that have the role among their titles",
  of: "postings of the same months, from sources that were read throughout them and the 12 months before",
  fewest: 10,
  stances: null,
  subject: "none",
  options: [],
  files: [],
  method:
    "roles named by 10 postings of 5 employers at least in the newest 24 months, in sources that were read throughout them and the 12 months before, and by no posting of any source before; named more of late than all postings would lead one to expect under false discovery control (exact binomial tail; Benjamini and Yekutieli, 5 %). A role is as its title says, without level and place; whether the work is new, a title does not say",
  caveats: ["title-is-not-skill", "depends-on-sources", "newest-month-preliminary"],
  rows: (ask) => ({
    roles: queryOf(
      (
        bind
      ) => `SELECT role, month, source, CAST(count(DISTINCT posting) AS DOUBLE) AS n FROM (${namedRoles(ask, bind)}) named
        WHERE role IS NOT NULL GROUP BY role, month, source ORDER BY role, month, source`
    ),
    breadth: queryOf(
      (
        bind
      ) => `SELECT role, source, CAST(count(DISTINCT cluster) AS DOUBLE) AS employers FROM (${namedRoles(ask, bind)}) named
        WHERE role IS NOT NULL GROUP BY role, source ORDER BY role, source`
    ),
    months: sourceSums({...ask, skills: []}),
    read: sourceMonths(ask)
  }),
  estimate: newSeries
};

function namedRoles(ask: Ask, bind: Bind): string {
  return `SELECT posting, month, source, cluster, unnest(roles) AS role
    FROM (${countedSql(ask, bind, ["p.source", "p.role_names AS roles"])}) c WHERE month <> 'unknown'`;
}

function newSeries({roles = [], breadth = [], months = [], read = []}: Tables): readonly Series[] {
  const known = months.flatMap((row) => wordIn(row, "month") ?? []).filter((month) => month !== "unknown");
  const [first, last] = [known.toSorted()[0], known.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const since = monthAt(monthIndex(last) - newMonths + 1);
  const newest = monthsBetween(since, last);
  const at = `${since}..${last}`;
  const panel = fixedPanel(readMonths(read), [newest, yearBefore(since)]);
  const kept = (rows: readonly Row[]) => rows.filter((row) => panel.kept.has(wordIn(row, "source") ?? ""));
  const postings = sumsOf(kept(months), "month");
  const base = newest.reduce((sum, month) => sum + (postings.get(month) ?? 0), 0);
  const why = whyNone(monthIndex(since) - monthIndex(first), panel);
  const caveats = panelCaveats(panel);
  if (why !== null) return [{points: [{at, value: null, count: 0, base, why}], caveats}];
  const employers = sumsOf(kept(breadth), "role", "employers");
  const fresh = [...groupBy(roles, (row) => wordIn(row, "role") ?? "")]
    .filter(([, rows]) => rows.every((row) => (wordIn(row, "month") ?? "") >= since))
    .map(([term, rows]) => ({term, employers: employers.get(term) ?? 0, months: sumsOf(kept(rows), "month")}));
  return emergingTerms(fresh.filter(isBroad), postings)
    .filter(({q}) => (q ?? 1) <= 0.05)
    .map(({term, count, first: seen, q, employers: broad}) => ({
      about: {role: term},
      points: [{at, value: count, low: count, high: count, count, base}],
      state: `first seen ${seen}`,
      beside: {q: q === null ? null : rounded(q), employers: broad},
      caveats
    }));
}

function yearBefore(month: string): readonly string[] {
  return monthsBetween(monthAt(monthIndex(month) - monthsBefore), monthAt(monthIndex(month) - 1));
}

function whyNone(before: number, {kept}: Panel): string | null {
  if (before < monthsBefore)
    return `too short: ${Math.max(0, before)} months before the newest ${newMonths}; at least ${monthsBefore} are needed to call a role new`;
  return kept.size > 0
    ? null
    : `no source was read throughout these ${newMonths} months and the ${monthsBefore} before`;
}

/** Numbers of rows added up by a column. */
function sumsOf(rows: readonly Row[], key: string, number = "n"): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const of = wordIn(row, key) ?? "";
    sums.set(of, (sums.get(of) ?? 0) + (numberIn(row, number) ?? 0));
  }
  return sums;
}

function isBroad({months, employers}: TermCount): boolean {
  const count = [...months.values()].reduce((a, b) => a + b, 0);
  return count >= newRoles.fewest && employers >= fewestEmployers;
}
