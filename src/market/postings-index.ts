import type {Point} from "../model/finding.ts";
import type {CaveatCode} from "./caveats.ts";
import {countedSql} from "./counted.ts";
import {ghostSql} from "./ghost-signals.ts";
import type {Ask, Measure, Row, Series} from "./measure.ts";
import {seasonFree} from "./monthly-season.ts";
import {monthsOf, rounded} from "./points.ts";
import {queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";

/** New postings a month without their season, against a base of 100. */
export const postingsIndex: Measure = {
  name: "postings-index",
  version: 1,
  title: "Index of new postings",
  unit: "index",
  counts: "postings dated in the month",
  of: "the postings of an average month of the base (the first full year, where none is named)",
  fewest: 10,
  stances: null,
  subject: "none",
  options: [
    {
      name: "base",
      value: "year or month",
      says: "what is 100: a year 2024 or a month 2024-01; the first full year where not said",
      known: null,
      otherwise: null
    }
  ],
  files: [],
  method:
    "100 × seasonally adjusted postings of the month ÷ those of an average month of the base; adjusted by STL with a period of 12, robust, on logarithms. A count of what was read has no margin of chance: the band is that of the second series, which leaves out possible ghost ads",
  caveats: ["depends-on-sources", "newest-month-preliminary"],
  rows: (ask) => ({
    months: queryOf((bind) => {
      const counted = countedSql(ask, bind);
      return `
        SELECT c.month, CAST(count(*) AS DOUBLE) AS n, CAST(count(g.posting) AS DOUBLE) AS ghosts
        FROM (${counted}) c LEFT JOIN (${ghostSql(bind)}) g ON g.posting = c.posting
        GROUP BY c.month ORDER BY c.month`;
    })
  }),
  estimate: ({months = []}, ask) => indexSeries(months, ask)
};

function indexSeries(rows: readonly Row[], {options}: Pick<Ask, "options">): readonly Series[] {
  const counts = new Map(
    rows.map((row) => [
      wordIn(row, "month") ?? "unknown",
      [numberIn(row, "n") ?? 0, numberIn(row, "ghosts") ?? 0] as const
    ])
  );
  const months = monthsOf([...counts.keys()]);
  const base = baseMonths(months, {counts, base: options["base"]});
  const all = indexOf(months, {base, count: (month) => counts.get(month)?.[0] ?? 0});
  if (![...counts.values()].some(([, ghosts]) => ghosts > 0)) return [all];
  const count = (month: string) => {
    const [n = 0, ghosts = 0] = counts.get(month) ?? [];
    return n - ghosts;
  };
  const sure: Series = indexOf(months, {base, count});
  return [
    all,
    {
      ...sure,
      about: {postings: "without possible ghost ads"},
      caveats: [...(sure.caveats ?? []), "ghost-signals-hedge"]
    }
  ];
}

interface Based {
  readonly counts: ReadonlyMap<string, readonly [number, number]>;
  readonly base: string | undefined;
}

/** @throws Error `invalid base: …` when it is neither a year nor a month */
function baseMonths(months: readonly string[], {counts, base}: Based): readonly string[] {
  const full = (year: string) => {
    const own = months.filter((month) => month.startsWith(year) && (counts.get(month)?.[0] ?? 0) > 0);
    return own.length === 12 ? own : [];
  };
  if (base === undefined) {
    const years = [...new Set(months.map((month) => month.slice(0, 4)))];
    return years.map(full).find((own) => own.length > 0) ?? [];
  }
  if (/^\d{4}$/.test(base)) return full(base);
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(base)) return (counts.get(base)?.[0] ?? 0) > 0 ? [base] : [];
  throw new Error(`invalid base: ${base}; for example 2024 or 2024-01`);
}

interface Indexed {
  readonly base: readonly string[];
  readonly count: (month: string) => number;
}

function indexOf(months: readonly string[], {base, count}: Indexed): Series {
  const {values, adjusted, bridged} = seasonFree(months.map(count));
  const at = new Map(months.map((month, i) => [month, values[i] ?? null]));
  const level = mean(base.map((month) => at.get(month) ?? 0));
  const usual = mean(base.map(count));
  const caveats: CaveatCode[] = [
    ...(adjusted ? [] : (["season-not-taken-out"] as const)),
    ...(bridged > 0 ? (["gaps-bridged"] as const) : [])
  ];
  return {
    caveats,
    points: months.map((month) => pointOf(month, {value: at.get(month) ?? null, count: count(month), level, usual}))
  };
}

interface Level {
  readonly value: number | null;
  readonly count: number;
  /** Of an average month of the base, adjusted and as counted; null when there is no base. */
  readonly level: number | null;
  readonly usual: number | null;
}

function pointOf(at: string, {value, count, level, usual}: Level): Point {
  const base = Math.round((usual ?? 0) * 100) / 100;
  const none = (why: string): Point => ({at, value: null, count, base, why});
  if (value === null) return none("no postings");
  if (level === null || level === 0) return none("no full year of postings to be the base");
  if (base < postingsIndex.fewest) return none("too few postings in the base");
  const why = "a count of what was read has no margin of chance";
  return {at, value: rounded((100 * value) / level), low: null, high: null, count, base, why};
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
