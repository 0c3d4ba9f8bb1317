import {wordOf} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {lastPage, lent} from "./json-page.ts";
import {xmlPage} from "./xml-page.ts";

/** Personio's XML feed of a careers page; `language` (default `en`) is that of the texts, `domain` its ending (default `de`). */
export const personio: Adapter = {
  ...usual,
  name: "personio",
  title: "Personio",
  reader: "personio",
  accepts: /xml/i,
  terms: unread("https://developer.personio.de/docs/retrieving-open-job-positions"),
  start: (board) => {
    const language = encodeURIComponent(board.options["language"] ?? "en");
    return [{url: `https://${hostOf(slugOf(board), board.options["domain"])}/xml?language=${language}`}];
  },
  read(text, ask, {employer}) {
    const page = xmlPage(text, /^workzag-jobs$/);
    if (page === null) return null;
    const {host} = new URL(ask.url);
    const addressed = page.records.map((record) => ({url: `https://${host}/job/${wordOf(record.id)}`, ...record}));
    return lastPage(lent(addressed, {subcompany: employer}));
  }
};

function hostOf(slug: string, domain = "de"): string {
  return `${slug}.jobs.personio.${domain === "com" ? "com" : "de"}`;
}
