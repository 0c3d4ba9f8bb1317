import {numberOf, valueAt, wordOf} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, type Ask, type Board, type Setting, usual} from "./adapter.ts";
import {parsed, recordsAt} from "./json-page.ts";

const host = "https://data.usajobs.gov";

/**
 * The historic announcements of USAJOBS, which need no key: title, agency, pay and dates, without a text, for announcements
 * that opened `from` … `to` (default: the last 30 days).
 */
export const usajobs: Adapter = {
  ...usual,
  name: "usajobs",
  title: "USAJOBS",
  reader: "usajobs",
  whole: false,
  terms: unread("https://developer.usajobs.gov/guides/terms-of-use"),
  start: (board, setting) => {
    const {from, to} = datesOf(board, setting);
    return [{url: `${host}/api/historicjoa?StartPositionOpenDate=${from}&EndPositionOpenDate=${to}`}];
  },
  read(text, {url}) {
    const value = parsed(text);
    const records = recordsAt(value, "data");
    if (records === null) return null;
    const promised = numberOf(valueAt(value, "paging", "metadata", "totalCount"));
    return {records, promised, next: records.length === 0 ? [] : following(value, url)};
  }
};

/** The search of USAJOBS, with texts, by the key that the user has from developer.usajobs.gov. */
export const usajobsSearch: Adapter = {
  ...usual,
  name: "usajobs-search",
  title: "USAJOBS search",
  reader: "usajobs",
  keys: ["ASSAY_USAJOBS_KEY", "ASSAY_USAJOBS_EMAIL"],
  terms: unread("https://developer.usajobs.gov/guides/terms-of-use"),
  start: ({options}, {env}) => {
    const q = options["q"] === undefined ? "" : `&Keyword=${encodeURIComponent(options["q"])}`;
    const headers = {
      "user-agent": env["ASSAY_USAJOBS_EMAIL"] ?? "",
      "authorization-key": env["ASSAY_USAJOBS_KEY"] ?? ""
    };
    return [{url: `${host}/api/Search?ResultsPerPage=500&Page=1${q}`, headers}];
  },
  read(text, ask) {
    const value = parsed(text);
    const records = recordsAt(value, "SearchResult", "SearchResultItems");
    if (records === null) return null;
    const promised = numberOf(valueAt(value, "SearchResult", "SearchResultCountAll"));
    const next = new URL(ask.url);
    const page = Number(next.searchParams.get("Page"));
    next.searchParams.set("Page", String(page + 1));
    const done = records.length === 0 || (promised !== null && page * 500 >= promised);
    return {records, promised, next: done ? [] : [{...ask, url: next.href}]};
  }
};

function datesOf({source, options}: Board, {today}: Setting): {readonly from: string; readonly to: string} {
  const month = new Date(Date.parse(today) - 30 * 86_400_000).toISOString().slice(0, 10);
  const dates = {from: options["from"] ?? month, to: options["to"] ?? today};
  for (const date of Object.values(dates))
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`invalid board: ${source}: ${date}; dates are YYYY-MM-DD`);
  return dates;
}

/** The next page is named by a token, in an address of its own or alone. */
function following(value: unknown, url: string): readonly Ask[] {
  const address = wordOf(valueAt(value, "paging", "next"));
  if (address !== null && URL.canParse(address, url)) return [{url: new URL(address, url).href}];
  const token = wordOf(valueAt(value, "paging", "metadata", "continuationToken"));
  if (token === null) return [];
  const next = new URL(url);
  next.searchParams.set("continuationtoken", token);
  return [{url: next.href}];
}
