import {isObject, type JsonObject} from "./json.ts";
import {columnsOf} from "./row/columns.ts";

/** Keys under which databases and services wrap one record. */
const wrappers = [
  "_source",
  "fields",
  "attributes",
  "node",
  "record",
  "job",
  "posting",
  "jobPosting",
  "vacancy",
  "item",
  "document",
  "data",
  "comment"
];

/**
 * The record inside a wrapper (`{"_source": {…}}`, `{"job": {…}, "score": 1}`); null when the record has a title or a text of
 * its own, or wraps nothing.
 */
export function unwrapped(record: JsonObject, map: Readonly<Record<string, string>>): JsonObject | null {
  const key = wrappers.find((name) => Object.hasOwn(record, name) && isObject(record[name]));
  const inner = key === undefined ? null : record[key];
  if (!isObject(inner)) return null;
  const columns = columnsOf(record, map);
  const own = [columns.get("title"), columns.get("body")].some((value) => typeof value === "string");
  return own ? null : inner;
}
