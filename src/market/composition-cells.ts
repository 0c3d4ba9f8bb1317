import type {GroupAtTwoTimes} from "../stats/shift-share.ts";
import {chosenSql} from "./ai-skills.ts";
import {namedSql} from "./counted.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Row} from "./measure.ts";
import {type Bind, type Query, queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {stretchSql} from "./stretch-sums.ts";

/** Employers that chance put together, with their postings of two years by group of postings. */
export interface EmployerGroup {
  readonly cells: readonly GroupAtTwoTimes[];
  /** Sums over employers that post in both years: their postings then and now, and these times their change of share. */
  readonly matched: {readonly n0: number; readonly n1: number; readonly d0: number; readonly d1: number};
}

const across: Readonly<Record<string, string>> = {
  sector: "coalesce(p.sector.name, 'sector not known')",
  role: "coalesce(p.roles[1].role, 'role not known')",
  seniority: "p.seniority"
};

function yearsSql(ask: Ask, bind: Bind): string {
  const cell = across[ask.options["across"] ?? "sector"] ?? "p.seniority";
  const stretches = stretchSql(ask, {length: 12, only: [0, 1]}, bind, ["p.source", "p.chance", `${cell} AS cell`]);
  return `SELECT c.* FROM (${stretches}) c WHERE NOT ${chosenSql(ask, bind)}`;
}

/** Postings and those that name the skill by year, source, group of postings and chance group of employers. */
export function cellRows(ask: Ask): Query {
  return queryOf((bind) => {
    const years = yearsSql(ask, bind);
    return `
    WITH counted AS (${years}), named AS (${namedSql(ask, bind)})
    SELECT c.stretch, c.newest, c.source, c.cell, c.chance, CAST(count(*) AS DOUBLE) AS n, CAST(count(named.posting) AS DOUBLE) AS k
    FROM counted c LEFT JOIN named ON named.posting = c.posting
    GROUP BY c.stretch, c.newest, c.source, c.cell, c.chance ORDER BY c.stretch, c.source, c.cell, c.chance`;
  });
}

/** Employers that post in both years, by source and chance group: their postings, and these times their change of share. */
export function matchedRows(ask: Ask): Query {
  return queryOf((bind) => {
    const years = yearsSql(ask, bind);
    return `
    WITH counted AS (${years}), named AS (${namedSql(ask, bind)}),
    clusters AS (
      SELECT c.stretch, c.source, c.cluster, c.chance, CAST(count(*) AS DOUBLE) AS n, CAST(count(named.posting) AS DOUBLE) AS k
      FROM counted c LEFT JOIN named ON named.posting = c.posting GROUP BY c.stretch, c.source, c.cluster, c.chance)
    SELECT a.source, a.chance, sum(b.n) AS n0, sum(a.n) AS n1,
      sum(b.n * (a.k / a.n - b.k / b.n)) AS d0, sum(a.n * (a.k / a.n - b.k / b.n)) AS d1
    FROM clusters a JOIN clusters b ON a.stretch = 0 AND b.stretch = 1 AND b.source = a.source AND b.cluster = a.cluster
    GROUP BY a.source, a.chance ORDER BY a.source, a.chance`;
  });
}

/** The chance groups of employers from the rows of the sources that are kept. */
export function employerGroups(
  cells: readonly Row[],
  matched: readonly Row[],
  kept: ReadonlySet<string>
): readonly EmployerGroup[] {
  const ofKept = (row: Row) => kept.has(wordIn(row, "source") ?? "");
  const met = groupBy(matched.filter(ofKept), (row) => wordIn(row, "chance"));
  return [...groupBy(cells.filter(ofKept), (row) => wordIn(row, "chance"))].map(([chance, rows]) => {
    const own = met.get(chance) ?? [];
    const sum = (name: string) => own.reduce((total, row) => total + (numberIn(row, name) ?? 0), 0);
    return {
      cells: [...groupBy(rows, (row) => wordIn(row, "cell") ?? "")].map(([group, some]) => twoTimes(group, some)),
      matched: {n0: sum("n0"), n1: sum("n1"), d0: sum("d0"), d1: sum("d1")}
    };
  });
}

function twoTimes(group: string, rows: readonly Row[]): GroupAtTwoTimes {
  const at = (stretch: number) => {
    const own = rows.filter((row) => numberIn(row, "stretch") === stretch);
    const sum = (name: string) => own.reduce((total, row) => total + (numberIn(row, name) ?? 0), 0);
    return {count: sum("k"), base: sum("n")};
  };
  return {group, before: at(1), after: at(0)};
}

/**
 * The mean change of the share within employers that post in both years, weighted by their postings of both.
 *
 * @returns null when no employer does
 */
export function matchedChange(groups: readonly EmployerGroup[]): number | null {
  const sum = (name: "n0" | "n1" | "d0" | "d1") => groups.reduce((total, {matched}) => total + matched[name], 0);
  const [n0, n1] = [sum("n0"), sum("n1")];
  return n0 === 0 || n1 === 0 ? null : (sum("d0") / n0 + sum("d1") / n1) / 2;
}
