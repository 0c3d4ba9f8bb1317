import type {Point} from "../model/finding.ts";
import type {LayoffRow} from "../model/layoff.ts";
import {type LayoffMonth, layoffsByMonth, layoffTotal} from "./layoffs/by-month.ts";
import {mergeEvents} from "./layoffs/merge-events.ts";
import {layoffRowOf} from "./layoffs/row-of.ts";
import type {Measure, Row, Series} from "./measure.ts";

/** People laid off, by month, as lists of layoffs name them. */
export const layoffs: Measure = {
  name: "layoffs",
  version: 1,
  title: "People laid off, as lists name them",
  unit: "people",
  counts: "events with a number of people (the value is the people)",
  of: "events that the lists name",
  fewest: 1,
  stances: null,
  subject: "none",
  options: [],
  files: ["layoffs"],
  method:
    "rows of one employer within 14 days are one event; the number is that of the most trusted source (filing, then report, then leak); the range runs from the smallest to the largest number of any source and is no sampling interval",
  caveats: ["layoffs-missing-numbers", "layoffs-lists-only"],
  rows: () => ({}),
  estimate: ({layoffs: rows = []}) => seriesOf(rowsOf(rows))
};

/** The rows of a list that a reader has understood; others are left out. */
export function rowsOf(rows: readonly Row[]): readonly LayoffRow[] {
  return rows.flatMap((row) => layoffRowOf(row) ?? []);
}

function seriesOf(rows: readonly LayoffRow[]): readonly Series[] {
  const events = mergeEvents(rows);
  const months = layoffsByMonth(events);
  const [first, last] = [months[0]?.at, months.at(-1)?.at];
  if (first === undefined || last === undefined) return [];
  const total = layoffTotal(events);
  return [
    {points: months.map((month) => pointOf(month, month.at))},
    {about: {figure: "total"}, points: [pointOf(total, `${first}..${last}`)], state: stateOf(total)}
  ];
}

function pointOf({value, low, high, counted, events, why}: LayoffMonth, at: string): Point {
  const base = {at, count: counted, base: events};
  if (value === null) return {...base, value, why: why ?? "no event in these lists"};
  if (low === null || high === null || why !== null) return {...base, value, low, high, why: why ?? "no upper end"};
  return {...base, value, low, high};
}

function stateOf({events, counted, low, high}: LayoffMonth): string {
  if (counted === 0) return `no event of ${number(events)} gives a number`;
  const from = number(low ?? 0);
  const people = high === null ? `at least ${from}` : low === high ? from : `${from} to ${number(high)}`;
  const missing = events - counted;
  const rest = missing === 0 ? "" : `; ${number(missing)} ${missing === 1 ? "gives" : "give"} no number`;
  return `${people} people in ${number(counted)} of ${number(events)} events${rest}`;
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
