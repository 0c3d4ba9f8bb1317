import {countedSql} from "../../market/counted.ts";
import type {Ask, Tables} from "../../market/measure.ts";
import {type Query, queryOf} from "../../market/query.ts";
import type {Lens} from "../../skills/lens.ts";
import {type Gathering, gathering, type SeenTerm} from "../gather-terms.ts";
import {type Database, textOf} from "./database.ts";

const broad = {postings: 5, employers: 3};

/** Where the texts lie, and what skills are known. */
export interface Texts {
  readonly database: Database;
  readonly lens: () => Lens;
}

/**
 * The names that the skill list lacks, from the texts of the postings that are counted, an even part of each month where they
 * are too many to read.
 *
 * @returns the tables `terms`, `read` and `sample` (all postings, and those read)
 */
export async function termRows({database, lens}: Texts, ask: Ask): Promise<Tables> {
  const most = Number(ask.options["texts"]);
  if (!(Number.isInteger(most) && most > 0))
    throw new Error(`invalid --texts: ${ask.options["texts"]}; a number of ads`);
  const months = await database.rows(...bound(monthCounts(ask)));
  const all = months.reduce((sum, row) => sum + Number(row["n"]), 0);
  const part = Math.min(1, most / Math.max(1, all));
  const gathered = gathering(lens());
  for (const {month} of months)
    for (const row of await database.rows(...bound(textsOf(ask, String(month), part)))) addTo(gathered, row);
  const read = [...gathered.postings].map(([month, n]) => ({month, n}));
  const some = read.reduce((sum, {n}) => sum + n, 0);
  return {terms: gathered.terms(broad).flatMap(rowsOf), read, sample: [{all, read: some}]};
}

function monthCounts(ask: Ask): Query {
  return queryOf(
    (bind) => `SELECT month, CAST(count(*) AS DOUBLE) AS n FROM (${countedSql(ask, bind)}) c
      WHERE month <> 'unknown' GROUP BY month ORDER BY month`
  );
}

/** Which ads are read follows from their ids alone, so that the same are read in every run. */
function textsOf(ask: Ask, month: string, part: number): Query {
  const last = Math.floor(part * 65536)
    .toString(16)
    .padStart(4, "0");
  const even = part === 1 ? "" : ` AND substring(md5(c.posting), 1, 4) < '${last}'`;
  return queryOf(
    (bind) => `SELECT c.posting, c.month, c.employer_key, b.text
      FROM (${countedSql({...ask, where: {...ask.where, from: month, to: month}}, bind, ["p.employer_key"])}) c
      JOIN bodies b ON b.posting = c.posting WHERE true${even} ORDER BY c.posting`
  );
}

function addTo(gathered: Gathering, row: Readonly<Record<string, unknown>>): void {
  gathered.add({
    id: String(row["posting"]),
    month: String(row["month"]),
    employer_key: textOf(row["employer_key"]),
    text: String(row["text"]),
    parts: []
  });
}

function rowsOf({term, written, employers, months, sightings}: SeenTerm) {
  const evidence = sightings.map(({posting}) => posting).join(" ");
  return [...months].map(([month, n]) => ({term, written, employers, month, n, evidence}));
}

function bound({sql, values}: Query): [string, readonly string[]] {
  return [sql, values];
}
