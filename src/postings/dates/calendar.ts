/** A day of the calendar, with a time of day when it is known, in minutes east of Greenwich when that is known. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: {readonly hour: number; readonly minute: number; readonly second: number} | null;
  readonly zone: number | null;
}

const years = {from: 1990, to: 2100};
const two = (n: number) => String(n).padStart(2, "0");

/**
 * A moment in ISO 8601: an instant in UTC when time and zone are known, else the bare date.
 *
 * @returns null for a day that no calendar has, and for years outside 1990–2100
 */
export function isoOf({year, month, day, time, zone}: Moment): string | null {
  if (!isDay(year, month, day)) return null;
  if (time === null || zone === null) return `${year}-${two(month)}-${two(day)}`;
  const {hour, minute, second} = time;
  if (hour > 23 || minute > 59 || second > 60 || Math.abs(zone) > 14 * 60) return null;
  return instantOf(Date.UTC(year, month - 1, day, hour, minute - zone, Math.min(second, 59)));
}

/** An instant, in milliseconds since 1970, as ISO 8601 in UTC to the second; null outside 1990–2100. */
export function instantOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= years.from && year <= years.to ? `${date.toISOString().slice(0, 19)}Z` : null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < years.from || year > years.to || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
