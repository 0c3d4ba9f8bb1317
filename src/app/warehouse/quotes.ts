import {textOf} from "./database.ts";
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
  {database}: Market,
  skills: readonly string[],
  limit: number
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const rows = await database.rows(
    `WITH named AS (
       SELECT m.skill, m.posting, m.revision, m.month, m.start, m."end", m.stance FROM mentions m
       WHERE m.skill IN (${skills.map((_, i) => `$${i + 1}`).join(", ")}) AND NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = m.posting)
       QUALIFY row_number() OVER (PARTITION BY m.skill, m.posting ORDER BY m.stance = 'context', m.start) = 1),
     picked AS (
       SELECT * FROM named
       QUALIFY row_number() OVER (PARTITION BY skill ORDER BY stance = 'context', month DESC, posting) <= ${Math.trunc(limit)})
     SELECT picked.*, p.url, p.employer, p.posted, b.text FROM picked
     JOIN postings p ON p.posting = picked.posting
     JOIN all_bodies b ON b.posting = picked.posting AND b.revision = picked.revision
     ORDER BY picked.skill, p.posted DESC, picked.posting`,
    skills
  );
  const quotes = new Map<string, Quote[]>();
  for (const row of rows) {
    const skill = String(row["skill"]);
    quotes.set(skill, [...(quotes.get(skill) ?? []), quoteOf(row)]);
  }
  return quotes;
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
