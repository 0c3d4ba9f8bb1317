import {type MadeRow, rowMaker} from "../../sample/generate.ts";
import {type Market, makeMarket} from "../../sample/market.ts";
import {hash} from "../../src/app/hash.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {readRecord} from "../../src/postings/readers/read-record.ts";

/** A market of a seed, as the tests use it: 54 months. */
export function marketOf(seed: number, postings = 20_000): Market {
  return makeMarket({postings, months: 54, seed});
}

/** The first rows of a market. */
export function rowsOf(market: Market, count: number): readonly MadeRow[] {
  const make = rowMaker(market);
  return Array.from({length: count}, (_, row) => make(row));
}

/** What Assay makes of a row. @throws Error when it is rejected or gives more than one posting */
export function postingOf({line}: MadeRow): Posting {
  const {raws, problems} = readRecord(JSON.parse(line), "made-up", {map: {}, sibling: {}});
  const [raw] = raws;
  if (raw === undefined || raws.length > 1 || problems.length > 0) throw new Error(`not one posting: ${line}`);
  const read = cleanPosting(raw, {hash, order: null});
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** The body of a row as its board sends it, all of its pieces together. */
export function bodyOf({line}: MadeRow): string {
  const {content, description = "", descriptionHtml, lists = [], additional = ""} = JSON.parse(line);
  if (content !== undefined) return content;
  if (descriptionHtml !== undefined) return descriptionHtml;
  return [
    description,
    ...lists.map((list: {text: string; content: string}) => list.text + list.content),
    additional
  ].join("");
}
