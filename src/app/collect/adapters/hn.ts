import {
  isObject,
  type JsonObject,
  listOf,
  numberOf,
  stringOf,
  valueAt,
  wordOf
} from "../../../postings/readers/json.ts";
import {type Adapter, type Ask, type Board, type Page, usual} from "./adapter.ts";
import {monthOfTitle} from "./hn-month.ts";
import {parsed, recordsAt} from "./json-page.ts";

const algolia = "https://hn.algolia.com/api/v1";
const firebase = "https://hacker-news.firebaseio.com/v0";

/**
 * The monthly "Who is hiring?" threads of Hacker News, named by month (`2026-11`) or `latest`.
 *
 * The search API finds the thread and gives it in one answer; the API proper tells how many comments stand below it. With
 * `api: firebase` the API proper gives every comment too, one answer each. Authors are left out.
 */
export const hn: Adapter = {
  ...usual,
  name: "hn",
  title: "Hacker News, Who is hiring?",
  reader: "hn",
  whole: false,
  pauseMs: 250,
  maxPages: 2000,
  terms: {
    url: "https://github.com/HackerNews/API",
    read_on: "2026-11-27",
    aggregates: "yes",
    quotes: "yes",
    attribution: "Hacker News, with a link to the comment",
    max_per_day: null
  },
  start: (board) => {
    monthOf(board);
    if (board.options["api"] === "firebase") return [{url: `${firebase}/user/whoishiring.json`, step: "user"}];
    return [{url: `${algolia}/search_by_date?tags=story,author_whoishiring&hitsPerPage=1000`, step: "search"}];
  },
  read(text, ask, board) {
    const value = parsed(text);
    if (ask.step === "search") return threads(recordsAt(value, "hits"), board);
    if (ask.step === "user") return submitted(value);
    if (ask.step === "candidate") return candidate(value, ask, board);
    if (ask.step === "kids") return Array.isArray(valueAt(value, "kids")) ? counted(value) : null;
    return ask.step === "comment" ? comment(value) : thread(value);
  }
};

function monthOf({source, slug}: Board): string | null {
  if (slug === null || slug === "latest") return null;
  if (/^20\d\d-(?:0[1-9]|1[0-2])$/.test(slug)) return slug;
  throw new Error(`invalid board: ${source}/${slug}; for example ${source}/2026-11 or ${source}/latest`);
}

/** Of the threads that the search finds, the one of the month: the newest when none is named. */
function threads(hits: readonly JsonObject[] | null, board: Board): Page | null {
  if (hits === null) return null;
  const dated = hits.flatMap((hit) => {
    const month = monthOfTitle(stringOf(hit.title) ?? "");
    return month === null ? [] : [{id: wordOf(hit.objectID) ?? "", month}];
  });
  const wanted =
    monthOf(board) ??
    dated
      .map(({month}) => month)
      .sort()
      .at(-1);
  const found = dated.find(({month}) => month === wanted);
  if (found === undefined) return hits.length === 0 ? null : {...noPage([]), missing: noThread(board)};
  return noPage([
    {url: `${algolia}/items/${found.id}`, step: "thread"},
    {url: `${firebase}/item/${found.id}.json`, step: "kids"}
  ]);
}

function counted(value: unknown): Page {
  const kids = listOf(valueAt(value, "kids")).length;
  return {records: [], entries: 0, promised: kids, next: []};
}

function thread(value: unknown): Page | null {
  const children = recordsAt(value, "children");
  if (children === null) return null;
  const records = children.filter((child) => stringOf(child.text) !== null);
  return {
    records: records.map((child) => ({...child, author: "", children: []})),
    entries: children.length,
    promised: null,
    next: []
  };
}

/** The newest stories of the account that opens the threads, to be looked at one after the other. */
function submitted(value: unknown): Page | null {
  const ids = valueAt(value, "submitted");
  if (!Array.isArray(ids)) return null;
  const numbers = ids.map(numberOf).filter((id) => id !== null);
  return noPage(nextOf(numbers.map((id) => ({url: `${firebase}/item/${id}.json`, step: "candidate"}))));
}

/** A story of the account: when it is the thread of the month its comments follow, else the story before it. */
function candidate(value: unknown, {later = []}: Ask, board: Board): Page | null {
  if (!isObject(value)) return null;
  const month = monthOfTitle(stringOf(value.title) ?? "");
  const wanted = monthOf(board);
  if (month === null || (wanted !== null && month !== wanted))
    return later.length === 0 ? {...noPage([]), missing: noThread(board)} : noPage(nextOf(later));
  const kids = listOf(value.kids)
    .map(numberOf)
    .filter((id) => id !== null);
  const comments = kids.map((id) => ({url: `${firebase}/item/${id}.json`, step: "comment"}));
  return {records: [], entries: 0, promised: kids.length, next: comments};
}

function noThread(board: Board): string {
  return `there is no thread of ${monthOf(board) ?? "any month"}`;
}

function nextOf([first, ...later]: readonly Ask[]): readonly Ask[] {
  return first === undefined ? [] : [{...first, later}];
}

function comment(value: unknown): Page | null {
  if (value === null) return {records: [], entries: 1, promised: null, next: []};
  if (!isObject(value)) return null;
  const advert = stringOf(value.text) === null ? [] : [{...value, by: "", kids: []}];
  return {records: advert, entries: 1, promised: null, next: []};
}

function noPage(next: readonly Ask[]): Page {
  return {records: [], entries: 0, promised: null, next};
}
