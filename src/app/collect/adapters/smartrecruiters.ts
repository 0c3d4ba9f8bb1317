import {isObject, numberOf, valueAt, wordOf} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, type Ask, slugOf, usual} from "./adapter.ts";
import {parsed, recordsAt} from "./json-page.ts";

const perPage = 100;

/** SmartRecruiters' public Posting API: a list without texts, a hundred a page, and one more answer for each text. */
export const smartrecruiters: Adapter = {
  ...usual,
  name: "smartrecruiters",
  title: "SmartRecruiters",
  reader: "smartrecruiters",
  maxPages: 2000,
  terms: unread("https://developers.smartrecruiters.com/docs/posting-api"),
  start: (board) => [{url: `${postings(slugOf(board))}?limit=${perPage}&offset=0`, step: "list"}],
  read(text, ask, board) {
    const value = parsed(text);
    if (ask.step === "text") return isObject(value) ? {records: [value], entries: 0, promised: null, next: []} : null;
    const named = recordsAt(value, "content");
    if (named === null) return null;
    const texts = named.map(
      (about): Ask => ({
        url: `${postings(slugOf(board))}/${encodeURIComponent(wordOf(about.id) ?? "")}`,
        step: "text",
        about
      })
    );
    const promised = numberOf(valueAt(value, "totalFound"));
    return {
      records: [],
      named,
      entries: named.length,
      promised,
      next: [...following(ask, named.length, promised), ...texts]
    };
  }
};

function postings(company: string): string {
  return `https://api.smartrecruiters.com/v1/companies/${company}/postings`;
}

function following({url, step}: Ask, came: number, promised: number | null): readonly Ask[] {
  const next = new URL(url);
  const offset = Number(next.searchParams.get("offset")) + came;
  if (came === 0 || step === undefined || (promised !== null && offset >= promised)) return [];
  next.searchParams.set("offset", String(offset));
  return [{url: next.href, step}];
}
