import {unread} from "../terms.ts";
import {type Adapter, usual} from "./adapter.ts";
import {lastPage, parsed, recordsAt} from "./json-page.ts";

/** Jobicy's public API: the newest fifty. */
export const jobicy: Adapter = {
  ...usual,
  name: "jobicy",
  title: "Jobicy",
  reader: "jobicy",
  whole: false,
  terms: {...unread("https://github.com/Jobicy/remote-jobs-api"), max_per_day: 24},
  start: () => [{url: "https://jobicy.com/api/v2/remote-jobs?count=50"}],
  read: (text) => lastPage(recordsAt(parsed(text), "jobs"))
};
