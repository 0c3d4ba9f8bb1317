import {expect, it} from "vitest";
import {fileFigures} from "../../src/app/warehouse/market.ts";
import {cutAndHire} from "../../src/market/cut-and-hire.ts";
import {layoffs} from "../../src/market/layoffs.ts";
import {layoffRow, people} from "./layoffs/rows.ts";
import {everything, figuresOver} from "./made-market.ts";

const rows = [
  layoffRow({count: people(120)}),
  layoffRow({count: people(100), rank: "filing", source: "state", at: "a.csv:3"}),
  layoffRow({employer_key: "bcme", count: null, share: 0.3, at: "a.csv:4"}),
  layoffRow({employer_key: "ccme", date: "2026-03-02", count: people(40), at: "a.csv:5"})
].map((row) => ({...row}));

it("layoffs gives people by month with the range of the sources, and the total", () => {
  const [months, total] = fileFigures(layoffs, {...everything, files: {layoffs: rows}});
  expect(months?.points).toMatchObject([
    {at: "2026-01", value: 100, low: 100, high: 120, count: 1, base: 2},
    {at: "2026-02", value: null, why: "no event in these lists"},
    {at: "2026-03", value: 40, low: 40, high: 40, count: 1, base: 1}
  ]);
  expect(total?.points).toMatchObject([{at: "2026-01..2026-03", value: 140, low: 140, high: 160, count: 2, base: 3}]);
  expect(total?.state).toBe("140 to 160 people in 2 of 3 events; 1 gives no number");
});

it("layoffs says what of its events it knows", () => {
  const stateOf = (own: readonly Readonly<Record<string, unknown>>[]) =>
    fileFigures(layoffs, {...everything, files: {layoffs: own}})[1]?.state;
  expect(stateOf([{...layoffRow({count: people(12_000)})}])).toBe("12,000 people in 1 of 1 events");
  expect(stateOf([{...layoffRow({count: null})}])).toBe("no event of 1 gives a number");
});

it("layoffs of no rows, or of rows of another kind, is no figure", () => {
  expect(fileFigures(layoffs, {...everything, files: {layoffs: []}})).toEqual([]);
  expect(fileFigures(layoffs, {...everything, files: {layoffs: [{company: "raw"}]}})).toEqual([]);
});

const cut = ["a", "b", "c", "d", "e", "f"];
const postings = [...cut, "g", "h", "i", "j", "k"].map((employer_key) => ({
  posting: employer_key,
  employer_key,
  month: "2026-02"
}));
const mentions = [
  {posting: "a", skill: "pytorch"},
  {posting: "b", skill: "pytorch"},
  {posting: "c", skill: "excel"},
  {posting: "g", skill: "pytorch"}
];
const market = {postings, mentions, families: {pytorch: "ai-ml", excel: "analytics-stats"} as const};
const lists = cut.map((employer_key, i) => ({...layoffRow({employer_key, at: `a.csv:${i}`})}));

it("cut-and-hire joins the lists with the postings by employer key", async () => {
  const found = await figuresOver(market, cutAndHire, {files: {layoffs: lists}});
  expect(found.map(({about, points}) => [about, points[0]])).toMatchObject([
    [{employers: "that cut"}, {value: 0.333333, count: 2, base: 6}],
    [{employers: "others"}, {value: 0.2, count: 1, base: 5}]
  ]);
  expect(found[0]?.state).toBe("6 employers in the lists; both: a, b");
});

it("cut-and-hire counts the skill that was asked for, and says when a list is missing or too short", async () => {
  const [excel] = await figuresOver(market, cutAndHire, {skills: ["excel"], files: {layoffs: lists}});
  expect(excel?.points[0]).toMatchObject({count: 1, base: 6});
  const [none] = await figuresOver(market, cutAndHire, {});
  expect(none?.points[0]).toMatchObject({value: null, why: "no layoff list was given: --layoffs FILE"});
  const [few] = await figuresOver(market, cutAndHire, {files: {layoffs: lists.slice(0, 2)}});
  expect(few?.points[0]).toMatchObject({value: null, count: 2, base: 2, why: "too few"});
});
