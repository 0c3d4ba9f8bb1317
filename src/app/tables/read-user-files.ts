import {basename} from "node:path";
import {type FreelanceRead, readFreelance} from "../../market/freelance/read-freelance.ts";
import {type LayoffsRead, readLayoffs} from "../../market/layoffs/read-layoffs.ts";
import type {Row} from "../../market/rows/cells.ts";
import {readSurveys, type SurveysRead} from "../../market/surveys/read-survey.ts";
import {datesIn, parsePosted, tellDateOrder} from "../../postings/dates.ts";
import {employerKey} from "../../postings/employer.ts";
import {readTables, type TableRead} from "./read-table.ts";

/** The surveys of files, with everything that was wrong with them. */
export async function readSurveyFiles(inputs: readonly string[]): Promise<SurveysRead & Pick<TableRead, "rows">> {
  const {rows, problems} = await readTables(inputs);
  const read = readSurveys(rows);
  return {rows, results: read.results, problems: [...problems, ...read.problems]};
}

/** The layoffs of files, each file a list of its own, with everything that was wrong with them. */
export async function readLayoffFiles(inputs: readonly string[]): Promise<LayoffsRead> {
  const {findSources} = await import("../inputs/source.ts");
  const read: LayoffsRead[] = [];
  for (const {path} of await findSources(inputs)) {
    if (path === null) continue;
    const {rows, problems} = await readTables([path]);
    const dayOf = dayReader(rows);
    const own = readLayoffs(rows, {list: basename(path), employerKey, dayOf});
    read.push({rows: own.rows, problems: [...problems, ...own.problems]});
  }
  return {rows: read.flatMap(({rows}) => rows), problems: read.flatMap(({problems}) => problems)};
}

/** The freelance postings of files, with everything that was wrong with them. */
export async function readFreelanceFiles(inputs: readonly string[]): Promise<FreelanceRead> {
  const {rows, problems} = await readTables(inputs);
  const read = readFreelance(rows, dayReader(rows));
  return {postings: read.postings, problems: [...problems, ...read.problems]};
}

/** Reads the days of a file; a date whose day and month nothing in the file tells apart stays unread. */
export function dayReader(rows: readonly Row[]): (written: string) => string | null {
  const told = tellDateOrder(rows.flatMap(({value}) => [...datesIn(value)]));
  const order = told === "ambiguous" ? null : told;
  return (written) => parsePosted(written, order).posted?.slice(0, 10) ?? null;
}
