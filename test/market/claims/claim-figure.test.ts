import {expect, it} from "vitest";
import {figuresOfFacts, figuresOfFindings, figuresOfSurveys} from "../../../src/market/claims/claim-figure.ts";
import {figuresOfSeries} from "../../../src/market/claims/series-figures.ts";
import {publishedFacts} from "../../../src/market/facts/published-facts.ts";
import {resultWith} from "../surveys/results.ts";

it("figuresOfSurveys(results) gives the net and both gross shares, each under its own name", () => {
  const figures = figuresOfSurveys([resultWith(40, 16)]);
  expect(figures.map(({quantity, value}) => [quantity, value])).toEqual([
    ["outlook", 24],
    ["gross-increase", 0.4],
    ["gross-decrease", 0.16]
  ]);
  for (const {low, high, value} of figures) expect((low ?? value) < value && value < (high ?? value)).toBe(true);
});

it("figuresOfSurveys(results) knows no margin without n, and no figure of a survey that does not add up", () => {
  expect(figuresOfSurveys([resultWith(40, 16, {n: null})]).map(({low}) => low)).toEqual([null, null, null]);
  expect(figuresOfSurveys([resultWith(40, 16, {fault: "the shares add up to 96 %, not 100 %"})])).toEqual([]);
});

it("figuresOfFindings(value) reads one, a list, or a report, and passes over anything else", () => {
  const finding = {
    measure: "skill-share",
    unit: "share",
    about: {skill: "rag"},
    where: {country: "US"},
    vintage: 4,
    synthetic: true,
    points: [
      {at: "2026-01", value: 0.1, low: 0.09, high: 0.11, count: 10, base: 100},
      {at: "2026-02", value: null, count: 0, base: 0, why: "no postings"}
    ]
  };
  const figure = {quantity: "skill-share", about: {skill: "rag", country: "US"}, at: "2026-01", value: 0.1, low: 0.09};
  for (const value of [finding, [finding], {findings: [finding]}])
    expect(figuresOfFindings(value)).toMatchObject([figure]);
  expect(figuresOfFindings(finding)[0]).toMatchObject({from: "Assay, vintage 4, MADE-UP DATA", made_up: true});
  for (const odd of [null, 3, "x", {}, {measure: "m"}, {...finding, points: [1, {at: 3, value: 1}]}])
    expect(figuresOfFindings(odd)).toEqual([]);
});

it("figuresOfFacts(facts) gives the numbers that claims can be held against, with who says so", () => {
  const figures = figuresOfFacts(publishedFacts().flatMap(({facts}) => facts));
  const outlook = figures.find(
    ({quantity, about}) => quantity === "outlook" && about["population"] === "US tech employers"
  );
  expect(outlook).toMatchObject({value: 33, low: null, at: "2026-Q1", from: "Experis (ManpowerGroup)"});
});

it("figuresOfSeries(rows) keeps adjusted and not, new and total, apart", () => {
  const row = {
    date: "2026-08-14",
    jobcountry: "US",
    indeed_job_postings_index_SA: "101.79",
    indeed_job_postings_index_NSA: "105.86"
  };
  const figures = figuresOfSeries([
    {value: {...row, variable: "total postings"}, at: "us.csv:2"},
    {value: {...row, variable: "new postings"}, at: "us.csv:3"},
    {value: {date: "2026-06-30", jobcountry: "US", AI_share_postings: "5.88"}, at: "ai.csv:2"},
    {value: {date: "2026-06-30", AI_share_postings: "5.88"}, at: "ai.csv:3"}
  ]);
  expect(figures.map(({quantity, adjusted, about, value}) => [quantity, adjusted, about["variable"], value])).toEqual([
    ["postings-index", true, undefined, 101.79],
    ["postings-index", false, undefined, 105.86],
    ["postings-index", true, "new postings", 101.79],
    ["postings-index", false, "new postings", 105.86],
    ["ai-share", false, undefined, 0.0588]
  ]);
  expect(figures[0]).toMatchObject({from: "us.csv", low: 101.79});
});
