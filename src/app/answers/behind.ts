import type {Mention} from "../../model/mention.ts";
import type {Span} from "../../model/span.ts";
import {maskPersonal} from "../../postings/mask.ts";
import {type Passage, shortQuote} from "../short-quote.ts";
import {textOf} from "../warehouse/database.ts";
import type {Market} from "../warehouse/market.ts";

/** A mention in its own words; what tells of persons is masked. */
export interface Quoted extends Passage, Pick<Mention, "skill"> {
  readonly stance: string;
}

/** A posting behind a figure. */
export interface Behind {
  readonly posting: string;
  readonly title: string | null;
  readonly employer: string | null;
  readonly posted: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly quotes: readonly Quoted[];
}

const mostQuotes = 3;

/** The postings with the quotes that name one of the skills, at most three each, in the order of the ids. */
export async function postingsBehind(
  market: Market,
  ids: readonly string[],
  skills: readonly string[]
): Promise<readonly Behind[]> {
  if (ids.length === 0) return [];
  const months = await monthsOf(market, ids);
  const rows = await market.database.rows(
    `SELECT posting, title, employer, posted, source, url FROM postings
     WHERE posting IN (${placesOf(ids)}) AND month IN (${placesOf(months, ids.length)})`,
    [...ids, ...months]
  );
  const quotes = await quotesIn(market, ids, skills);
  const byId = new Map(rows.map((row) => [String(row["posting"]), row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    return [
      {
        posting: id,
        title: textOf(row["title"]),
        employer: textOf(row["employer"]),
        posted: textOf(row["posted"]),
        source: String(row["source"]),
        url: textOf(row["url"]),
        quotes: (quotes.get(id) ?? []).slice(0, mostQuotes)
      }
    ];
  });
}

/**
 * The quotes of mentions in postings, by posting, in reading order.
 *
 * @param skills only of these; none: of every skill
 */
export async function quotesIn(
  market: Market,
  ids: readonly string[],
  skills: readonly string[]
): Promise<ReadonlyMap<string, readonly Quoted[]>> {
  const months = await monthsOf(market, ids);
  const known = [...ids, ...months];
  const only = skills.length === 0 ? "" : `AND m.skill IN (${placesOf(skills, known.length)})`;
  const wanted = `posting IN (${placesOf(ids)}) AND month IN (${placesOf(months, ids.length)})`;
  const rows = await market.database.rows(
    `SELECT m.posting, m.skill, m.start, m."end", m.stance, b.text FROM (SELECT * FROM mentions WHERE ${wanted}) m
     JOIN (SELECT posting, text FROM bodies WHERE ${wanted}) b ON b.posting = m.posting WHERE true ${only}
     ORDER BY m.posting, m.start`,
    [...known, ...skills]
  );
  const quotes = new Map<string, Quoted[]>();
  const hidden = new Map<string, string>();
  for (const row of rows) {
    const [posting, text] = [String(row["posting"]), String(row["text"])];
    const masked = hidden.get(posting) ?? maskPersonal(text);
    hidden.set(posting, masked);
    const passage = maskedQuote(text, {start: Number(row["start"]), end: Number(row["end"])}, masked);
    const quoted = {...passage, skill: String(row["skill"]), stance: String(row["stance"])};
    const own = quotes.get(posting);
    if (own === undefined) quotes.set(posting, [quoted]);
    else own.push(quoted);
  }
  return quotes;
}

/**
 * The words around a span, with what tells of persons masked: ads that were kept with personal data are shown without.
 * What is quoted itself stays, for it is the name of a skill or the value of a field.
 *
 * @param masked the text with persons masked, when it is at hand
 */
export function maskedQuote(text: string, span: Span, masked = maskPersonal(text)): Passage {
  return {...shortQuote(masked, span), quote: shortQuote(text, span).quote};
}

/** The months that some postings lie in, so that only their files are read; never empty. */
export async function monthsOf({figures}: Market, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await figures.rows(`SELECT DISTINCT month FROM ads WHERE id IN (${placesOf(ids)}) ORDER BY month`, ids);
  return rows.length === 0 ? ["unknown"] : rows.map((row) => String(row["month"]));
}

function placesOf(values: readonly string[], from = 0): string {
  return values.map((_, i) => `$${from + i + 1}`).join(", ");
}
