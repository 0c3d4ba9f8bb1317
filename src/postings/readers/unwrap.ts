import {isObject, type JsonObject} from "./json.ts";
import {columnsOf} from "./row/columns.ts";

/** Keys under which databases and services wrap one record. */
const wrappers =
  "_source fields attributes node record job posting jobPosting vacancy item document data comment".split(" ");

/**
 * The record inside a wrapper (`{"_source": {…}}`, `{"job": {…}, "company": "Acme"}`), with what stands beside it; null when the record has a title or a text of
 * its own, or wraps nothing.
 */
export function unwrapped(record: JsonObject, map: Readonly<Record<string, string>>): JsonObject | null {
  const key = wrappers.find((name) => Object.hasOwn(record, name) && isObject(record[name]));
  const inner = key === undefined ? null : record[key];
  if (key === undefined || !isObject(inner) || speaks(record, map)) return null;
  const {[key]: _, ...outer} = record;
  return {...outer, ...inner};
}

/**
 * The records of a list that a document keeps under some name of its own, one or two levels down: the longest list of
 * objects. Empty when the document has a title or a text of its own.
 */
export function unfolded(record: JsonObject, map: Readonly<Record<string, string>>): readonly JsonObject[] {
  const lists = [record, ...Object.values(record).filter(isObject)]
    .flatMap((holder) => Object.values(holder))
    .filter(isList);
  const [longest = []] = lists.toSorted((a, b) => b.length - a.length);
  return longest.length === 0 || speaks(record, map) ? [] : longest.filter(isObject);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isObject);
}

/** Whether a record has a title or a text itself. */
function speaks(record: JsonObject, map: Readonly<Record<string, string>>): boolean {
  const columns = columnsOf(record, map);
  return [columns.get("title"), columns.get("body")].some((value) => typeof value === "string");
}
