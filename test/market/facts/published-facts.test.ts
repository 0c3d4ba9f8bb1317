import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, it} from "vitest";
import {publishedFacts} from "../../../src/market/facts/published-facts.ts";
import {measures} from "../../../src/market/measures.ts";
import {units} from "../../../src/market/units.ts";
import type {FactNumber, SeriesPlace} from "../../../src/model/published-fact.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";

const facts = publishedFacts().flatMap((group) => group.facts);
const dates = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]))?(?:\.\.\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]))?)?$/;

it("publishedFacts() holds about forty facts, each once", () => {
  expect(facts.length).toBeGreaterThanOrEqual(40);
  expect(new Set(facts.map(({id}) => id)).size).toBe(facts.length);
});

it("publishedFacts() gives each its date, population, words, where it was read and what Assay can say", () => {
  for (const fact of facts) {
    expect(fact.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(fact.date).toMatch(dates);
    for (const words of [fact.says, fact.population, fact.read, fact.assay]) expect(words.length).toBeGreaterThan(12);
    expect(fact.says.endsWith(".")).toBe(true);
  }
});

it("publishedFacts() names a publisher and an address for each, and a date of publication or none", () => {
  for (const {source} of facts) {
    expect(source.publisher).toMatch(/\w{3}/);
    expect(source.url).toMatch(/^https?:\/\/[^\s/]+\.[^\s]+$/);
    if (source.date !== null) expect(source.date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
  }
});

it("publishedFacts() gives numbers in units that figures have, shares as shares", () => {
  for (const {unit, value, name} of facts.flatMap(({numbers}) => numbers)) {
    expect(Object.keys(units)).toContain(unit);
    expect(name.length).toBeGreaterThan(1);
    if (unit === "share") expect(value > 0 && value < 1).toBe(true);
  }
});

it("publishedFacts() calls net what is a difference and gross what is one side of it", () => {
  for (const {basis, numbers} of facts) {
    const kinds = numbers.flatMap(({figure}) => (figure === null ? [] : [figure.quantity]));
    if (kinds.includes("outlook")) expect(basis).toBe("net");
    if (kinds.length > 0 && kinds.every((kind) => kind.startsWith("gross-"))) expect(basis).toBe("gross");
  }
});

it("publishedFacts() points only to measures that exist", () => {
  const commands = ["assay", "revisions", "freelance"];
  const known = new Set([...measures.map(({name}) => name), ...commands]);
  for (const {assay} of facts) {
    for (const [, name = ""] of assay.matchAll(/\bmeasure ([a-z]+(?:-[a-z]+)+)\b/g)) expect(known).toContain(name);
  }
});

const folder = sharedData("series");
const cache = new Map<string, readonly Readonly<Record<string, string>>[]>();

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const path = sharedData(`series/${file}`) ?? "";
  const {data} = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {header: true, skipEmptyLines: true});
  cache.set(file, data);
  return data;
}

function inSeries({file, row, column, scale}: SeriesPlace): readonly number[] {
  const wanted = Object.entries(row);
  return rowsOf(file)
    .filter((own) => wanted.every(([name, value]) => own[name] === value))
    .map((own) => Number(own[column]) / scale);
}

const placed = facts.flatMap(({id, numbers}) =>
  numbers.flatMap(({series, ...number}: FactNumber) => (series === null ? [] : [{id, series, ...number}]))
);

it.skipIf(folder === null)(`publishedFacts() agrees with the series it was taken from (skips: ${noSharedData})`, () => {
  expect(placed.length).toBeGreaterThan(30);
  for (const {id, name, value, series} of placed) {
    const found = inSeries(series);
    expect([id, name, found.length]).toEqual([id, name, 1]);
    const decimals = String(value).split(".")[1]?.length ?? 0;
    expect(Math.abs((found[0] ?? Number.NaN) - value), `${id}, ${name}: ${found[0]}`).toBeLessThanOrEqual(
      0.5 * 10 ** -decimals + 1e-9
    );
  }
});

it.skipIf(folder === null)(
  `publishedFacts() names peaks and troughs that the series have (skips: ${noSharedData})`,
  () => {
    const us = rowsOf("hiring-lab/job_postings_tracker/US/aggregate_job_postings_US.csv").filter(
      ({variable}) => variable === "total postings"
    );
    expect(Math.max(...us.map((row) => Number(row["indeed_job_postings_index_SA"])))).toBe(161.15);
    const ai = rowsOf("hiring-lab/ai-tracker/AI_posting.csv").filter(
      ({jobcountry, date = ""}) => jobcountry === "US" && date >= "2019-01-01" && date < "2024-01-01"
    );
    const shares = ai.map((row) => Number(row["AI_share_postings"]));
    expect(Math.max(...shares) / 100).toBeCloseTo(0.0329, 5);
    const after = ai.filter(({date = ""}) => date > "2022-03-13").map((row) => Number(row["AI_share_postings"]));
    expect(Math.min(...after) / 100).toBeCloseTo(0.01689, 5);
  }
);
