import {readFileSync} from "node:fs";
import {join} from "node:path";
import {adjustDaily} from "../../src/stats/daily-adjustment.ts";
import {type Part, rootMeanSquare, rowsOfCsv, told} from "./page.ts";

const areas = ["AU", "CA", "DE", "EA", "ES", "FR", "GB", "IE", "IT", "NL", "US"];
const from = "2023-01-01";

/** A published index of an area: days, and its two columns. */
interface Published {
  readonly days: readonly string[];
  readonly adjusted: readonly number[];
  readonly plain: readonly number[];
}

/** Root mean squares of differences in logarithms, from 2023 on. */
interface Errors {
  readonly ours: number;
  /** With the level left free: only the shape of the season counts. */
  readonly shape: number;
  readonly none: number;
  readonly noneShape: number;
  readonly own: number;
  readonly around: number;
}

/** Indeed's seasonally adjusted index rebuilt from its unadjusted column. */
export function indeedPart(data: string): Part {
  const found = areas.map((area) => [area, errorsOf(readIndex(data, area))] as const);
  const mean = (of: (errors: Errors) => number) =>
    Math.sqrt(found.reduce((sum, [, errors]) => sum + of(errors) ** 2, 0) / found.length);
  const all = {
    ours: mean((e) => e.ours),
    shape: mean((e) => e.shape),
    none: mean((e) => e.none),
    noneShape: mean((e) => e.noneShape),
    own: mean((e) => e.own),
    around: mean((e) => e.around)
  };
  const line = ([area, e]: readonly [string, Errors]) => ({
    figure: `total postings, ${area}, ${from} on`,
    ours: `${told(e.ours, 4)} (shape alone ${told(e.shape, 4)})`,
    theirs: `none ${told(e.none, 4)} (shape ${told(e.noneShape, 4)}); own factors of other years ${told(e.own, 5)}, of the two years around ${told(e.around, 5)}`,
    difference: `${told(100 * (1 - e.ours / e.none), 0)} % nearer than no adjustment (shape ${told(100 * (1 - e.shape / e.noneShape), 0)} %)`,
    how: "root mean square of log differences from the published column"
  });
  return {
    title: "Indeed's seasonally adjusted postings index from its unadjusted column",
    says: "Hiring Lab job postings index (CC BY 4.0), daily, eleven areas. Only the yearly step of the daily chain is run: the unadjusted column is a mean of seven days already. The windows are the ones published with the chain, not chosen here. The index is 100 on 2020-02-01, as theirs.",
    lines: [line(["all eleven", all]), ...found.map(line)],
    notes: [
      "The published factors were estimated on years before the file begins and hardly change from year to year; that is why their own factors of other years come so near, and the mean of the year before and the year after mostly nearer still. Ours know only 2020 to 2026, the first two of them pandemic years.",
      "The level depends on one factor, that of 2020-02-01, which cannot be rebuilt from this file; with the level left free the shape of our season is what is compared (shape alone)."
    ]
  };
}

/** Reads a published index; the rows of a file are in no order. */
export function readIndex(data: string, area: string): Published {
  const path = join(data, "series/hiring-lab/job_postings_tracker", area, `aggregate_job_postings_${area}.csv`);
  const rows = rowsOfCsv(readFileSync(path, "utf8"))
    .filter((row) => row["variable"] === "total postings")
    .sort((a, b) => ((a["date"] ?? "") < (b["date"] ?? "") ? -1 : 1));
  const column = (name: string) => rows.map((row) => Number(row[name]));
  return {
    days: rows.map((row) => row["date"] ?? ""),
    adjusted: column("indeed_job_postings_index_SA"),
    plain: column("indeed_job_postings_index_NSA")
  };
}

/** Our index from the unadjusted column: 100 on the first day. */
export function ourIndex({days, plain}: Published): readonly number[] {
  const found = adjustDaily({first: days[0] ?? "", values: plain, cycles: ["year"]});
  const base = found?.adjusted[0] ?? Number.NaN;
  return (found?.adjusted ?? []).map((value) => (100 * value) / base);
}

function errorsOf(published: Published): Errors {
  const {days, adjusted, plain} = published;
  const start = days.findIndex((day) => day >= from);
  const logs = (values: readonly number[]) => values.slice(start).map(Math.log);
  const [theirs, ours, none] = [logs(adjusted), logs(ourIndex(published)), logs(plain)];
  const factors = factorsByDay(
    days.slice(start),
    none.map((value, i) => value - (theirs[i] ?? 0))
  );
  return {
    ours: rootMeanSquare(ours, theirs),
    shape: rootMeanSquare(free(ours), free(theirs)),
    none: rootMeanSquare(none, theirs),
    noneShape: rootMeanSquare(free(none), free(theirs)),
    own: ownFactors(factors),
    around: ownFactors(factors, (years) => Math.abs(years) === 1, 2)
  };
}

function free(values: readonly number[]): readonly number[] {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.map((value) => value - mean);
}

interface Factor {
  readonly year: number;
  readonly factor: number;
}

/** Their factors of each day of the year, one a year. */
function factorsByDay(days: readonly string[], factors: readonly number[]): readonly (readonly Factor[])[] {
  const byDay = new Map<string, Factor[]>();
  for (const [i, day] of days.entries()) {
    const own = byDay.get(day.slice(5)) ?? [];
    own.push({year: Number(day.slice(0, 4)), factor: factors[i] ?? 0});
    byDay.set(day.slice(5), own);
  }
  return [...byDay.values()];
}

/** How well their factor of a day is told by the mean of their factors of the same day of so many other years at least. */
function ownFactors(
  byDay: readonly (readonly Factor[])[],
  tells: (yearsApart: number) => boolean = () => true,
  fewest = 1
): number {
  const pairs = byDay.flatMap((own) =>
    own.flatMap(({year, factor}) => {
      const others = own.filter((other) => other.year !== year && tells(other.year - year));
      const mean = others.reduce((sum, other) => sum + other.factor, 0) / others.length;
      return others.length < fewest ? [] : [[factor, mean] as const];
    })
  );
  return rootMeanSquare(
    pairs.map(([factor]) => factor),
    pairs.map(([, mean]) => mean)
  );
}
