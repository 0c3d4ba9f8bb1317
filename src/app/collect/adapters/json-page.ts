import {isObject, type JsonObject, numberOf, valueAt} from "../../../postings/readers/json.ts";
import {tooDeep} from "../../inputs/limits.ts";
import type {Page} from "./adapter.ts";

/** The value of a JSON text; undefined when it is none, or nested too deep. */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return tooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** The list of records at a path; null when there is no list of objects there: the schema has changed. */
export function recordsAt(value: unknown, ...path: readonly string[]): readonly JsonObject[] | null {
  const list = path.length === 0 ? value : valueAt(value, ...path);
  return Array.isArray(list) && list.every(isObject) ? list : null;
}

/** A last page: its records and what the source promised. */
export function lastPage(records: readonly JsonObject[] | null, promised: unknown = null): Page | null {
  return records === null ? null : {records, promised: numberOf(promised), next: []};
}

/** Adds what the board knows and a record lacks. */
export function lent(records: readonly JsonObject[], facts: JsonObject): readonly JsonObject[] {
  const given = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return records.map((record) => ({...Object.fromEntries(given), ...record}));
}
