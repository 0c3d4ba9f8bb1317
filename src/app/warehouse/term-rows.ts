import {countedSql} from "../../market/counted.ts";
import type {Ask, Tables} from "../../market/measure.ts";
import {type Query, queryOf} from "../../market/query.ts";
import type {Lens} from "../../skills/lens.ts";
import {type Gathering, gathering, type SeenTerm} from "../gather-terms.ts";
import {type Database, sqlText, textOf} from "./database.ts";

const broad = {postings: 5, employers: 3};

/** Where the texts lie, and what skills are known. */
export interface Texts {
  readonly database: Database;
  /** Where it is asked which postings count. */
  readonly figures: Database;
  readonly lens: () => Lens;
}

/**
 * The names that the skill list lacks, from the texts of the postings that are counted, an even part of each month where they
 * are too many to read.
 *
 * @returns the tables `terms`, `read` and `sample` (all postings, and those read)
 */
export async function termRows({database, figures, lens}: Texts, ask: Ask): Promise<Tables> {
  const most = Number(ask.options["texts"]);
  if (!(Number.isInteger(most) && most > 0))
    throw new Error(`invalid --texts: ${ask.options["texts"]}; a number of ads`);
  const months = await figures.rows(...bound(monthCounts(ask)));
  const all = months.reduce((sum, row) => sum + Number(row["n"]), 0);
  const part = Math.min(1, most / Math.max(1, all));
  const gathered = gathering(lens());
  for (const {month} of months)
    for (const row of await textsIn({database, figures}, ask, {month: String(month), part})) addTo(gathered, row);
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

interface Portion {
  readonly month: string;
  readonly part: number;
}

/** The texts of a part of the ads of a month, by id. Their ids are told first, so that no other text is opened. */
async function textsIn({database, figures}: Omit<Texts, "lens">, ask: Ask, portion: Portion): Promise<readonly Row[]> {
  const told = new Map((await figures.rows(...bound(idsOf(ask, portion)))).map((row) => [String(row["posting"]), row]));
  if (told.size === 0) return [];
  const texts = await database.rows(
    `SELECT posting, text FROM bodies WHERE month = ${sqlText(portion.month)} AND posting IN (${[...told.keys()].map(sqlText).join(", ")})`
  );
  const byId = new Map(texts.map((row) => [String(row["posting"]), row["text"]]));
  return [...told].flatMap(([id, row]) => (byId.has(id) ? [{...row, text: byId.get(id)}] : []));
}

/** Which ads are read follows from their ids alone, so that the same are read in every run. */
function idsOf(ask: Ask, {month, part}: Portion): Query {
  const last = Math.floor(part * 65536)
    .toString(16)
    .padStart(4, "0");
  const even = part === 1 ? "" : ` AND substring(md5(c.id), 1, 4) < '${last}'`;
  return queryOf(
    (bind) => `SELECT c.id AS posting, c.month, c.employer_key
      FROM (${countedSql({...ask, where: {...ask.where, from: month, to: month}}, bind, ["p.employer_key"])}) c
      WHERE true${even} ORDER BY c.id`
  );
}

type Row = Readonly<Record<string, unknown>>;

function addTo(gathered: Gathering, row: Row): void {
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
