/** A day with its place in the calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Day of the month, from 1. */
  readonly date: number;
  /** 29 February. */
  readonly leap: boolean;
}

/**
 * How many days a day lies after 1 January 1970.
 *
 * @throws RangeError if it is no day of the calendar as `YYYY-MM-DD`
 */
export function dayNumber(day: string): number {
  const number = dayNumberOf(day);
  if (number === null) throw new RangeError(`not a day: ${day}`);
  return number;
}

/** The same; null of what is no day of the calendar. */
export function dayNumberOf(word: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && isoDay(time / 86_400_000) === word ? time / 86_400_000 : null;
}

/** The day so many days after 1 January 1970, as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/**
 * So many days in a row.
 *
 * @throws RangeError if the first is no day
 */
export function calendarDays(first: string, count: number): readonly CalendarDay[] {
  const start = dayNumber(first);
  return Array.from({length: count}, (_, i) => {
    const day = isoDay(start + i);
    return {day, date: Number(day.slice(8)), leap: day.endsWith("-02-29")};
  });
}
