import {readFileSync} from "node:fs";
import {join} from "node:path";
import {trailingMean} from "../../src/stats/moving-average.ts";
import {stl} from "../../src/stats/stl.ts";
import {type Line, type Part, rowsOfCsv, signed, told} from "./page.ts";

type Rows = ReturnType<typeof rowsOfCsv>;

function read(data: string, path: string): Rows {
  return rowsOfCsv(readFileSync(join(data, "series/hiring-lab", path), "utf8"));
}

/** The three-month averages of posted-wage growth and of ads with pay, from their monthly columns. */
export function averagesPart(data: string): Part {
  const wage = read(data, "indeed-wage-tracker/posted-wage-growth-by-country.csv").map((row) => ({
    group: row["country"] ?? "",
    month: monthOf(row["month"] ?? ""),
    value: numberOf(row["posted_wage_growth_yoy"]),
    average: numberOf(row["posted_wage_growth_yoy_3moavg"])
  }));
  const pay = read(data, "pay-transparency/pay-transparency-country.csv").map((row) => ({
    group: row["country"] ?? "",
    month: (row["date"] ?? "").slice(0, 7),
    value: numberOf(row["pay_transparency_pct"]),
    average: numberOf(row["pay_transparency_pct_3ma"])
  }));
  return {
    title: "Three-month averages",
    says: "Indeed Wage Tracker and pay transparency (Hiring Lab, CC BY 4.0): the published average beside the mean of the month and the two before, from the published monthly column.",
    lines: [...linesOf("posted-wage growth", wage, 6), ...linesOf("ads that state pay, %", pay, 4)],
    notes: []
  };
}

interface Monthly {
  readonly group: string;
  readonly month: string;
  readonly value: number | null;
  readonly average: number | null;
}

function linesOf(figure: string, rows: readonly Monthly[], places: number): readonly Line[] {
  const groups = [...new Set(rows.map(({group}) => group))].sort();
  const compared = groups.map((group) => ({group, pairs: pairsOf(rows.filter((row) => row.group === group))}));
  return compared.map(({group, pairs}) => {
    const worst = Math.max(0, ...pairs.map(([ours, theirs]) => Math.abs(ours - theirs)));
    const last = pairs.at(-1) ?? [Number.NaN, Number.NaN];
    return {
      figure: `${figure}, ${group}, newest month`,
      ours: told(last[0], places),
      theirs: told(last[1], places),
      difference: `${signed(last[0] - last[1], places)}; at most ${told(worst, places)} in ${pairs.length} months`,
      how: "mean of three months"
    };
  });
}

function pairsOf(rows: readonly Monthly[]): readonly (readonly [number, number])[] {
  const sorted = [...rows].sort((a, b) => (a.month < b.month ? -1 : 1));
  const means = trailingMean(
    sorted.map(({value}) => value),
    3
  );
  return sorted.flatMap(({average}, i) => {
    const ours = means[i] ?? null;
    return average === null || ours === null ? [] : [[ours, average] as const];
  });
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Jan-19` as `2019-01`. */
function monthOf(word: string): string {
  const [name = "", year = ""] = word.split("-");
  return `20${year}-${String(names.indexOf(name) + 1).padStart(2, "0")}`;
}

function numberOf(word: string | undefined): number | null {
  const value = word === undefined || word === "" || word === "NA" ? Number.NaN : Number(word);
  return Number.isFinite(value) ? value : null;
}

/** Values of the US share of postings that mention AI, as named in the press, %. */
const named: readonly (readonly [string, string, number])[] = [
  ["first day", "2019-01-01", 1.715],
  ["peak of 2022", "2022-03-13", 3.29],
  ["trough after it", "2023-06-29", 1.689],
  ["", "2025-01-01", 2.7],
  ["", "2026-01-01", 4.414],
  ["newest day", "2026-06-30", 5.881]
];

/** The AI tracker: named values, its peak and trough found anew, what its smoothing is, and longer means of it. */
export function aiSharePart(data: string): Part {
  const rows = read(data, "ai-tracker/AI_posting.csv").filter((row) => row["jobcountry"] === "US");
  const days = rows.map((row) => row["date"] ?? "");
  const values = rows.map((row) => Number(row["AI_share_postings"]));
  const at = (day: string) => values[days.indexOf(day)] ?? Number.NaN;
  const month = trailingMean(values, 28);
  const peak = place(values, (i) => (days[i] ?? "") < "2023", Math.max);
  const trough = place(values, (i) => i > peak, Math.min);
  const line = ([what, day, theirs]: (typeof named)[number]): Line => ({
    figure: `US AI share on ${day}${what === "" ? "" : ` (${what})`}, %`,
    ours: `${told(at(day), 3)}; mean of the 28 days to it ${told(month[days.indexOf(day)], 3)}`,
    theirs: told(theirs, 3),
    difference: signed(at(day) - theirs, 3),
    how: "the daily column; trailing mean of 28 days"
  });
  const week = stl(values.map(Math.log), {period: 7, seasonal: "periodic", robust: true});
  const swing = week === null ? Number.NaN : Math.max(...week.seasonal) - Math.min(...week.seasonal);
  return {
    title: "The AI tracker",
    says: "Hiring Lab AI tracker (CC BY 4.0), share of US postings that mention AI, daily.",
    lines: [
      ...named.map(line),
      {
        figure: "day of the peak before 2023",
        ours: days[peak] ?? "–",
        theirs: "2022-03-13",
        difference: days[peak] === "2022-03-13" ? "0 days" : "another day",
        how: "largest value before 2023"
      },
      {
        figure: "day of the trough after it",
        ours: days[trough] ?? "–",
        theirs: "2023-06-29",
        difference: days[trough] === "2023-06-29" ? "0 days" : "another day",
        how: "smallest value after the peak"
      },
      {
        figure: "what is left of the week, largest less smallest weekday, in logs",
        ours: told(swing, 5),
        theirs: "0 if it is a mean of seven days",
        difference: signed(swing, 5),
        how: "STL with a period of 7, the same week all along"
      }
    ],
    notes: [
      "The file holds no unsmoothed share, so the making of the seven-day mean itself cannot be repeated; that hardly any week is left is what a mean of seven days would show."
    ]
  };
}

function place(
  values: readonly number[],
  wanted: (i: number) => boolean,
  best: (a: number, b: number) => number
): number {
  let found = -1;
  for (const [i, value] of values.entries())
    if (wanted(i) && (found < 0 || best(value, values[found] ?? value) === value)) found = i;
  return found;
}
