import type {PostingId} from "../../model/posting.ts";
import {cleanPosting} from "../../postings/clean.ts";
import {postingId} from "../../postings/identity.ts";
import type {RawPosting} from "../../postings/raw.ts";
import type {JsonObject} from "../../postings/readers/json.ts";
import {readRecord} from "../../postings/readers/read-record.ts";
import {hash} from "../hash.ts";

/** The ids that the postings of a record will have in the warehouse; none for a record that is no posting. */
export function idsOf(record: JsonObject): readonly PostingId[] {
  return readRecord(record, "", {map: {}, sibling: {}}).raws.flatMap(idOf);
}

function idOf(raw: RawPosting): readonly PostingId[] {
  if (raw.own_id !== null || raw.url !== null)
    return [postingId(raw, {employerKey: null, title: null, place: null, text: ""}, hash)];
  const read = cleanPosting(raw, {hash, order: null});
  return read.ok ? [read.value.id] : [];
}
