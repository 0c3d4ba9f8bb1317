import type {PostingId} from "../../model/posting.ts";
import {cleanPosting} from "../../postings/clean.ts";
import type {JsonObject} from "../../postings/readers/json.ts";
import {readRecord} from "../../postings/readers/read-record.ts";
import {hash} from "../hash.ts";

/**
 * The ids that the postings of a record will have in the warehouse; none for a record that is no posting.
 *
 * Records are cleaned to the end, for cleaning too turns some away: a reply in a forum that stands where adverts stand.
 */
export function idsOf(record: JsonObject): readonly PostingId[] {
  return readRecord(record, "", {map: {}, sibling: {}}).raws.flatMap((raw) => {
    const read = cleanPosting(raw, {hash, order: null});
    return read.ok ? [read.value.id] : [];
  });
}
