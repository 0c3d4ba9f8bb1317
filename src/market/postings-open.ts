import type {Point} from "../model/finding.ts";
import {namedSql} from "./counted.ts";
import type {Ask, Measure, Row} from "./measure.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import {looksSql, spansSql} from "./spans.ts";
import {among} from "./tallies.ts";

/** How many postings were open on a day. */
export const postingsOpen: Measure = {
  name: "postings-open",
  version: 1,
  title: "Open postings",
  unit: "postings",
  counts: "postings that were listed on or before the day and again on or after it",
  of: "the same, and those that may have been open: gone from sight before the day, or in an outage across it",
  fewest: 1,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  undated: true,
  options: [
    {
      name: "each",
      value: "month|day",
      says: "a point for the last day of each month on which boards were read, or for every such day",
      known: ["month", "day"],
      otherwise: "month"
    }
  ],
  files: [],
  method:
    "a stock, counted from looks at the boards: the interval holds what the looks leave open (low: surely open; high: with those that may have been), and no margin of chance",
  caveats: ["depends-on-sources"],
  rows: (ask) => ({days: openDays(ask)}),
  estimate: ({days = []}) => [{points: days.length === 0 ? [unseen] : days.map(openPoint)}]
};

/** The days on which boards were read, with how many of the postings asked for were open, and how many may have been. */
export function openDays(ask: Ask): Query {
  const each = ask.options["each"] === "day" ? "day" : "month";
  return tallied(
    queryOf((bind) => openSql(ask, bind)),
    {gives: "open", ads: among(ask), each}
  );
}

function openSql(ask: Ask, bind: (value: string) => string): string {
  const spans = spansSql(ask, bind);
  const named = ask.skills.length === 0 ? "" : ` WHERE s.posting IN (${namedSql(ask, bind)})`;
  const days =
    ask.options["each"] === "day" ? looksSql : `SELECT max(day) AS day FROM (${looksSql}) l GROUP BY substr(day, 1, 7)`;
  return `
    WITH spans AS (SELECT s.* FROM (${spans}) s${named}), days AS (${days})
    SELECT d.day, CAST(count(s.posting) AS DOUBLE) AS possible, CAST(count(CASE WHEN s.last >= d.day THEN 1 END) AS DOUBLE) AS sure
    FROM days d LEFT JOIN spans s ON s.first <= d.day AND (s.gone IS NULL OR s.gone > d.day)
    GROUP BY d.day ORDER BY d.day`;
}

const unseen: Point = {
  at: "unknown",
  value: null,
  count: 0,
  base: 0,
  why: "no board was read day by day: assay collect does, or rows that say when a board listed a posting"
};

function openPoint(row: Row): Point {
  const [at, sure, possible] = [
    wordIn(row, "day") ?? "unknown",
    numberIn(row, "sure") ?? 0,
    numberIn(row, "possible") ?? 0
  ];
  if (possible === 0) return {at, value: null, count: 0, base: 0, why: "no posting was seen open"};
  return {at, value: sure, low: sure, high: possible, count: sure, base: possible};
}
