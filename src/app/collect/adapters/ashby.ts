import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {lastPage, lent, parsed, recordsAt} from "./json-page.ts";

/** Ashby's public job posting API: one answer holds the whole board; jobs that are not listed are left out. */
export const ashby: Adapter = {
  ...usual,
  name: "ashby",
  title: "Ashby",
  reader: "ashby",
  terms: unread("https://developers.ashbyhq.com/docs/public-job-posting-api"),
  start: (board) => [{url: `https://api.ashbyhq.com/posting-api/job-board/${slugOf(board)}?includeCompensation=true`}],
  read(text, _ask, {employer}) {
    const records = recordsAt(parsed(text), "jobs");
    const listed = records?.filter(({isListed}) => isListed !== false) ?? null;
    return listed && lastPage(lent(listed, {companyName: employer}));
  }
};
