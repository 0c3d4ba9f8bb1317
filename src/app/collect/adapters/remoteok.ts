import {hasKeys} from "../../../postings/readers/json.ts";
import {type Adapter, usual} from "./adapter.ts";
import {lastPage, parsed, recordsAt} from "./json-page.ts";

/** Remote OK's API: the newest hundred or so; its first element is the legal notice from which the terms were read. */
export const remoteok: Adapter = {
  ...usual,
  name: "remoteok",
  title: "Remote OK",
  reader: "remoteok",
  whole: false,
  terms: {
    url: "https://remoteok.com/api",
    read_on: "2026-11-27",
    aggregates: "yes",
    quotes: "yes",
    attribution: "Remote OK, with a followed link to the ad on remoteok.com; no logo",
    max_per_day: null
  },
  start: () => [{url: "https://remoteok.com/api"}],
  read(text) {
    const records = recordsAt(parsed(text));
    // The notice is always first: an answer without it is not the documented one.
    const [notice] = records ?? [];
    if (records === null || notice === undefined || !hasKeys(notice, "legal")) return null;
    return lastPage(records.slice(1));
  }
};
