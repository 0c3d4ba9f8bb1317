import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {parsed, recordsAt} from "./json-page.ts";

const perPage = 100;

/** Lever's public Postings API, by skip and limit; `region: eu` asks its European hosts. */
export const lever: Adapter = {
  ...usual,
  name: "lever",
  title: "Lever",
  reader: "lever",
  terms: unread("https://github.com/lever/postings-api"),
  start: (board) => {
    const host = board.options["region"] === "eu" ? "api.eu.lever.co" : "api.lever.co";
    return [{url: `https://${host}/v0/postings/${slugOf(board)}?mode=json&skip=0&limit=${perPage}`}];
  },
  read(text, {url}) {
    const records = recordsAt(parsed(text));
    if (records === null) return null;
    const next = new URL(url);
    next.searchParams.set("skip", String(Number(next.searchParams.get("skip")) + perPage));
    return {records, promised: null, next: records.length < perPage ? [] : [{url: next.href}]};
  }
};
