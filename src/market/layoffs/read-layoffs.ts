import type {LayoffRow} from "../../model/layoff.ts";
import {type Problem, problem} from "../../model/problem.ts";
import {type Cells, filledCells, type Row, textIn} from "../rows/cells.ts";
import {headCountOf} from "./head-count.ts";
import {rankOfSource} from "./rank.ts";

/** What readers of other rooms know: how employers are told apart, and what a date says. */
export interface LayoffReading {
  /** The file, as people call it. */
  readonly list: string;
  /** Null when no name is left. */
  readonly employerKey: (name: string) => string | null;
  /** `YYYY-MM-DD` of a date as written; null when it cannot be read. */
  readonly dayOf: (written: string) => string | null;
}

/** The rows of a list of layoffs, and what was wrong with it. */
export interface LayoffsRead {
  readonly rows: readonly LayoffRow[];
  readonly problems: readonly Problem[];
}

const names = {
  employer: ["company", "employer", "company_name", "employer_name", "organization", "organisation", "firm", "name"],
  filed: ["notice_date", "date_of_notice", "warn_date", "received_date", "date_received"],
  date: ["date", "announced", "announcement_date", "date_announced", "layoff_date", "reported", "effective_date"],
  count: [
    ...["total_laid_off", "laid_off_count", "no_laid_off", "laid_off", "number_laid_off", "employees_laid_off"],
    ...["employees_affected", "workers_affected", "number_of_workers", "number_of_employees", "no_of_employees"],
    ...[
      "no_of_workers",
      "affected",
      "layoffs",
      "num_affected",
      "affected_workers",
      "impacted",
      "jobs_cut",
      "count",
      "employees",
      "number_affected"
    ]
  ],
  share: ["percentage_laid_off", "pct_laid_off", "laid_off_pct", "percentage", "percent", "pct", "share"],
  place: ["location", "location_hq", "city", "site", "county", "county_parish", "state", "address"],
  source: ["source", "source_url", "url", "link", "reported_by"],
  kind: ["source_type", "source_kind", "kind_of_source", "rank", "verification"]
} as const;

/**
 * Reads one list of layoffs in the column names of common trackers and of official notices.
 *
 * A row with only a percentage, or with no number at all, is kept with a null count and noted. A row without an employer or a
 * date is rejected.
 */
export function readLayoffs(rows: readonly Row[], reading: LayoffReading): LayoffsRead {
  const read: LayoffRow[] = [];
  const problems: Problem[] = [];
  for (const {value, at} of rows) {
    const row = layoffOf(filledCells(value), at, reading);
    if (typeof row === "string") problems.push(problem("layoff-row-unreadable", at, row));
    else {
      read.push(row);
      if (row.count === null) problems.push(problem("layoff-without-count", at, row.employer));
    }
  }
  return {rows: read, problems};
}

function layoffOf(cells: Cells, at: string, {list, employerKey, dayOf}: LayoffReading): LayoffRow | string {
  const employer = textIn(cells, ...names.employer);
  const key = employer === null ? null : employerKey(employer);
  if (employer === null || key === null) return "no employer";
  const filed = textIn(cells, ...names.filed);
  const written = filed ?? textIn(cells, ...names.date);
  const date = written === null ? null : dayOf(written);
  if (date === null) return written === null ? "no date" : `no day can be told from ${written.slice(0, 40)}`;
  const source = textIn(cells, ...names.source);
  const kind = textIn(cells, ...names.kind) ?? (filed === null ? null : "notice");
  const count = textIn(cells, ...names.count);
  return {
    employer,
    employer_key: key,
    date,
    count: count === null ? null : headCountOf(count),
    share: shareOf(textIn(cells, ...names.share)),
    country: textIn(cells, "country", "country_code"),
    place: textIn(cells, ...names.place),
    source: source === null ? null : hostOf(source),
    rank: rankOfSource(kind, source),
    list,
    at
  };
}

/** `12%` and `12` are 0.12; so is `0.12`. Above 100 % it is no share. */
function shareOf(written: string | null): number | null {
  const digits = written === null ? null : /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(written);
  if (digits == null) return null;
  const number = Number(digits[1]);
  const share = digits[2] === "%" || number > 1 ? number / 100 : number;
  return share > 1 ? null : share;
}

function hostOf(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/\s?#]+)/i.exec(source)?.[1]?.toLowerCase() ?? source.slice(0, 200);
}
