import {expect, it} from "vitest";
import {calendarDays, dayNumber, isoDay} from "../../src/stats/calendar-day.ts";
import {adjustDaily} from "../../src/stats/daily-adjustment.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/daily.json" with {type: "json"};

const length = 365 * 5 + 1;
const first = "2019-03-01";
const days = calendarDays(first, length);
const weekly = [0.1, 0.08, 0.05, 0.02, -0.03, -0.12, -0.1];

/** The planted factor of each day, in logarithms: of the week, of the days of the month, of the year. */
const planted = days.map(({day, date}, i) => {
  const ofYear = (dayNumber(day) - dayNumber(`${day.slice(0, 4)}-01-01`)) / 365;
  return (weekly[i % 7] ?? 0) + 0.04 * Math.cos((2 * Math.PI * date) / 31) + 0.2 * Math.cos(2 * Math.PI * ofYear);
});
const random = randomFrom(4);
const trend = days.map((_, i) => 5 + 0.0002 * i);
const noise = days.map(() => 0.02 * (random() + random() + random() - 1.5));
const holidays = new Map(days.filter(({day}) => day.endsWith("-12-25")).map(({day}) => [day, "christmas"]));
const values = days.map(({day}, i) =>
  Math.exp((trend[i] ?? 0) + (planted[i] ?? 0) + (noise[i] ?? 0) - (holidays.has(day) ? 0.5 : 0))
);

it("adjustDaily(series) is the chain written out over R's stl, holidays, outliers and 29 February included", () => {
  const {first: start, values: given, factors, outliers} = reference;
  const feasts = calendarDays(start, given.length).filter(({day}) => day.endsWith("-12-25"));
  const found = adjustDaily({
    first: start,
    values: given,
    holidays: new Map(feasts.map(({day}) => [day, "christmas"]))
  });
  expect(found?.outliers).toEqual(outliers);
  expectClose(found?.factors ?? [], factors, 1e-9);
});

it("adjustDaily(series) takes the planted week, month, year and holiday out", () => {
  const found = adjustDaily({first, values, holidays});
  const off = (found?.factors ?? []).map((factor, i) =>
    Math.abs(Math.log(factor) - (planted[i] ?? 0) + (holidays.has(days[i]?.day ?? "") ? 0.5 : 0))
  );
  const worst = Math.sqrt(off.reduce((sum, gap) => sum + gap ** 2, 0) / off.length);
  expect(off).toHaveLength(length);
  expect(worst).toBeLessThan(0.02);
  expect(Math.abs(Math.log(found?.adjusted[dayNumber("2021-12-25") - dayNumber(first)] ?? 0) - 5.2)).toBeLessThan(0.1);
});

it("adjustDaily(series) leaves more season in when a cycle is not asked for", () => {
  const spread = (cycles: readonly ("week" | "month" | "year")[]) => {
    const found = adjustDaily({first, values, holidays, cycles});
    const rest = (found?.adjusted ?? []).map((value, i) => Math.log(value) - (trend[i] ?? 0));
    return Math.sqrt(rest.reduce((sum, gap) => sum + gap ** 2, 0) / rest.length);
  };
  const [all, withoutMonth, none] = [spread(["week", "month", "year"]), spread(["week", "year"]), spread([])];
  expect(all).toBeLessThan(withoutMonth);
  expect(withoutMonth).toBeLessThan(none);
});

it("adjustDaily(series) gives factors that do not depend on the unit, and adjusted times factor is the value", () => {
  const plain = adjustDaily({first, values, holidays});
  const thousands = adjustDaily({first, values: values.map((value) => value / 1000), holidays});
  expect(plain?.outliers).toEqual(thousands?.outliers);
  plain?.factors.forEach((factor, i) => {
    expect(thousands?.factors[i]).toBeCloseTo(factor, 6);
    expect((plain.adjusted[i] ?? 0) * factor).toBeCloseTo(values[i] ?? 0, 8);
  });
});

it("adjustDaily(series) sets a wild day aside", () => {
  const wild = values.map((value, i) => (i === 800 ? value * 5 : value));
  const found = adjustDaily({first, values: wild, holidays});
  expect(found?.outliers).toContain(800);
  expect(Math.abs(Math.log(found?.factors[800 + 365] ?? 0) - (planted[800 + 365] ?? 0))).toBeLessThan(0.05);
});

it("adjustDaily(series) has no answer for two years and refuses zeros and days that are none", () => {
  expect(adjustDaily({first, values: values.slice(0, 732)})).toBeNull();
  expect(adjustDaily({first, values: values.slice(0, 733)})).not.toBeNull();
  expect(() => adjustDaily({first, values: [1, 0]})).toThrow("not above 0: 0");
  expect(() => adjustDaily({first: "2019-02-30", values: [1]})).toThrow("not a day: 2019-02-30");
});

it("isoDay(dayNumber(day)) is the day, and 29 February is told", () => {
  for (const day of ["1970-01-01", "2000-02-29", "2026-11-27"]) expect(isoDay(dayNumber(day))).toBe(day);
  expect(calendarDays("2024-02-28", 3).map(({leap, date}) => [leap, date])).toEqual([
    [false, 28],
    [true, 29],
    [false, 1]
  ]);
});
