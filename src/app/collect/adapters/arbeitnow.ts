import {valueAt, wordOf} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, usual} from "./adapter.ts";
import {parsed, recordsAt} from "./json-page.ts";

/** Arbeitnow's free job board API, page after page. */
export const arbeitnow: Adapter = {
  ...usual,
  name: "arbeitnow",
  title: "Arbeitnow",
  reader: "arbeitnow",
  whole: false,
  maxPages: 20,
  terms: unread("https://www.arbeitnow.com/blog/job-board-api"),
  start: () => [{url: "https://www.arbeitnow.com/api/job-board-api?page=1"}],
  read(text) {
    const value = parsed(text);
    const records = recordsAt(value, "data");
    if (records === null) return null;
    const next = wordOf(valueAt(value, "links", "next"));
    return {records, promised: null, next: next === null || records.length === 0 ? [] : [{url: next}]};
  }
};
