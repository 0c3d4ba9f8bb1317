import {valueAt} from "../../../postings/readers/json.ts";
import {type Adapter, usual} from "./adapter.ts";
import {lastPage, parsed, recordsAt} from "./json-page.ts";

/** Remotive's public API, 24 hours behind its site. It asks for no more than four pulls a day. */
export const remotive: Adapter = {
  ...usual,
  name: "remotive",
  title: "Remotive",
  reader: "remotive",
  whole: false,
  terms: {
    url: "https://github.com/remotive-com/remote-jobs-api",
    read_on: "2026-11-27",
    aggregates: "yes",
    quotes: "yes",
    attribution: "Remotive, with a link to the ad on remotive.com; not to be passed on to other job sites",
    max_per_day: 4
  },
  start: () => [{url: "https://remotive.com/api/remote-jobs"}],
  read(text) {
    const value = parsed(text);
    return lastPage(recordsAt(value, "jobs"), valueAt(value, "job-count"));
  }
};
