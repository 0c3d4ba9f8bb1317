import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {lastPage, lent} from "./json-page.ts";
import {xmlPage} from "./xml-page.ts";

/** The public RSS feed of a Teamtailor careers site. Its API proper needs a key of the employer. */
export const teamtailor: Adapter = {
  ...usual,
  name: "teamtailor",
  title: "Teamtailor",
  reader: "rss",
  accepts: /xml|rss/i,
  terms: unread("https://docs.teamtailor.com/"),
  start: (board) => [{url: `https://${slugOf(board)}.teamtailor.com/jobs.rss?per_page=200`}],
  read(text, _ask, {employer, slug}) {
    const page = xmlPage(text, /^rss$/);
    return page && lastPage(lent(page.records, {company: employer ?? slug}));
  }
};
