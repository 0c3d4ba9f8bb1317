import {expect, it} from "vitest";
import {rankOfSource} from "../../../src/market/layoffs/rank.ts";
import {readLayoffs} from "../../../src/market/layoffs/read-layoffs.ts";

const reading = {
  list: "list.csv",
  employerKey: (name: string) => name.toLowerCase().replace(/,? inc\.?$/, "") || null,
  dayOf: (written: string) => (/^\d{4}-\d{2}-\d{2}/.test(written) ? written.slice(0, 10) : null)
};

function read(...values: readonly Readonly<Record<string, unknown>>[]) {
  return readLayoffs(
    values.map((value, i) => ({value, at: `list.csv:${i + 2}`})),
    reading
  );
}

it("readLayoffs(rows) reads the columns of a common tracker", () => {
  const {rows, problems} = read({
    company: "Acme, Inc.",
    location: "SF Bay Area",
    total_laid_off: "1,200",
    percentage_laid_off: "0.12",
    date: "2026-01-10",
    source: "https://www.news.example/acme-cuts",
    country: "United States"
  });
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      employer: "Acme, Inc.",
      employer_key: "acme",
      date: "2026-01-10",
      count: {low: 1200, high: 1200},
      share: 0.12,
      country: "United States",
      place: "SF Bay Area",
      source: "news.example",
      rank: "report",
      list: "list.csv",
      at: "list.csv:2"
    }
  ]);
});

it("readLayoffs(rows) reads an official notice as a filing, by the day of the notice", () => {
  const {rows} = read({
    Company: "Acme",
    "Notice Date": "2026-01-08",
    "Effective Date": "2026-03-08",
    "No. Of Employees": "85",
    "County/Parish": "Alameda County"
  });
  expect(rows[0]).toMatchObject({
    date: "2026-01-08",
    rank: "filing",
    count: {low: 85, high: 85},
    place: "Alameda County"
  });
});

it("readLayoffs(rows) keeps # and % apart, and a percentage alone is missing, not zero", () => {
  const {rows, problems} = read(
    {Company: "Acme", "# Laid Off": "40", "%": "10%", Date: "2026-01-10"},
    {Company: "Bcme", "# Laid Off": "", "%": "25%", Date: "2026-01-10"},
    {Company: "Ccme", "% Laid Off": "100%", Date: "2026-01-10"}
  );
  expect(rows.map(({count, share}) => [count?.low ?? null, share])).toEqual([
    [40, 0.1],
    [null, 0.25],
    [null, 1]
  ]);
  expect(problems.map(({code, at}) => [code, at])).toEqual([
    ["layoff-without-count", "list.csv:3"],
    ["layoff-without-count", "list.csv:4"]
  ]);
});

it("readLayoffs(rows) takes NULL for nothing, as exports write it", () => {
  const {rows} = read({
    company: "Acme",
    total_laid_off: "NULL",
    percentage_laid_off: "0.5",
    date: "2026-01-10",
    country: "NULL"
  });
  expect(rows[0]).toMatchObject({count: null, share: 0.5, country: null});
});

it("readLayoffs(rows) rejects rows without an employer or a date, and what is no row", () => {
  const {rows, problems} = read(
    {date: "2026-01-10", count: 5},
    {company: "Acme", count: 5},
    {company: "Acme", date: "soon"}
  );
  expect(rows).toEqual([]);
  expect(problems.map(({message}) => message)).toEqual([
    "the row names no employer or no date: no employer",
    "the row names no employer or no date: no date",
    "the row names no employer or no date: no day can be told from soon"
  ]);
  expect(readLayoffs([{value: "text", at: "x"}], reading).problems).toHaveLength(1);
});

it.each([
  [null, "https://www.sec.gov/filing", "filing"],
  ["WARN", null, "filing"],
  [null, "8-K", "filing"],
  [null, "https://techcrunch.com/x", "report"],
  ["verified", "Reuters", "report"],
  ["leak", "https://news.example", "leak"],
  [null, "https://www.teamblind.com/x", "leak"],
  [null, null, "unsaid"]
] as const)("rankOfSource(%s, %s) is %s", (kind, source, rank) => {
  expect(rankOfSource(kind, source)).toBe(rank);
});
