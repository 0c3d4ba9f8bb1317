import {numberOf, valueAt} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, type Ask, usual} from "./adapter.ts";
import {parsed, recordsAt} from "./json-page.ts";

const perPage = 100;
/** The search lets nobody look further than this. */
const furthest = 2000;

/** Platsbanken through the search API of JobTech, the newest first; `q` narrows it. It is meant for searching, not for everything. */
export const platsbanken: Adapter = {
  ...usual,
  name: "platsbanken",
  title: "Platsbanken (Arbetsförmedlingen)",
  reader: "platsbanken",
  whole: false,
  terms: unread("https://jobtechdev.se/en/docs/opendata/apis/jobsearch/getting-started/"),
  start: ({options}) => {
    const q = options["q"] === undefined ? "" : `&q=${encodeURIComponent(options["q"])}`;
    return [{url: `https://jobsearch.api.jobtechdev.se/search?offset=0&limit=${perPage}&sort=pubdate-desc${q}`}];
  },
  read(text, ask) {
    const value = parsed(text);
    const records = recordsAt(value, "hits");
    if (records === null) return null;
    const promised = numberOf(valueAt(value, "total", "value"));
    return {records, promised, next: following(ask, records.length, promised)};
  }
};

function following({url}: Ask, came: number, promised: number | null): readonly Ask[] {
  const next = new URL(url);
  const offset = Number(next.searchParams.get("offset")) + came;
  if (came === 0 || offset > furthest || (promised !== null && offset >= promised)) return [];
  next.searchParams.set("offset", String(offset));
  return [{url: next.href}];
}
