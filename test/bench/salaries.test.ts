import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {readSalaries, salaryRows} from "../../bench/market/salaries.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const folder = mkdtempSync(join(tmpdir(), "salaries-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const head =
  "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size";
const line = (i: number, currency = "USD") =>
  `2024,SE,FT,Data Scientist,${100_000 + i},${currency},${90_000 + i},US,0,US,M`;

function made(lines: readonly string[]): string {
  const path = join(folder, `${lines.length}.csv`);
  writeFileSync(path, `${[head, ...lines].join("\n")}\n`);
  return path;
}

it("readSalaries(path) drops rows that repeat another to the letter", () => {
  const found = readSalaries(made([line(1), line(2), line(1), line(3)]));
  expect([found.rows, found.distinct.length, found.all.length]).toEqual([4, 3, 4]);
  expect(found.distinct[0]).toMatchObject({
    work_year: "2024",
    salary: 100_001,
    salary_currency: "USD",
    salary_in_usd: 90_001
  });
});

it("salaryRows(path) puts the median of stated dollars beside that of their conversion", () => {
  const dollars = Array.from({length: 41}, (_, i) => line(i));
  const euros = Array.from({length: 10}, (_, i) => line(1000 + i, "EUR"));
  const row = salaryRows(made([...dollars, ...euros])).find(({figure}) => figure === "median pay, level senior");
  expect(row).toMatchObject({ours: 100_020, theirs: 90_025, difference: 9995});
  expect(row?.note).toContain("ours of 41 in US dollars, theirs of all 51 converted");
});

it("salaryRows(path) of few salaries gives no median and says why", () => {
  const row = salaryRows(made([line(1), line(2)])).find(({figure}) => figure === "median pay, level senior");
  expect(row).toMatchObject({ours: null, difference: null});
  expect(row?.note).toContain("too few");
});

const path = sharedData("series/ai-jobs-net-salaries-2020..2025-01.csv");

it.skipIf(path === null)(`salaryRows(path) counts the published list as it is described (${noSharedData})`, () => {
  const rows = salaryRows(path ?? "");
  expect(rows.slice(0, 2).map(({ours}) => ours)).toEqual([74_301, 34_997]);
  for (const {difference} of rows.slice(2, 4)) expect(Math.abs(difference ?? 1)).toBeLessThan(0.005);
  // Where nearly all are paid in dollars their conversion changes the median by less than a tenth.
  for (const {figure, ours, theirs} of rows.filter(({figure}) => figure.includes("title")))
    expect((ours ?? 0) / (theirs ?? 1), figure).toBeLessThan(1.1);
});
