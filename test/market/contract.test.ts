import {afterAll, expect, it} from "vitest";
import {type FigureRequest, figures, type Market} from "../../src/app/warehouse/market.ts";
import type {Measure} from "../../src/market/measure.ts";
import {measures} from "../../src/market/measures.ts";
import {units} from "../../src/market/units.ts";
import type {Finding, Point} from "../../src/model/finding.ts";
import {adsOf, monthsFrom, naming} from "./made-ads.ts";
import {everything, type MadeRows, marketOf} from "./made-market.ts";

/** Every measure that needs no file of the user. */
const own = measures.filter(({files}) => files.length === 0);
const families = {python: "software", rag: "genai-llm"} as const;
const pay = {
  pay_low: 90000,
  pay_high: 110000,
  pay_low_year: 90000,
  pay_high_year: 110000,
  pay_currency: "USD",
  pay_period: "year"
};
const ads = adsOf(monthsFrom("2024-01", 30), {each: 40}).map((ad, i) => ({
  ...ad,
  ...(i % 3 === 0 ? pay : {}),
  posted: `${ad.month}-15`,
  chars: 500 + 37 * (i % 90),
  title: "Data Engineer",
  roles: [{title: "Data Engineer", role: "data engineer", seniority: "unsaid"}],
  sector: i % 4 === 0 ? {name: "health", by: "given"} : null
}));
const mentions = [...naming(ads, "python", () => 0.5), ...naming(ads, "rag", (_, i) => 0.01 * i)];
const month = ads.filter((ad) => ad.month === "2025-03");

/** Markets that figures must not trip over. */
const markets: Readonly<Record<string, MadeRows>> = {
  "a full market": {postings: ads, mentions, families},
  "an empty market": {postings: [], families},
  "one posting": {postings: ads.slice(0, 1), mentions, families},
  "one employer only": {postings: ads.map((ad) => ({...ad, employer_key: "one"})), mentions, families},
  "no employer known": {postings: ads.map((ad) => ({...ad, employer_key: null})), mentions, families},
  "all dates equal": {postings: month, mentions, families},
  "no dates": {postings: month.map((ad) => ({...ad, month: "unknown", posted: null})), mentions, families},
  "months missing": {postings: ads.filter((ad) => !/-(?:03|07|08)$/.test(ad.month)), mentions, families},
  "no skill named": {postings: ads, families},
  "all pay equal, in one currency": {postings: ads.map((ad) => ({...ad, ...pay})), mentions, families},
  "pay in several currencies": {
    postings: ads.map((ad, i) => ({...ad, ...pay, pay_currency: ["USD", "EUR", "GBP"][i % 3]})),
    mentions,
    families
  },
  "a source that is lost": {
    postings: ads.map((ad, i) => ({...ad, source: ad.month < "2025-06" && i % 2 === 0 ? "lost" : "kept"})),
    mentions,
    families
  }
};

const opened: Market[] = [];
afterAll(() => {
  for (const market of opened) market.close();
});

function requestOf({subject, options}: Measure): FigureRequest {
  const title = options.some(({name}) => name === "title") ? {options: {title: "data engineer"}} : {};
  return {...everything, ...title, ...(subject === "none" ? {} : {skills: ["python"], about: {skill: "python"}})};
}

it.each(Object.entries(markets))("every measure answers honestly over %s", async (name, rows) => {
  const market = await marketOf(rows);
  opened.push(market);
  for (const measure of own) {
    const found = await figures(market, measure, requestOf(measure));
    for (const finding of found) holdsTo(finding, `${measure.name} over ${name}`);
  }
});

function holdsTo({points, unit, caveats, counts, of}: Finding, where: string): void {
  expect(Object.keys(units), where).toContain(unit);
  expect(caveats.length, where).toBeGreaterThan(0);
  expect(counts.length * of.length, where).toBeGreaterThan(0);
  const times = points.map(({at}) => at);
  expect([...times].sort(), where).toEqual(times);
  expect(new Set(times).size, where).toBe(times.length);
  for (const point of points) honest(point, where);
}

function honest(point: Point, where: string): void {
  const told = `${where}: ${JSON.stringify(point)}`;
  expect(Number.isFinite(point.count) && Number.isFinite(point.base) && point.count >= 0 && point.base >= 0, told).toBe(
    true
  );
  if (point.value === null) {
    expect(point.why, told).toMatch(/\w{3}/);
    return;
  }
  expect(Number.isFinite(point.value), told).toBe(true);
  const ends = [point.low, point.high].filter((end) => end !== null);
  for (const end of ends) expect(Number.isFinite(end), told).toBe(true);
  if (point.low !== null) expect(point.low, told).toBeLessThanOrEqual(point.value);
  if (point.high !== null) expect(point.high, told).toBeGreaterThanOrEqual(point.value);
  if (ends.length < 2 && "why" in point) expect(point.why, told).toMatch(/\w{3}/);
}
