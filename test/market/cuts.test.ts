import {expect, it} from "vitest";
import {figuresBy} from "../../src/app/warehouse/market.ts";
import {distinctValues} from "../../src/market/cut-values.ts";
import {postingsNew} from "../../src/market/postings-new.ts";
import {postingsOpen} from "../../src/market/postings-open.ts";
import {skillShare} from "../../src/market/skill-share.ts";
import {cuts} from "../../src/market/where.ts";
import {everything, figureOver, figuresOver, marketOf} from "./made-market.ts";

const ads = Array.from({length: 40}, (_, i) => ({
  posting: `p${i}`,
  month: "2026-01",
  employer_key: `e${i % 20}`,
  source: i < 30 ? "hn" : "lever",
  language: "en",
  seniority: i % 2 === 0 ? "senior" : "junior",
  workplace: i % 4 === 0 ? "remote" : "onsite",
  contract: i === 0 ? "freelance" : "permanent",
  sector: i % 5 === 0 ? {name: "health", by: "given"} : null,
  places: [{country: "US"}, ...(i % 10 === 0 ? [{country: "DE"}] : [])],
  roles: [{role: "data engineer"}, ...(i < 5 ? [{role: "ml engineer"}] : [])]
}));
const mentions = ads.filter((_, i) => i % 4 === 0).map(({posting}) => ({posting, skill: "python"}));

it.each([
  ["country", "DE", 4],
  ["role", "ml engineer", 5],
  ["sector", "health", 8],
  ["seniority", "senior", 20],
  ["workplace", "remote", 10],
  ["contract", "freelance", 1],
  ["source", "lever", 10]
])("a figure cut to %s %s counts only those postings", async (name, value, count) => {
  const {points, where} = await figureOver({postings: ads}, postingsNew, {where: {[name]: value}});
  expect(points).toEqual([{at: "2026-01", value: count, low: count, high: count, count, base: count}]);
  expect(where).toEqual({[name]: value});
});

it("figuresBy(cut) gives one series a value, most postings first, and says that several-valued cuts overlap", async () => {
  const market = await marketOf({postings: ads});
  for (const cut of cuts) {
    const {findings, left} = await figuresBy(market, postingsNew, everything, {cut});
    const counts = findings.map(({points}) => points[0]?.count ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(left).toBe(0);
    for (const {caveats} of findings) expect(caveats.includes("cuts-overlap")).toBe(cut.several);
    if (!cut.several && cut.name !== "sector") expect(counts.reduce((a, b) => a + b, 0)).toBe(40);
  }
  const [country] = cuts;
  if (country === undefined) throw new Error("no cut");
  expect((await figuresBy(market, postingsNew, everything, {cut: country, most: 1})).left).toBe(1);
  market.close();
});

it("the evidence of a cut figure is counted in it", async () => {
  const found = await figureOver({postings: ads, mentions}, skillShare, {
    skills: ["python"],
    about: {skill: "python"},
    where: {country: "DE"}
  });
  expect(found.points).toEqual([{at: "2026-01", value: null, count: 2, base: 4, why: "too few"}]);
  expect([...found.evidence].sort()).toEqual(["p0", "p20"]);
});

const looked = [{posting: "p0"}, {posting: "p4"}, {posting: "undated"}].map(({posting}) => ({
  ...{posting, board: "b", seen_at: "2026-01-09", state: "listed", month: "2026-01"}
}));
const withUndated = {
  postings: [...ads.slice(0, 8), {posting: "undated", month: "unknown", source: "hn"}],
  mentions: [...mentions.slice(0, 2), {posting: "undated", skill: "python"}],
  sightings: looked
};

it("the evidence of a share of months has no undated posting; that of a whole time has it, last", async () => {
  const python = {skills: ["python"], about: {skill: "python"}};
  expect((await figureOver(withUndated, skillShare, python)).evidence).toEqual(["p0", "p4"]);
  const open = await figureOver(withUndated, postingsOpen, python);
  expect([open.points[0]?.count, open.evidence]).toEqual([3, ["p0", "p4", "undated"]]);
});

it("a stretch of time that is open at an end has no undated posting", async () => {
  for (const where of [{from: "2020-01"}, {to: "2030-01"}, {from: "2020-01", to: "2030-01"}])
    expect((await figureOver(withUndated, postingsOpen, {where})).points[0]?.count).toBe(2);
  const market = await marketOf(withUndated);
  const counted = cuts.flatMap((cut) =>
    cut.name === "source" ? distinctValues(cut, {where: {from: "2020-01"}, repeats: "keep"}) : []
  );
  expect(counted).toHaveLength(1);
  for (const {sql, values} of counted)
    expect(await market.database.rows(sql, values)).toEqual([{value: "hn", postings: 8}]);
  market.close();
});

it("skill-share with no skill answers for every skill, as it does for one", async () => {
  const one = await figureOver({postings: ads, mentions}, skillShare, {skills: ["python"], about: {skill: "python"}});
  const [all, ...others] = await figuresOver({postings: ads, mentions}, skillShare);
  expect(others).toEqual([]);
  expect(all?.about).toEqual({skill: "python"});
  expect(all?.points).toEqual(one.points);
});

it("a word that tries to leave its place in SQL is only a word", async () => {
  const found = await figureOver({postings: ads}, postingsNew, {where: {source: "x' OR '1'='1"}});
  expect(found.points).toEqual([]);
});
