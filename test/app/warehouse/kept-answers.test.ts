import {afterAll, beforeAll, expect, it} from "vitest";
import {askOf, askSeries} from "../../../src/app/warehouse/ask-series.ts";
import type {Database} from "../../../src/app/warehouse/database.ts";
import {keptAnswer} from "../../../src/app/warehouse/kept-answers.ts";
import {type Market, openMarket} from "../../../src/app/warehouse/market.ts";
import {measureNamed} from "../../../src/market/measures.ts";
import {ad, type SmallWarehouse, smallWarehouse} from "./small-warehouse.ts";

let own: SmallWarehouse;
let market: Market;
beforeAll(async () => {
  own = smallWarehouse();
  await own.take(Array.from({length: 9}, (_, i) => ad(`a-${i}`)));
  market = await openMarket(own.folder, "assay");
});
afterAll(() => {
  market.close();
  own.remove();
});

const all = {about: {}, skills: [], rule: null, where: {}, repeats: "copies-dropped"} as const;

/** The index, opened as if anew, with a real database that counts how often it is asked, or fails at first. */
function answering(failures = 0) {
  const {index, figures} = market;
  if (index === null) throw new Error("no index");
  let asked = 0;
  const rows: Database["rows"] = async (sql, values) => {
    if (++asked <= failures) throw new Error("busy");
    return figures.rows(sql, values);
  };
  const {tally: _, ...plain} = figures;
  return {index: {...index}, figures: {...plain, rows}, asked: () => asked};
}

function asking(name: string, options: Readonly<Record<string, string>> = {}, where = {}) {
  const measure = measureNamed(name);
  return [measure, askOf(market, measure, {...all, options, where})] as const;
}

it("keptAnswer(answering) reads what is kept with the index, and asks nothing", async () => {
  const {asked, ...at} = answering();
  for (const name of ["growth", "terms", "pay"]) expect(await keptAnswer(at, ...asking(name))).not.toBeNull();
  expect(asked()).toBe(0);
});

it("keptAnswer(answering) works out what many pages ask once, whoever asks", async () => {
  const {asked, ...at} = answering();
  const question = asking("terms", {per: "quarter"});
  const [first, second] = await Promise.all([keptAnswer(at, ...question), keptAnswer(at, ...question)]);
  const times = asked();
  expect(times).toBeGreaterThan(0);
  expect(first).toEqual(second);
  expect(await keptAnswer(at, ...question)).toEqual(first);
  expect(asked()).toBe(times);
});

it("keptAnswer(answering) works out what tells all skills together once for each choice of ads", async () => {
  const {asked, ...at} = answering();
  const [us, de] = ["US", "DE"].map((country) => asking("momentum", {}, {country, role: undefined}));
  if (us === undefined || de === undefined) throw new Error("no questions");
  const first = await keptAnswer(at, ...us);
  const times = asked();
  expect(times).toBeGreaterThan(0);
  expect(first).toEqual(await askSeries(at.figures, {measure: us[0], ask: us[1]}));
  const before = asked();
  expect(await keptAnswer(at, ...asking("momentum", {}, {country: "US"}))).toBe(first);
  expect(asked()).toBe(before);
  await keptAnswer(at, ...de);
  expect(asked()).toBeGreaterThan(before);
});

it("keptAnswer(answering) remembers the newest of many choices of ads", async () => {
  const {asked: _, ...at} = answering();
  const months = Array.from({length: 30}, (_none, i) => `20${10 + i}-01`);
  const answerFrom = (from = "") => keptAnswer(at, ...asking("momentum", {}, {from}));
  const answers = new Map<string, unknown>();
  for (const from of months) answers.set(from, await answerFrom(from));
  const [first = "", last = ""] = [months[0], months.at(-1)];
  expect(await answerFrom(last)).toBe(answers.get(last));
  expect(await answerFrom(first)).not.toBe(answers.get(first));
  expect(await answerFrom(first)).toEqual(answers.get(first));
});

it("keptAnswer(answering) asks again after a failure", async () => {
  const {asked: _, ...at} = answering(1);
  const question = asking("pay", {per: "quarter"});
  await expect(keptAnswer(at, ...question)).rejects.toThrow("busy");
  expect(await keptAnswer(at, ...question)).not.toBeNull();
});

it("keptAnswer(answering) leaves questions that few ask, and those about some ads", async () => {
  const {asked, ...at} = answering();
  expect(await keptAnswer(at, ...asking("pay", {currency: "EUR"}))).toBeNull();
  expect(await keptAnswer(at, ...asking("terms", {per: "year"}))).toBeNull();
  expect(await keptAnswer(at, ...asking("growth", {}, {country: "US"}))).toBeNull();
  expect(await keptAnswer(at, ...asking("postings-new"))).toBeNull();
  const [measure, ask] = asking("growth");
  expect(await keptAnswer(at, measure, {...ask, only: ["python"]})).toBeNull();
  expect(await keptAnswer(at, measure, {...ask, repeats: "keep"})).toBeNull();
  expect(asked()).toBe(0);
});
