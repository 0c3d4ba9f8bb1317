import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {besideIndex, publishedIndices} from "../../src/market/published-index.ts";
import type {Point} from "../../src/model/finding.ts";
import {sharedData} from "../shared-data.ts";

const row = (date: string, country: string, sa: number, variable = "total postings") => ({
  value: {date, jobcountry: country, indeed_job_postings_index_SA: sa, indeed_job_postings_index_NSA: 1, variable},
  at: "series.csv:2"
});

const point = (at: string, value: number): Point => ({at, value, low: null, high: null, count: 10, base: 10, why: "-"});

const months = Array.from({length: 8}, (_, i) => `2024-0${i + 1}`);

describe("publishedIndices(rows)", () => {
  it("takes the mean of the adjusted days of each month, one index a country, new postings left out", () => {
    const rows = [
      row("2024-02-01", "US", 90),
      row("2024-01-30", "US", 100),
      row("2024-01-31", "US", 110),
      row("2024-01-31", "US", 500, "new postings"),
      row("2024-01-31", "DE", 80)
    ];
    expect(publishedIndices(rows)).toEqual([
      {country: "DE", months: [{at: "2024-01", value: 80}]},
      {
        country: "US",
        months: [
          {at: "2024-01", value: 105},
          {at: "2024-02", value: 90}
        ]
      }
    ]);
  });

  it("finds nothing in rows of another table", () => {
    expect(publishedIndices([{value: {date: "2024-01-01", price: 3}, at: "x.csv:2"}])).toEqual([]);
  });
});

describe("besideIndex(points, published)", () => {
  const published = {country: "US", months: months.map((at, i) => ({at, value: 100 + 10 * i}))};

  it("brings both to 100 on average, so that only the course is compared", () => {
    const same = besideIndex(
      months.map((at, i) => point(at, 3 * (100 + 10 * i))),
      published
    );
    expect(same?.apart).toBeCloseTo(0, 12);
    expect(same?.months.reduce((sum, {ours}) => sum + ours, 0)).toBeCloseTo(800, 9);
  });

  it("tells by how much they are apart, and leaves out months that one of them lacks", () => {
    const flat = months.slice(1).map((at) => point(at, 50));
    const found = besideIndex([...flat, point("2031-01", 9)], published);
    expect(found?.months.map(({at}) => at)).toEqual(months.slice(1));
    expect(found?.apart).toBeGreaterThan(0.05);
  });

  it("is null where they share too few months to show a course", () => {
    expect(
      besideIndex(
        months.slice(0, 5).map((at) => point(at, 1)),
        published
      )
    ).toBeNull();
  });
});

const file = sharedData("series/hiring-lab/job_postings_tracker/US/aggregate_job_postings_US.csv");

it.skipIf(file === null || !existsSync(file))(
  "the published US index peaks in early 2022, as METHODS of others say",
  () => {
    const [head = "", ...lines] = readFileSync(file ?? "", "utf8")
      .trim()
      .split("\n");
    const names = head.split(",");
    const rows = lines.map((line, i) => ({
      value: Object.fromEntries(line.split(",").map((cell, j) => [names[j] ?? "", cell])),
      at: `us.csv:${i + 2}`
    }));
    const [us] = publishedIndices(rows);
    const top = [...(us?.months ?? [])].sort((a, b) => b.value - a.value)[0];
    expect(us?.country).toBe("US");
    expect(top?.at).toMatch(/^2022-0[1-5]$/);
  }
);
