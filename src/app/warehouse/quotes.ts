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
 * The newest postings that name a skill, one quote each.
 *
 * @param limit at most so many
 */
export async function quotesOf({database}: Market, skill: string, limit: number): Promise<readonly Quote[]> {
  const rows = await database.rows(
    `WITH picked AS (
       SELECT m.posting, m.revision, m.start, m."end", m.stance, p.url, p.employer, p.posted FROM mentions m JOIN postings p USING (posting)
       WHERE m.skill = $1 AND NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = m.posting)
       QUALIFY row_number() OVER (PARTITION BY m.posting ORDER BY m.stance = 'context', m.start) = 1
       ORDER BY m.stance = 'context', m.month DESC, m.posting LIMIT ${Math.trunc(limit)})
     SELECT picked.*, b.text FROM picked JOIN all_bodies b USING (posting, revision) ORDER BY picked.posted DESC, picked.posting`,
    [skill]
  );
  return rows.map(quoteOf);
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

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
