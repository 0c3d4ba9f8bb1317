import type {Moment} from "./calendar.ts";
import {monthNumbers, zoneMinutes} from "./words.ts";

const clock = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*([ap]\.?m\b)?/;
const offset = /(?:^|[\s\d])(?:gmt|utc)?([+-])(\d{2}):?(\d{2})\b/;

/** Tuesday in French, Spanish and Italian, March elsewhere. */
const weekday = "mar";

/** A date with the name of a month; `day` is null when only the month is said. */
export interface Spelled extends Omit<Moment, "day"> {
  readonly day: number | null;
}

/**
 * Reads a date with a month in words: `Mon, 06 Apr 2026 20:31:11 +0000`, `Oct 3, 2025`, `3. Oktober 2025`, `1er août 2025`.
 *
 * @param words folded: lower case, without accents
 * @returns null when it is not exactly one month, at most one day and one year
 */
export function spelledDate(words: string): Spelled | null {
  const time = clock.exec(words);
  const zone = time === null ? null : zoneOf(words.slice(time.index + time[0].length));
  const tokens = (time === null ? words : words.slice(0, time.index)).match(/\p{L}+|\d+/gu) ?? [];
  const after =
    time === null ? [] : (words.slice(time.index + time[0].length).match(/(?<![+\-\d:])\d{4}(?!\d)/g) ?? []);
  const named = tokens.flatMap((token) => monthNumbers.get(token) ?? []);
  const months = named.length > 1 && tokens[0] === weekday ? named.slice(1) : named;
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const year = yearOf(numbers, after);
  const days = numbers.filter((number) => number.length <= 2).slice(0, 1);
  const [month] = months;
  if (month === undefined || months.length > 1 || year === null || numbers.length > 2) return null;
  return {year, month, day: days[0] === undefined ? null : Number(days[0]), time: timeOf(time), zone};
}

/** The year in four digits, or in two after a day and a month: `03-Oct-25`. */
function yearOf(numbers: readonly string[], after: readonly string[]): number | null {
  const full = [...numbers, ...after].find((number) => number.length === 4);
  if (full !== undefined) return Number(full);
  const short = numbers.length === 2 && numbers[1]?.length === 2 ? Number(numbers[1]) : null;
  return short === null ? null : fullYear(short);
}

/** A year in two digits: 90 to 99 are of the last century. */
export function fullYear(short: number): number {
  return short >= 90 ? 1900 + short : 2000 + short;
}

function timeOf(time: RegExpExecArray | null): Moment["time"] {
  if (time === null) return null;
  const [, hour, minute, second, half] = time;
  const twelve = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : half.startsWith("p") ? twelve + 12 : twelve;
  return {hour: hours, minute: Number(minute), second: Number(second ?? 0)};
}

function zoneOf(words: string): number | null {
  const [, sign, hours, minutes] = offset.exec(words) ?? [];
  if (sign !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const name = /[a-z]+/.exec(words)?.[0];
  return name === undefined ? null : (zoneMinutes.get(name) ?? null);
}
