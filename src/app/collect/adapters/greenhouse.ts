import {valueAt} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {lastPage, lent, parsed, recordsAt} from "./json-page.ts";

/** Greenhouse's public Job Board API: one answer holds the whole board. */
export const greenhouse: Adapter = {
  ...usual,
  name: "greenhouse",
  title: "Greenhouse",
  reader: "greenhouse",
  terms: unread("https://developers.greenhouse.io/job-board.html"),
  start: (board) => [{url: `https://boards-api.greenhouse.io/v1/boards/${slugOf(board)}/jobs?content=true`}],
  read(text, _ask, {employer}) {
    const value = parsed(text);
    const records = recordsAt(value, "jobs");
    return records && lastPage(lent(records, {company_name: employer}), valueAt(value, "meta", "total"));
  }
};
