import {categoriesOf} from "../../../postings/readers/feed.ts";
import {unread} from "../terms.ts";
import {type Adapter, type Board, usual} from "./adapter.ts";
import {lastPage, lent} from "./json-page.ts";
import {webAddress} from "./web-address.ts";
import {xmlPage} from "./xml-page.ts";

/** Any RSS or Atom feed of jobs. It shows the newest only: one that drops out of it has not been taken down. */
export const rss: Adapter = {
  ...usual,
  name: "rss",
  title: "RSS or Atom feed",
  reader: "any",
  whole: false,
  accepts: /xml|rss|atom/i,
  terms: unread(""),
  start: (board) => [{url: webAddress(board)}],
  read: readFeed
};

/** Reads a feed; what it says of itself is lent to its items, which are kept without it. */
export function readFeed(text: string, _ask: unknown, {employer}: Board) {
  const page = xmlPage(text, /^(?:rss|feed|rdf:RDF)$/i);
  if (page === null) return null;
  const titled = page.records.map((record) => ({
    ...record,
    category: [...categoriesOf(record), ...(page.about["title"] === undefined ? [] : [page.about["title"]])]
  }));
  return lastPage(lent(titled, {company: employer}));
}
