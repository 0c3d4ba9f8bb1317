import {expect, it} from "vitest";
import {duration, durationSeries} from "../../src/market/duration.ts";
import type {Row} from "../../src/market/measure.ts";
import {isoDay} from "../../src/stats/calendar-day.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {figuresOver} from "./made-market.ts";

const start = 20454;

/** Ads up for an exponential time of 20 days on average, their board read each day for 40 days from day 100 on. */
function made(count: number, {employers = 50, outage = [-1, -1]} = {}): readonly Row[] {
  const random = randomFrom(8);
  return Array.from({length: count}, (_, i) => {
    const posted = Math.floor(140 * random());
    const end = posted - Math.floor(20 * Math.log(1 - random())) + 1;
    const reads = Array.from({length: 40}, (_, day) => 100 + day).filter(
      (day) => day < (outage[0] ?? -1) || day > (outage[1] ?? -1)
    );
    const seen = reads.filter((day) => day >= posted && day < end);
    const [first, last] = [seen[0], seen.at(-1)];
    if (first === undefined || last === undefined) return null;
    const gone = reads.find((day) => day > last);
    const day = (n: number | undefined) => (n === undefined ? null : isoDay(start + n));
    return {
      cluster: `e${i % employers}`,
      posted: day(posted),
      first: day(first),
      last: day(last),
      gone: day(gone),
      began: day(100),
      n: 1
    };
  }).filter((row) => row !== null);
}

function componentOf(rows: readonly Row[], component: string) {
  return durationSeries(rows).find(({about}) => about?.["component"] === component)?.points[0];
}

it("duration finds the planted median and shares, late entry, open ads and an outage of ten days notwithstanding", () => {
  for (const rows of [made(3000), made(3000, {outage: [115, 124]})]) {
    const [middle, month] = [componentOf(rows, "median days up"), componentOf(rows, "still up after 30 days")];
    expect(middle?.value).toBeGreaterThan(12);
    expect(middle?.value).toBeLessThan(17);
    expect(month).toMatchObject({value: expect.closeTo(Math.exp(-1.5), 1), base: rows.length});
    if (month !== undefined && month.value !== null)
      expect((month.low ?? 1) < month.value && month.value < (month.high ?? 0)).toBe(true);
  }
});

it("duration warns of boards that show their newest ads alone, and not of those that list every open ad", () => {
  const caveatsOf = (rows: readonly Row[]) =>
    durationSeries(rows)
      .flatMap(({caveats = []}) => caveats)
      .join(" ");
  expect(caveatsOf(made(3000))).not.toContain("pushed out");
  const window = Array.from({length: 90}, (_, i) => ({
    ...{cluster: `w${i}`, posted: isoDay(start + 110), first: isoDay(start + 110), last: isoDay(start + 110)},
    ...{gone: i < 40 ? isoDay(start + 111) : isoDay(start + 116), began: isoDay(start + 100), n: 1}
  }));
  const listed = window.map((row) => (row.gone === isoDay(start + 116) ? {...row, last: isoDay(start + 115)} : row));
  expect(caveatsOf(listed)).toContain("40 of 90 ads that were new when first seen were gone a day later");
  expect(caveatsOf(listed.slice(0, 29))).not.toContain("pushed out");
});

it("duration of the ads that were taken down alone would be far too short: the trap is not stepped into", () => {
  const rows = made(3000);
  const closed = rows.filter(({gone}) => gone !== null);
  const days = closed
    .map(({last, first}) => (Date.parse(String(last)) - Date.parse(String(first))) / 86_400_000)
    .sort((a, b) => a - b);
  const middle = componentOf(rows, "median days up");
  expect(days[Math.floor(days.length / 2)]).toBeLessThan(Number(middle?.value) - 3);
});

it("duration is null with why where too few were taken down, none was watched so long, or none begins", () => {
  expect(componentOf(made(60).slice(0, 20), "median days up")).toMatchObject({
    value: null,
    why: "too few were seen to be taken down"
  });
  expect(componentOf(made(400), "still up after 90 days")).toMatchObject({
    value: null,
    why: "too few postings were watched at some younger age"
  });
  expect(componentOf([], "median days up")).toMatchObject({
    value: null,
    base: 0,
    why: "no board was read again and again, or no posting says since when it is up"
  });
  const short = made(3000).map((row) => ({...row, posted: null, began: isoDay(start)}));
  expect(componentOf(short, "still up after 60 days")).toMatchObject({
    value: null,
    why: "no posting was watched for so long"
  });
});

it("duration of one employer has a value and no margin", () => {
  expect(componentOf(made(2000, {employers: 1}), "median days up")).toMatchObject({
    low: null,
    high: null,
    why: "one employer only"
  });
});

it("duration says when ads were left out since their beginning is not known", () => {
  const rows = made(2000).map((row, i) => (i % 5 === 0 ? {...row, posted: null} : row));
  for (const {caveats} of durationSeries(rows)) expect(caveats).toEqual(["beginning-unknown"]);
  expect(durationSeries(made(2000))[0]?.caveats).toEqual([]);
});

it("duration asks the warehouse for the postings of a skill alone", async () => {
  const days = Array.from({length: 60}, (_, i) => isoDay(start + i));
  const postings = Array.from({length: 80}, (_, i) => ({
    posting: `p${i}`,
    employer_key: `e${i % 9}`,
    month: "2026-01",
    posted: days[i % 10]
  }));
  const sightings = postings.flatMap(({posting}, i) => {
    const last = (i % 10) + 3 + (i % 7);
    const listed = days.slice(i % 10, last).map((seen_at) => ({board: "b", posting, seen_at, state: "listed"}));
    return [...listed, {board: "b", posting, seen_at: days[last], state: "removed"}];
  });
  const mentions = postings.slice(0, 40).map(({posting}) => ({posting, skill: "rust"}));
  const [all] = await figuresOver({postings, sightings, mentions}, duration);
  const [named] = await figuresOver({postings, sightings, mentions}, duration, {skills: ["rust"]});
  expect(all?.points[0]).toMatchObject({count: 80, base: 80, at: `${days[0]}..${days[18]}`});
  expect(named?.points[0]).toMatchObject({count: 40, base: 40});
  expect(all?.points[0]?.value).toBeGreaterThan(3);
  expect(all?.caveats).toContain("removed-is-not-filled");
});
