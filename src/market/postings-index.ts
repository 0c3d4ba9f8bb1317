import type {Point} from "../model/finding.ts";
import {sourceCaveats} from "./chain.ts";
import {chainedCounts, type SourceCount} from "./chained-counts.ts";
import {countedSql} from "./counted.ts";
import {ghostSql} from "./ghost-signals.ts";
import type {Ask, Measure, Row, Series, Tables} from "./measure.ts";
import {seasonFree} from "./monthly-season.ts";
import {readMonths, sourceMonths} from "./panel.ts";
import {monthsOf, rounded} from "./points.ts";
import {queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {onFixedPanel, panelOption} from "./share-options.ts";
import {sourceRow} from "./source-sums.ts";

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
    },
    panelOption
  ],
  files: [],
  method:
    "100 × seasonally adjusted postings of the month ÷ those of an average month of the base; adjusted by STL with a period of 12, robust, on logarithms. A count of what was read has no margin of chance: the band is that of the second series, which leaves out possible ghost ads",
  caveats: ["depends-on-sources", "newest-month-preliminary"],
  rows: (ask) => ({
    months: queryOf((bind) => {
      const counted = countedSql(ask, bind, ["p.source"]);
      return `
        SELECT c.month, c.source, CAST(count(*) AS DOUBLE) AS n, CAST(count(g.posting) AS DOUBLE) AS ghosts
        FROM (${counted}) c LEFT JOIN (${ghostSql(bind)}) g ON g.posting = c.posting
        WHERE c.month <> 'unknown' GROUP BY c.month, c.source ORDER BY c.month, c.source`;
    }),
    read: sourceMonths(ask)
  }),
  estimate: indexSeries
};

function indexSeries({months: rows = [], read = []}: Tables, ask: Ask): readonly Series[] {
  const cells = rows.map((row) => ({
    month: wordIn(row, "month") ?? "",
    source: wordIn(row, "source") ?? "",
    n: numberIn(row, "n") ?? 0,
    ghosts: numberIn(row, "ghosts") ?? 0
  }));
  const without = cells.map((cell) => ({...cell, n: cell.n - cell.ghosts}));
  const all = levelsOf(cells, read, ask);
  const base = baseMonths(all.levels, ask.options["base"]);
  const series = indexOf(all, base);
  if (cells.every(({ghosts}) => ghosts === 0)) return [series];
  const sure = indexOf(levelsOf(without, read, ask), base);
  const about = {postings: "without possible ghost ads"};
  return [series, {...sure, about, caveats: [...(sure.caveats ?? []), "ghost-signals-hedge"]}];
}

/** What an index is made from. */
interface Levels {
  /** From the first month with postings to the last, without gaps. */
  readonly months: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** The counts, or on a fixed panel what they would be with the sources of the newest month. */
  readonly levels: ReadonlyMap<string, number>;
  readonly caveats: readonly string[];
}

function levelsOf(cells: readonly SourceCount[], read: readonly Row[], ask: Ask): Levels {
  const counts = new Map<string, number>();
  for (const {month, n} of cells) counts.set(month, (counts.get(month) ?? 0) + n);
  const months = monthsOf([...counts.keys()]);
  return onFixedPanel(ask)
    ? {months, counts, ...chainedCounts(cells, readMonths(read))}
    : {months, counts, levels: counts, caveats: sourceCaveats(read.map(sourceRow))};
}

/**
 * The months of a year or the one month that is 100; the first full year where none is named; none where postings are missing.
 *
 * @throws Error `invalid base: …` when it is neither a year nor a month
 */
function baseMonths(levels: ReadonlyMap<string, number>, base: string | undefined): readonly string[] {
  const known = [...levels].flatMap(([month, level]) => (level > 0 ? [month] : [])).sort();
  const full = (year: string) => {
    const own = known.filter((month) => month.startsWith(year));
    return own.length === 12 ? own : [];
  };
  if (base === undefined) {
    const years = [...new Set(known.map((month) => month.slice(0, 4)))];
    return years.map(full).find((own) => own.length > 0) ?? [];
  }
  if (/^\d{4}$/.test(base)) return full(base);
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(base)) return known.filter((month) => month === base);
  throw new Error(`invalid base: ${base}; for example 2024 or 2024-01`);
}

function indexOf({months, counts, levels, caveats: own}: Levels, base: readonly string[]): Series {
  const {values, adjusted, bridged} = seasonFree(months.map((month) => levels.get(month) ?? null));
  const at = new Map(months.map((month, i) => [month, values[i] ?? null]));
  const level = mean(base.map((month) => at.get(month) ?? 0));
  const usual = mean(base.map((month) => counts.get(month) ?? 0));
  const caveats: readonly string[] = [
    ...(adjusted ? [] : (["season-not-taken-out"] as const)),
    ...(bridged > 0 ? (["gaps-bridged"] as const) : []),
    ...own
  ];
  return {
    caveats,
    points: months.map((month) =>
      pointOf(month, {value: at.get(month) ?? null, count: counts.get(month) ?? 0, level, usual})
    )
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
  if (value === null) return none(count === 0 ? "no postings" : "no source was read in this month and after it");
  if (level === null || level === 0) return none("no full year of postings to be the base");
  if (base < postingsIndex.fewest) return none("too few postings in the base");
  const why = "a count of what was read has no margin of chance";
  return {at, value: rounded((100 * value) / level), low: null, high: null, count, base, why};
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}
