import {expect, it} from "vitest";
import {terms as list} from "../../src/market/term-list.ts";
import {terms} from "../../src/market/terms.ts";
import {adsOf, monthsFrom} from "./made-ads.ts";
import {figureOver, figuresOver} from "./made-market.ts";

const ads = adsOf(monthsFrom("2026-01", 4), {each: 40, employers: 20}).map((ad, i) => ({
  ...ad,
  workplace: i % 2 === 0 ? "remote" : "unsaid",
  visa: i % 10 === 0 ? "yes" : i % 10 === 1 ? "no" : "unsaid",
  degree: i % 4 === 0 ? "bachelor" : i % 4 === 1 ? "not-required" : "unsaid",
  seniority: i % 8 === 0 ? "junior" : i % 8 === 1 ? "intern" : "senior",
  pay_low: i % 5 === 0 ? 100000 : null
}));
const of = async (term: string, more = {}) =>
  (await figureOver({postings: ads}, terms, {options: {term, ...more}})).points;

it("terms gives one series a term, over all postings of the month", async () => {
  const found = await figuresOver({postings: ads}, terms);
  expect(found.map(({about}) => about["term"])).toEqual(list.map(({name}) => name));
  for (const {points} of found) expect(points.map(({base}) => base)).toEqual([40, 40, 40, 40]);
});

it.each([
  ["remote", 0.5],
  ["visa", 0.1],
  ["no-visa", 0.1],
  ["without-degree", 0.75],
  ["degree-not-required", 0.25],
  ["bachelor", 0.25],
  ["entry-level", 0.25],
  ["pay", 0.2],
  ["equity", 0]
])("terms counts %s as stated in %f of the postings", async (term, value) => {
  for (const point of await of(term)) expect(point.value).toBe(value);
});

it("terms by quarter and year sums its months", async () => {
  expect((await of("remote", {per: "quarter"})).map(({at, base}) => [at, base])).toEqual([
    ["2026-Q1", 120],
    ["2026-Q2", 40]
  ]);
  expect((await of("remote", {per: "year"})).map(({at, base}) => [at, base])).toEqual([["2026", 160]]);
});

it("terms of a skill is over the postings that ask for it, and its evidence is among them", async () => {
  const mentions = ads.filter((_, i) => i % 2 === 0).map(({posting}) => ({posting, skill: "rag"}));
  const found = await figureOver({postings: ads, mentions}, terms, {
    skills: ["rag"],
    about: {skill: "rag"},
    options: {term: "visa", per: "year"}
  });
  expect(found.points[0]).toMatchObject({value: 0.2, count: 16, base: 80});
  const visas = new Set(ads.filter(({visa}) => visa === "yes").map(({posting}) => posting));
  expect(found.evidence).toHaveLength(10);
  for (const id of found.evidence) expect(visas.has(id)).toBe(true);
});

it("terms says when there are too few postings", async () => {
  const few = await figureOver({postings: ads.slice(0, 9)}, terms, {options: {term: "remote"}});
  expect(few.points).toEqual([{at: "2026-01", value: null, count: 5, base: 9, why: "too few"}]);
});
