import fc from "fast-check";
import {expect, it} from "vitest";
import {layoffsByMonth, layoffTotal} from "../../../src/market/layoffs/by-month.ts";
import {mergeEvents} from "../../../src/market/layoffs/merge-events.ts";
import {layoffRow, people} from "./rows.ts";

it("mergeEvents(rows) makes one event of two sources, and trusts the filing", () => {
  const events = mergeEvents([
    layoffRow({count: people(120), source: "news.example", rank: "report", date: "2026-01-12"}),
    layoffRow({count: people(100), source: "state", rank: "filing", date: "2026-01-10", at: "a.csv:3"}),
    layoffRow({count: people(300), source: "blind", rank: "leak", date: "2026-01-09", at: "a.csv:4"})
  ]);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    date: "2026-01-09",
    rank: "filing",
    count: people(100),
    range: {low: 100, high: 300}
  });
});

it("mergeEvents(rows) takes the number of a report when the filing gives none", () => {
  const [event] = mergeEvents([
    layoffRow({count: null, rank: "filing", source: "state"}),
    layoffRow({count: people(80), rank: "report", at: "a.csv:3"})
  ]);
  expect(event).toMatchObject({rank: "report", count: people(80), range: people(80)});
});

it("mergeEvents(rows) keeps other employers, later rounds and other countries apart", () => {
  const events = mergeEvents([
    layoffRow(),
    layoffRow({employer_key: "bcme", at: "a.csv:3"}),
    layoffRow({date: "2026-01-25", at: "a.csv:4"}),
    layoffRow({country: "Germany", list: "b.csv"}),
    layoffRow({country: "France", list: "c.csv"})
  ]);
  expect(events).toHaveLength(4);
});

it("mergeEvents(rows) counts a row that is there twice once", () => {
  const [event] = mergeEvents([layoffRow(), layoffRow({at: "a.csv:9"})]);
  expect(event).toMatchObject({count: people(100), rows: [{at: "a.csv:2"}]});
});

it("mergeEvents(rows) adds up the sites of a list and sets the sum beside another list's number", () => {
  const warn = {list: "warn.csv", source: null, rank: "filing"} as const;
  const [event] = mergeEvents([
    layoffRow({...warn, place: "Alameda", count: people(60), at: "1"}),
    layoffRow({...warn, place: "Fresno", count: people(30), at: "2"}),
    layoffRow({count: people(150)})
  ]);
  expect(event).toMatchObject({rank: "filing", count: people(90), range: {low: 90, high: 150}});
});

it("mergeEvents(rows) leaves a sum open above when one of its sites has no number", () => {
  const [event] = mergeEvents([
    layoffRow({place: "Alameda", count: people(60)}),
    layoffRow({place: "Fresno", count: null, at: "a.csv:3"})
  ]);
  expect(event).toMatchObject({count: {low: 60, high: null}, range: {low: 60, high: null}});
});

const rows = fc.array(
  fc
    .record({
      employer_key: fc.constantFrom("acme", "bcme"),
      day: fc.integer({min: 1, max: 28}),
      month: fc.integer({min: 1, max: 3}),
      count: fc.option(fc.integer({min: 1, max: 500})),
      rank: fc.constantFrom("filing" as const, "report" as const, "leak" as const),
      list: fc.constantFrom("a.csv", "b.csv"),
      at: fc.nat(99)
    })
    .map(({day, month, count, at, ...rest}) =>
      layoffRow({
        ...rest,
        source: rest.rank,
        date: `2026-0${month}-${String(day).padStart(2, "0")}`,
        count: count === null ? null : people(count),
        at: `${rest.list}:${at}`
      })
    ),
  {maxLength: 14}
);

it("mergeEvents(rows) gives the same events for any order of the rows, and loses no row but doubles", () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const keyed = list.map((row) => ({row, key: numbers.next().value ?? 0}));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({row}) => row);
      expect(mergeEvents(shuffled)).toEqual(mergeEvents(list));
      const told = new Set(list.map(({at, ...row}) => JSON.stringify(row)));
      expect(mergeEvents(list).flatMap((event) => event.rows)).toHaveLength(told.size);
    })
  );
});

it("layoffsByMonth(events) adds up to the total, and each value lies in its range", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const events = mergeEvents(list);
      const months = layoffsByMonth(events);
      const sum = months.reduce((total, {value}) => total + (value ?? 0), 0);
      expect(sum).toBe(layoffTotal(events).value ?? 0);
      expect(months.reduce((total, month) => total + month.events, 0)).toBe(events.length);
      for (const {value, low, high} of months) {
        if (value === null) continue;
        expect(low ?? 0).toBeLessThanOrEqual(value);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(value);
      }
    })
  );
});

it("layoffsByMonth(events) says what is missing, and that a month without events is not zero", () => {
  const events = mergeEvents([
    layoffRow({count: people(50)}),
    layoffRow({employer_key: "bcme", count: null, share: 0.2, at: "a.csv:3"}),
    layoffRow({date: "2026-03-10", count: {low: 500, high: null}, at: "a.csv:4"}),
    layoffRow({date: "2026-04-10", count: null, at: "a.csv:5"})
  ]);
  const [january, february, march, april] = layoffsByMonth(events);
  expect(january).toMatchObject({value: 50, counted: 1, events: 2});
  expect(january?.why).toContain("1 event gives no number of people and is missing from the sum, not zero");
  expect(february).toMatchObject({value: null, events: 0, why: "no event in these lists"});
  expect(march).toMatchObject({value: 500, low: 500, high: null});
  expect(march?.why).toContain("no upper end");
  expect(april).toMatchObject({value: null, counted: 0, events: 1});
  expect(layoffsByMonth([])).toEqual([]);
});
