import type {LayoffEvent, LayoffRow} from "../../model/layoff.ts";
import {tellingsOf, together} from "./tellings.ts";

/** Rows of one employer that are dated no further apart than this are one event. */
export const windowDays = 14;

/**
 * The events that rows of several lists and sources tell of: rows of one employer key, not of different countries, dated at
 * most two weeks after the first. A row that is there twice in a list counts once.
 *
 * @returns by date, then employer; the same for any order of the rows
 */
export function mergeEvents(rows: readonly LayoffRow[], days = windowDays): readonly LayoffEvent[] {
  const events: LayoffRow[][] = [];
  const open = new Map<string, LayoffRow[][]>();
  for (const row of [...distinct(rows)].sort(byDate)) {
    const own = open.get(row.employer_key) ?? [];
    const event = own.find((members) => belongs(row, members, days));
    if (event !== undefined) event.push(row);
    else {
      const begun = [row];
      events.push(begun);
      open.set(row.employer_key, [begun, ...own]);
    }
  }
  return events.map(eventOf).sort((a, b) => order(a.date, b.date) || order(a.employer_key, b.employer_key));
}

function eventOf(rows: readonly LayoffRow[]): LayoffEvent {
  const {rank, count, range} = together(tellingsOf(rows));
  const [first] = rows;
  const {employer, employer_key, date} = first ?? {employer: "", employer_key: "", date: ""};
  return {employer, employer_key, date, count, range, rank, rows};
}

function belongs(row: LayoffRow, members: readonly LayoffRow[], days: number): boolean {
  const [first] = members;
  if (first === undefined || dayNumber(row.date) - dayNumber(first.date) > days) return false;
  const countries = new Set(
    [row, ...members].flatMap(({country}) => (country === null ? [] : [country.toLowerCase()]))
  );
  return countries.size < 2;
}

function distinct(rows: readonly LayoffRow[]): readonly LayoffRow[] {
  const seen = new Map<string, LayoffRow>();
  for (const row of rows) {
    const {at, ...told} = row;
    const key = JSON.stringify(told);
    const known = seen.get(key);
    if (known === undefined || at < known.at) seen.set(key, row);
  }
  return [...seen.values()];
}

function byDate(a: LayoffRow, b: LayoffRow): number {
  return (
    order(a.date, b.date) || order(a.list, b.list) || order(a.at, b.at) || order(JSON.stringify(a), JSON.stringify(b))
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayNumber(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}
