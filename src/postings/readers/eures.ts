import type {RawPosting} from "../raw.ts";
import {given} from "./given.ts";
import {firstString, hasKeys, isObject, type JsonObject, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import type {Reader, RecordContext} from "./reader.ts";
import {columnsOf} from "./row/columns.ts";
import {readRow} from "./row/read-row.ts";
import {contractOf} from "./words/contract.ts";
import {fold} from "./words/fold.ts";

const page = /^https?:\/\/(?:ec\.)?europa\.eu\/eures\/portal\/jv-se\/jv-details\/([^/?#]+)/;

/**
 * Rows of the European employment portal, told by the address of the ad, and hits of its search; the columns may have names in anyKind language that
 * rows are read in.
 *
 * "Contract" is the portal's word for anyKind employment and says nothing of its term.
 */
export const eures: Reader = {
  name: "eures",
  claims: (record) => idOf(record) !== null,
  read: (record, at, context) => {
    const {raws, problems} = readRow(record, at, context);
    return {raws: raws.map((raw) => ({...raw, ...portalOf(record, raw, context)})), problems};
  }
};

function portalOf(record: JsonObject, raw: RawPosting, {map}: RecordContext): Partial<RawPosting> {
  const columns = columnsOf(record, map);
  const type = columns.get("contract") ?? record.positionOfferingCode;
  const anyKind = /^contra(?:to|ct)$/.test(fold(wordOf(type) ?? ""));
  const {locationMap} = record;
  return {
    source: "eures",
    own_id: idOf(record),
    bare_id: false,
    contract: anyKind ? null : given(contractOf(type), columns.from("contract")),
    places: isObject(locationMap) ? Object.keys(locationMap).flatMap((country) => placeOf({country})) : raw.places
  };
}

/** The id in the address of a row; a hit of the portal's search has it as its own. */
function idOf(record: JsonObject): string | null {
  if (hasKeys(record, "locationMap", "id", "title")) return wordOf(record.id);
  return page.exec(firstString(record.url, record.URL, record.link, record.enlace) ?? "")?.[1] ?? null;
}
