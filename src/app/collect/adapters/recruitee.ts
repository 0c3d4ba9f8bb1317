import {unread} from "../terms.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {lastPage, lent, parsed, recordsAt} from "./json-page.ts";

/** Recruitee's careers site API: one answer holds the whole board. */
export const recruitee: Adapter = {
  ...usual,
  name: "recruitee",
  title: "Recruitee",
  reader: "recruitee",
  terms: unread("https://docs.recruitee.com/reference/offers"),
  start: (board) => [{url: `https://${slugOf(board)}.recruitee.com/api/offers/`}],
  read(text, _ask, {employer}) {
    const records = recordsAt(parsed(text), "offers");
    return records && lastPage(lent(records, {company_name: employer}));
  }
};
