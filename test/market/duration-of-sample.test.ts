import {expect, it} from "vitest";
import {advertAt} from "../../sample/advert.ts";
import {closingDay, crawlOf, dayNumber, sightingsOf} from "../../sample/crawl.ts";
import {makeMarket} from "../../sample/market.ts";
import {durationSeries, tellingAges} from "../../src/market/duration.ts";
import type {Row} from "../../src/market/measure.ts";

const postings = 5000;
const market = makeMarket({seed: 3, postings, months: 12});
const crawl = crawlOf(market);
const adverts = Array.from({length: postings}, (_, row) => advertAt(market, row));

/** What the crawl, which begins half-way through and has outages, saw of each ad. */
const rows = adverts.flatMap((advert): Row[] => {
  const seen = [...sightingsOf(crawl, advert)];
  const listed = seen.filter(({state}) => state === "listed").map(({seen_at}) => seen_at);
  const [first, last] = [listed[0], listed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const {posted, content} = advert;
  const gone = seen.find(({state}) => state === "removed")?.seen_at ?? null;
  return [{cluster: content.employer.board, posted, first, last, gone, began: "2026-01-01"}];
});

/** Days that the ads really stood, those included that no look ever saw. */
const stood = adverts.map((advert) => closingDay(crawl, advert) - dayNumber(advert.posted)).sort((a, b) => a - b);

it("duration of the invented market is near the planted lives, though half of them passed before the crawl began", () => {
  const series = durationSeries(rows);
  expect(rows.length).toBeLessThan(0.7 * postings);
  const [middle, ...shares] = series.map(({points}) => points[0]);
  const truth = stood[Math.floor(stood.length / 2)] ?? 0;
  expect(Math.abs(Number(middle?.value) + 0.5 - truth)).toBeLessThan(3);
  tellingAges.forEach((age, i) => {
    const left = stood.filter((days) => days > age).length / stood.length;
    expect(Math.abs(Number(shares[i]?.value) - left)).toBeLessThan(0.04);
  });
});

it("duration is not fooled by what was seen alone: seen days are far from the planted ones", () => {
  const seen = rows
    .map(({first, last}) => dayNumber(String(last)) - dayNumber(String(first)) + 1)
    .sort((a, b) => a - b);
  const truth = stood[Math.floor(stood.length / 2)] ?? 0;
  expect(Math.abs((seen[Math.floor(seen.length / 2)] ?? 0) - truth)).toBeGreaterThan(2);
});
