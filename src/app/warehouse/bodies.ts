import {textOf} from "./database.ts";
import type {Market} from "./market.ts";

/** The text of a posting and whose it is. */
export interface Body {
  readonly posting: string;
  readonly month: string;
  readonly employer_key: string | null;
  readonly text: string;
}

const sql = `
  SELECT p.posting, p.month, p.employer_key, b.text FROM postings p JOIN bodies b ON b.posting = p.posting
  WHERE p.month = $1 AND NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = p.posting) ORDER BY p.posting`;

/** Shows every dated posting that repeats no other, month by month, so that only one month is held at a time. */
export async function eachBody({database}: Market, each: (body: Body) => void): Promise<void> {
  const months = await database.rows("SELECT DISTINCT month FROM postings WHERE month <> 'unknown' ORDER BY month");
  for (const {month} of months)
    for (const row of await database.rows(sql, [String(month)]))
      each({
        posting: String(row["posting"]),
        month: String(month),
        employer_key: textOf(row["employer_key"]),
        text: String(row["text"])
      });
}
