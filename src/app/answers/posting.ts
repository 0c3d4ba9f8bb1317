import type {Passage} from "../short-quote.ts";
import {textOf} from "../warehouse/database.ts";
import type {Market} from "../warehouse/market.ts";
import {maskedQuote, monthsOf, type Quoted, quotesIn} from "./behind.ts";

/** Where the value of a field was read. */
export interface ReadFact {
  readonly field: string;
  readonly value: string;
  /** Null when it was given in a field of the payload, which is then named in `from`. */
  readonly quote: Passage | null;
  readonly from: string | null;
}

/** What is known of a posting, without its text. */
export interface KnownPosting {
  /** The columns of the warehouse. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** The posting that it repeats; null when it repeats none. */
  readonly repeats: {readonly posting: string; readonly kind: string; readonly why: string} | null;
  readonly facts: readonly ReadFact[];
  readonly mentions: readonly Quoted[];
}

/** The newest revision of a posting; null when the vintage has none of that id. */
export async function knownPosting(market: Market, id: string): Promise<KnownPosting | null> {
  const {database} = market;
  const [month = ""] = await monthsOf(market, [id]);
  const own = [id, month];
  const [columns] = await database.rows("SELECT * FROM postings WHERE posting = $1 AND month = $2", own);
  if (columns === undefined) return null;
  const [body] = await database.rows("SELECT text FROM bodies WHERE posting = $1 AND month = $2", own);
  const facts = await database.rows(
    `SELECT field, value, start, "end", "from" FROM facts WHERE posting = $1 AND month = $2 ORDER BY field, start`,
    own
  );
  const [repeat] = await database.rows("SELECT repeat_of, kind, why FROM repeats WHERE posting = $1", [id]);
  const text = textOf(body?.["text"]) ?? "";
  return {
    columns,
    repeats:
      repeat === undefined
        ? null
        : {posting: String(repeat["repeat_of"]), kind: String(repeat["kind"]), why: String(repeat["why"])},
    facts: facts.map((row) => factIn(row, text)),
    mentions: (await quotesIn(market, [id], [])).get(id) ?? []
  };
}

function factIn(row: Readonly<Record<string, unknown>>, text: string): ReadFact {
  const {start, end} = row;
  const quote = start === null || end === null ? null : maskedQuote(text, {start: Number(start), end: Number(end)});
  return {field: String(row["field"]), value: String(row["value"]), quote, from: textOf(row["from"])};
}
