import type {LayoffRow} from "../../../src/model/layoff.ts";

/** A row of a list of layoffs; what is not said is as here. */
export function layoffRow(rest: Partial<LayoffRow> = {}): LayoffRow {
  return {
    employer: "Acme",
    employer_key: "acme",
    date: "2026-01-10",
    count: {low: 100, high: 100},
    share: null,
    country: null,
    place: null,
    source: "news.example",
    rank: "report",
    list: "a.csv",
    at: "a.csv:2",
    ...rest
  };
}

/** An exact number of people. */
export function people(count: number) {
  return {low: count, high: count};
}
