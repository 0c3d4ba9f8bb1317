import {type CalendarDay, calendarDays} from "./calendar-day.ts";
import {median} from "./quantile.ts";
import {type Decomposition, stl} from "./stl.ts";

/** A daily series, and how it is adjusted. */
export interface DailySeries {
  /** The day of the first value, `YYYY-MM-DD`. */
  readonly first: string;
  /** One a day, above 0, none missing. */
  readonly values: readonly number[];
  /** The name of the holiday of a day, such as `{"2025-12-25": "christmas"}`; days around it may have names too. */
  readonly holidays?: ReadonlyMap<string, string>;
  /** Which cycles to take out; all three where not said. A series of weekly means has no `week` left. */
  readonly cycles?: readonly DailyCycle[];
}

/** The cycles of a daily series. */
export type DailyCycle = "week" | "month" | "year";

/** A daily series without its seasons. */
export interface AdjustedDaily {
  readonly adjusted: readonly number[];
  /** What each value was divided by, holiday included. */
  readonly factors: readonly number[];
  /** Days that were set aside while the seasons were estimated, as places from 0. */
  readonly outliers: readonly number[];
}

/**
 * Takes the week, holidays, the month and the year out of a daily series, one after the other, on its logarithms.
 *
 * The chain of Ollech with its windows (53 weeks, 53 months, 13 years, all robust), but with holidays and outliers told from
 * the remainder of the weekly step rather than by a RegARIMA model: the effect of a holiday is the median remainder of its
 * days (at least three), and a day beyond five robust deviations stands aside while the later seasons are estimated.
 *
 * @returns null with less than two years and a day, for then the year cannot be told from a trend
 * @throws RangeError if a value is not above 0 or the first day is no day
 * @see Ollech (2018), Seasonal adjustment of daily time series, Bundesbank discussion paper 41/2018, §3
 */
export function adjustDaily({
  first,
  values,
  holidays,
  cycles = ["week", "month", "year"]
}: DailySeries): AdjustedDaily | null {
  const bad = values.find((value) => !(value > 0 && value < Infinity));
  if (bad !== undefined) throw new RangeError(`not above 0: ${bad}`);
  const days = calendarDays(first, values.length);
  if (values.length <= 2 * 366) return null;
  const y = values.map(Math.log);
  const week = stl(y, {period: 7, seasonal: 53, robust: true});
  if (week === null) return null;
  const weekly = cycles.includes("week") ? week.seasonal : y.map(() => 0);
  const feasts = holidayEffects(week.remainder, days, holidays ?? new Map());
  const outliers = outlying(minus(week.remainder, feasts));
  const calm = minus(minus(y, weekly), feasts).map((value, i) => (outliers.has(i) ? (week.trend[i] ?? value) : value));
  const monthly = cycles.includes("month") ? monthOf(calm, days) : y.map(() => 0);
  const yearly = cycles.includes("year") ? yearOf(minus(calm, monthly), days) : y.map(() => 0);
  const factors = y.map((_, i) => Math.exp((weekly[i] ?? 0) + (feasts[i] ?? 0) + (monthly[i] ?? 0) + (yearly[i] ?? 0)));
  return {adjusted: values.map((value, i) => value / (factors[i] ?? 1)), factors, outliers: [...outliers]};
}

function minus(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, i) => value - (b[i] ?? 0));
}

function holidayEffects(
  remainder: readonly number[],
  days: readonly CalendarDay[],
  holidays: ReadonlyMap<string, string>
): readonly number[] {
  const seen = new Map<string, number[]>();
  const names = days.map(({day}) => holidays.get(day));
  for (const [i, name] of names.entries())
    if (name !== undefined) seen.set(name, [...(seen.get(name) ?? []), remainder[i] ?? 0]);
  return names.map((name) => {
    const own = name === undefined ? [] : (seen.get(name) ?? []);
    return own.length < 3 ? 0 : (median(own) ?? 0);
  });
}

function outlying(remainder: readonly number[]): ReadonlySet<number> {
  const middle = median(remainder) ?? 0;
  // 1.4826 makes the median deviation that of a normal spread.
  const reach = 5 * 1.4826 * (median(remainder.map((value) => Math.abs(value - middle))) ?? 0);
  return new Set(remainder.flatMap((value, i) => (Math.abs(value - middle) > reach ? [i] : [])));
}

/** The season of the days of a month, each month stretched to 31 days by a straight line to the first of the next. */
function monthOf(y: readonly number[], days: readonly CalendarDay[]): readonly number[] {
  const stretched: number[] = [];
  const places = days.map(({date}, i) => {
    const next = days[i + 1];
    const place = stretched.push(y[i] ?? 0) - 1;
    const missing = next !== undefined && next.date === 1 ? 31 - date : 0;
    for (let step = 1; step <= missing; step++)
      stretched.push((y[i] ?? 0) + (((y[i + 1] ?? 0) - (y[i] ?? 0)) * step) / (missing + 1));
    return place;
  });
  return at(stl(stretched, {period: 31, seasonal: 53, robust: true}), places);
}

/** The season of the days of a year; 29 February is halfway between its neighbours. */
function yearOf(y: readonly number[], days: readonly CalendarDay[]): readonly number[] {
  const ordinary = days.flatMap(({leap}, i) => (leap ? [] : [i]));
  const season = stl(
    ordinary.map((i) => y[i] ?? 0),
    {period: 365, seasonal: 13, robust: true}
  );
  const before = days.map(() => 0);
  for (const [place, i] of ordinary.entries()) before[i] = place;
  const own = at(season, before);
  return own.map((value, i) =>
    days[i]?.leap ? ((own[i - 1] ?? value) + (own[i + 1] ?? own[i - 1] ?? value)) / 2 : value
  );
}

function at(season: Decomposition | null, places: readonly number[]): readonly number[] {
  return places.map((place) => season?.seasonal[place] ?? 0);
}
