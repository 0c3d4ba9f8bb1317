import type {Citation} from "../../model/citation.ts";
import type {FactNumber, FigurePlace, SeriesPlace} from "../../model/published-fact.ts";

/** Where facts were read; the page says so beside each. */
export const readAt = {
  publisher: "at the publisher's own address",
  account: "in an account by others, at the address given; the original was not read",
  abstract: "in the abstract; the paper itself was not read for this",
  series: "computed from the published series, as it stood on the day given with the source"
} as const;

/** A number of a fact that no claim is held against. */
export function number(name: string, value: number, unit: string): FactNumber {
  return {name, value, unit, figure: null, series: null};
}

/** A number of a fact that claims can be held against. */
export function figured(name: string, value: number, unit: string, figure: FigurePlace): FactNumber {
  return {name, value, unit, figure, series: null};
}

/** A number that stands in a published series. */
export function inSeries(
  name: string,
  value: number,
  unit: string,
  {figure, series}: {readonly figure: FigurePlace | null; readonly series: SeriesPlace}
): FactNumber {
  return {name, value, unit, figure, series};
}

/** The share of a country's postings that mention AI on a day, from Hiring Lab's tracker. */
export function aiShare(country: string, date: string, value: number): FactNumber {
  const row = {date, jobcountry: country};
  const series = {file: "hiring-lab/ai-tracker/AI_posting.csv", column: "AI_share_postings", row, scale: 100};
  const figure = {quantity: "ai-share", about: {country}, at: date};
  return inSeries(`${country}, ${date}`, value, "share", {figure, series});
}

/** Hiring Lab's index of all postings of an area on a day, seasonally adjusted, 1 February 2020 = 100. */
export function postingsIndex(area: string, date: string, value: number): FactNumber {
  const series = {
    file: `hiring-lab/job_postings_tracker/${area}/aggregate_job_postings_${area}.csv`,
    column: "indeed_job_postings_index_SA",
    row: {date, jobcountry: area, variable: "total postings"},
    scale: 1
  };
  return inSeries(`${area}, ${date}`, value, "index", {
    figure: {quantity: "postings-index", about: {country: area}, at: date},
    series
  });
}

/** A series of Hiring Lab, with the last day of the copy that was read. */
export function hiringLab(repository: string, title: string, last: string): Citation {
  return {
    publisher: "Indeed Hiring Lab",
    title: `${title}, series to ${last}`,
    url: `https://github.com/hiring-lab/${repository}`,
    date: last
  };
}
