import {valueAt, wordOf} from "../../../postings/readers/json.ts";
import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {lastPage, lent, parsed, recordsAt} from "./json-page.ts";

/** Workable's public account API for careers pages: one answer holds the whole board, with the employer's name beside it. */
export const workable: Adapter = {
  ...usual,
  name: "workable",
  title: "Workable",
  reader: "workable",
  terms: unread("https://help.workable.com/hc/en-us/articles/115012771647"),
  start: (board) => [{url: `https://www.workable.com/api/accounts/${slugOf(board)}?details=true`}],
  read(text, _ask, {employer}) {
    const value = parsed(text);
    const records = recordsAt(value, "jobs");
    return records && lastPage(lent(records, {company: employer ?? wordOf(valueAt(value, "name"))}));
  }
};
