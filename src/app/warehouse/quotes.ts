import {sqlText, textOf} from "./database.ts";
import type {Market} from "./market.ts";

/** A mention in its own words, with the words around it and where to open it. */
export interface Quote {
  readonly posting: string;
  readonly url: string | null;
  readonly employer: string | null;
  readonly posted: string | null;
  readonly stance: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const around = 90;

/**
 * The newest postings that name each skill, one quote each; those that ask for it first, duplicates left out.
 *
 * @param limit at most so many a skill
 * @returns by skill id; a skill that no such posting names is not there
 */
export async function quotesOf(
  market: Market,
  skills: readonly string[],
  limit: number
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const [only] = skills;
  const among = skills.length === 1 && only !== undefined ? await newestNaming(market, only, limit) : null;
  if (among?.length === 0) return new Map();
  const rows = await market.database.rows(
    `WITH named AS (
       SELECT m.skill, m.posting, m.revision, m.month, m.start, m."end", m.stance FROM mentions m
       WHERE m.skill IN (${skills.map((_, i) => `$${i + 1}`).join(", ")}) AND NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = m.posting)${amongSql("m", among)}
       QUALIFY row_number() OVER (PARTITION BY m.skill, m.posting ORDER BY m.stance = 'context', m.start) = 1),
     picked AS (
       SELECT * FROM named
       QUALIFY row_number() OVER (PARTITION BY skill ORDER BY stance = 'context', nullif(month, 'unknown') DESC NULLS LAST, posting) <= ${Math.trunc(limit)})
     SELECT picked.*, p.url, p.employer, p.posted, b.text FROM picked
     JOIN postings p ON p.posting = picked.posting${amongSql("p", among)}
     JOIN all_bodies b ON b.posting = picked.posting AND b.revision = picked.revision${amongSql("b", among)}
     ORDER BY picked.skill, p.posted DESC NULLS LAST, picked.posting`,
    skills
  );
  const quotes = new Map<string, Quote[]>();
  for (const row of rows) {
    const skill = String(row["skill"]);
    quotes.set(skill, [...(quotes.get(skill) ?? []), quoteOf(row)]);
  }
  return quotes;
}

/** A posting and the month it lies in. */
interface Placed {
  readonly posting: string;
  readonly month: string;
}

/** The postings that the quotes of one skill are of: found where that is quick, so that few files are opened. */
async function newestNaming({figures}: Market, skill: string, limit: number): Promise<readonly Placed[]> {
  const rows = await figures.rows(
    `SELECT a.id, a.month FROM (
       SELECT posting, min(CASE WHEN stance = 'context' THEN 1 ELSE 0 END) AS beside FROM mentions WHERE skill = $1 GROUP BY posting) m
     JOIN ads a ON a.posting = m.posting
     WHERE NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = m.posting)
     ORDER BY m.beside, nullif(a.month, 'unknown') DESC NULLS LAST, a.id LIMIT ${Math.trunc(limit)}`,
    [skill]
  );
  return rows.map((row) => ({posting: String(row["id"]), month: String(row["month"])}));
}

function amongSql(table: string, among: readonly Placed[] | null): string {
  if (among === null) return "";
  const listed = (values: readonly string[]) => [...new Set(values)].map(sqlText).join(", ");
  return ` AND ${table}.posting IN (${listed(among.map(({posting}) => posting))}) AND ${table}.month IN (${listed(among.map(({month}) => month))})`;
}

function quoteOf(row: Readonly<Record<string, unknown>>): Quote {
  const text = String(row["text"]);
  const start = Number(row["start"]);
  const end = Number(row["end"]);
  return {
    posting: String(row["posting"]),
    url: textOf(row["url"]),
    employer: textOf(row["employer"]),
    posted: textOf(row["posted"]),
    stance: String(row["stance"]),
    before: lineBefore(text, start),
    quote: text.slice(start, end),
    after: lineAfter(text, end)
  };
}

function lineBefore(text: string, start: number): string {
  const line = text.slice(Math.max(0, start - around, text.lastIndexOf("\n", start - 1) + 1), start);
  return line.length === around ? line.replace(/^\S*\s/, "").toWellFormed() : line;
}

function lineAfter(text: string, end: number): string {
  const stop = text.indexOf("\n", end);
  const line = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + around));
  return line.length === around ? line.replace(/\s\S*$/, "").toWellFormed() : line;
}
