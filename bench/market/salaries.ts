import {readFileSync} from "node:fs";
import papa from "papaparse";
import {medianPoint} from "../../src/market/pay-points.ts";
import {clusteredColumns} from "../../src/stats/clustered-columns.ts";
import {ascending, quantile} from "../../src/stats/quantile.ts";

/** One figure of the reproductions: ours beside another's. */
export interface Reproduction {
  readonly figure: string;
  readonly ours: number | null;
  readonly theirs: number | null;
  readonly difference: number | null;
  readonly note: string;
}

/** One salary of the published list. */
export interface Salary {
  readonly work_year: string;
  readonly experience_level: string;
  readonly job_title: string;
  readonly salary: number;
  readonly salary_currency: string;
  /** Theirs: brought to US dollars at the average rate of the year. */
  readonly salary_in_usd: number;
  readonly company_location: string;
}

/** The rows of the list as text, and as salaries; each distinct row once. */
export interface Salaries {
  readonly rows: number;
  readonly distinct: readonly Salary[];
  /** All rows, copies too. */
  readonly all: readonly Salary[];
}

/** Reads the list: a row that repeats another to the letter is a copy. */
export function readSalaries(path: string): Salaries {
  const [head = "", ...lines] = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const parse = (body: readonly string[]) =>
    papa.parse<Record<string, string>>([head, ...body].join("\n"), {header: true}).data.map(salaryOf);
  return {rows: lines.length, all: parse(lines), distinct: parse([...new Set(lines)])};
}

function salaryOf(row: Readonly<Record<string, string>>): Salary {
  const text = (name: string) => row[name] ?? "";
  return {
    work_year: text("work_year"),
    experience_level: text("experience_level"),
    job_title: text("job_title"),
    salary: Number(text("salary")),
    salary_currency: text("salary_currency"),
    salary_in_usd: Number(text("salary_in_usd")),
    company_location: text("company_location")
  };
}

const levels: Readonly<Record<string, string>> = {EN: "entry", MI: "middle", SE: "senior", EX: "executive"};

/**
 * Pay by title, level and year from the published salaries, copies dropped: ours is the measure's median of salaries that are
 * stated in US dollars, unconverted; theirs the median of their own converted column over the same rows of any currency.
 *
 * The list names no employer, so each salary is a cluster of its own and the interval is too narrow; it says so.
 */
export function salaryRows(path: string): readonly Reproduction[] {
  const {rows, all, distinct} = readSalaries(path);
  const titles = mostCommon(
    distinct.map(({job_title}) => job_title),
    10
  );
  const years = [...new Set(distinct.map(({work_year}) => work_year))].sort();
  const cut = (name: string, keep: (salary: Salary) => boolean) =>
    medianRow(name, distinct.filter(keep), all.filter(keep));
  return [
    ...describe({rows, all, distinct}),
    ...titles.map((title) => cut(`title ${title}`, ({job_title}) => job_title === title)),
    cut("title Prompt Engineer", ({job_title}) => job_title === "Prompt Engineer"),
    ...Object.entries(levels).map(([code, word]) => cut(`level ${word}`, (s) => s.experience_level === code)),
    ...years.map((year) => cut(`year ${year}`, ({work_year}) => work_year === year)),
    ...years
      .slice(-3)
      .map((year) =>
        cut(
          `Data Scientist, senior, ${year}`,
          (s) => s.job_title === "Data Scientist" && s.experience_level === "SE" && s.work_year === year
        )
      )
  ];
}

function describe({rows, all, distinct}: Salaries): readonly Reproduction[] {
  const share = (of: readonly Salary[], keep: (salary: Salary) => boolean) => of.filter(keep).length / of.length;
  const of2024 = ({work_year}: Salary) => work_year === "2024";
  const american = ({company_location}: Salary) => company_location === "US";
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  return [
    row("salaries listed", rows, {theirs: 74_301, note: "rows of the file"}),
    row("salaries without copies", distinct.length, {
      theirs: 34_997,
      note: "rows that repeat another to the letter dropped"
    }),
    row("share from 2024, of all rows", share(all, of2024), {
      theirs: 0.84,
      note: `${percent(share(distinct, of2024))} without copies`
    }),
    row("share of US employers, of all rows", share(all, american), {
      theirs: 0.9,
      note: `${percent(share(distinct, american))} without copies`
    })
  ];
}

function medianRow(name: string, distinct: readonly Salary[], all: readonly Salary[]): Reproduction {
  const dollars = distinct.filter(({salary_currency}) => salary_currency === "USD");
  const ads = clusteredColumns(dollars.map(({salary}, i) => ({value: salary, cluster: i})));
  const sorted = ascending(ads.values);
  const point = medianPoint({at: "all", ads: {...ads, sorted}, base: distinct.length, silent: 0}, 20);
  const theirs = middle(distinct.map(({salary_in_usd}) => salary_in_usd));
  const copies = middle(all.map(({salary_in_usd}) => salary_in_usd));
  const quartiles = [0.25, 0.75].map((p) => money(quantile(sorted, p)));
  if (point.value === null || theirs === null)
    return row(`median pay, ${name}`, null, {
      theirs,
      note: `${point.count} in US dollars: ${"why" in point ? point.why : ""}`
    });
  const note =
    `ours of ${point.count} in US dollars, theirs of all ${point.base} converted; 95 % ${money(point.low)}–${money(point.high)}; ` +
    `quartiles ${quartiles.join("–")}; with copies theirs is ${money(copies)}`;
  return row(`median pay, ${name}`, point.value, {theirs, note});
}

function row(figure: string, ours: number | null, {theirs, note}: {theirs: number | null; note: string}): Reproduction {
  return {figure, ours, theirs, difference: ours === null || theirs === null ? null : ours - theirs, note};
}

function middle(values: readonly number[]): number | null {
  return quantile(ascending(values), 0.5);
}

function money(value: number | null): string {
  return value === null ? "?" : Math.round(value).toLocaleString("en-GB");
}

function mostCommon(words: readonly string[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word);
}
