import {writeFileSync} from "node:fs";
import {afterAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

const survey = `survey: Employment Outlook Survey
source: {publisher: ManpowerGroup, date: 2025-12-09}
shares: percent
waves:
  - {wave: 2026-Q1, population: all sectors, n: 39000, answers: {increase: 40, no change: 40, decrease: 16, unsure: 4}}
  - {wave: 2026-Q1, population: US tech, answers: {increase: 49, decrease: 16, rest: null}}
  - {wave: 2026-Q1, population: broken, n: 500, answers: {increase: 40, no change: 40, decrease: 16}}
`;

it("assay measure outlook --survey answers without a warehouse, each wave with its margin or why there is none", async () => {
  writeFileSync(here.path("survey.yaml"), survey);
  const {code, out, err} = await here.run("measure", "outlook", "--survey", "survey.yaml");
  expect(code).toBe(0);
  expect(out).toContain("2026-Q1     +24.0  [+23.3, +24.7]");
  expect(out).toMatch(/2026-Q1 {5}\+33\.0(?! *\[).*at n = 600 it would be ±5\.9 points, at n = 1,000 ±4\.6/);
  expect(out).toContain("the shares add up to 96 %, not 100 %");
  expect(out).toContain("2026-Q1: 49 % plan more staff, 16 % fewer");
  expect(err).toContain("survey-does-not-add-up  1×, first at survey.yaml waves 3");
});

it("assay measure outlook --json and --csv carry the missing margin as null and empty", async () => {
  const {out} = await here.run("measure", "outlook", "--survey", "survey.yaml", "--json");
  const found: readonly {points: readonly unknown[]}[] = JSON.parse(out);
  expect(found[1]?.points[0]).toMatchObject({value: 33, low: null, high: null});
  const csv = await here.run("measure", "outlook", "--survey", "survey.yaml", "--csv");
  expect(csv.out).toMatch(/2026-Q1,33,,,0,0,"?the number of respondents is not published/);
});

it("assay measure layoffs --layoffs merges the sources and counts a bare percentage as missing", async () => {
  const lines = [
    "company,location,total_laid_off,percentage_laid_off,date,source,country",
    '"Acme, Inc.",SF Bay Area,120,0.1,1/12/2026,https://news.example/acme,United States',
    "ACME,SF Bay Area,100,,1/10/2026,https://www.sec.gov/acme,United States",
    "Bcme,Berlin,,0.3,1/20/2026,https://news.example/bcme,Germany",
    ",Berlin,5,,1/20/2026,,Germany"
  ];
  writeFileSync(here.path("layoffs.csv"), lines.join("\n"));
  const {code, out, err} = await here.run("measure", "layoffs", "--layoffs", "layoffs.csv");
  expect(code).toBe(0);
  expect(out).toMatch(/2026-01 +100 {2}\[100, 120\] +1 of 2 {2}\(1 event gives no number/);
  expect(out).toContain("100 to 120 people in 1 of 2 events");
  expect(err).toContain("layoff-without-count  1×, first at layoffs.csv:4");
  expect(err).toContain("layoff-row-unreadable  1×, first at layoffs.csv:5");
});

it("assay measure outlook without a file says which option is missing", async () => {
  const {code, err} = await here.run("measure", "outlook");
  expect([code, err.trim()]).toEqual([2, "missing option: --survey FILE"]);
});

it("assay freelance tells the median budget by kind and currency, and the rows", async () => {
  const lines = ["title,is_hourly,hourly_low,hourly_high,budget,currency"];
  for (let i = 1; i <= 12; i++)
    lines.push(`Chatbot ${i},True,${i * 10},${i * 10},,USD`, `Site ${i},False,,,${i * 100},EUR`);
  writeFileSync(here.path("projects.csv"), [...lines, "Nothing,False,,,0,EUR"].join("\n"));
  const {code, out, err} = await here.run("freelance", "projects.csv");
  expect(code).toBe(0);
  expect(out).toMatch(/an hour, USD +65 {2}\[30, 100\] {2}12 postings/);
  expect(out).toMatch(/a project, EUR +650 {2}\[300, 1,000\] {2}12 postings/);
  expect(err).toContain("budget-unreadable  1×");
  const rows = await here.run("freelance", "projects.csv", "--rows", "--quiet");
  expect(rows.rows).toHaveLength(24);
  expect(rows.rows[0]).toMatchObject({kind: "hourly", low: 10, currency: "USD"});
  expect(rows.err).toBe("");
  const json: readonly unknown[] = JSON.parse((await here.run("freelance", "projects.csv", "--json")).out);
  expect(json).toHaveLength(2);
});

it("assay freelance ends with 1 when nothing could be read, and 2 for a file that is not there", async () => {
  writeFileSync(here.path("empty.csv"), "title,budget\nx,\n");
  expect((await here.run("freelance", "empty.csv")).code).toBe(1);
  expect(await here.run("freelance", "nowhere.csv")).toMatchObject({code: 2});
});
