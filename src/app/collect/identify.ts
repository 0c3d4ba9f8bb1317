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

const noParts = {employerKey: null, title: null, place: null, text: ""};

/**
 * A posting with a title and an id or address of its own needs no cleaning to be known. Others do: cleaning turns away replies that
 * stand where adverts stand, and names a posting without an id by what it says.
 */
function idOf(raw: RawPosting): readonly PostingId[] {
  const titled = /[\p{L}\p{N}]/u.test(raw.title ?? "");
  if (titled && (raw.own_id !== null || raw.url !== null)) return [postingId(raw, noParts, hash)];
  const read = cleanPosting(raw, {hash, order: null});
  return read.ok ? [read.value.id] : [];
}
