import type {Given} from "../raw.ts";
import {valueAt} from "./json.ts";

/** The value with the field it came from; null when there is no value. */
export function given<T>(value: T | null | undefined, from: string): Given<T> | null {
  return value === null || value === undefined ? null : {value, from};
}

/** The first of the values that is given. */
export function firstGiven<T>(...values: readonly (Given<T> | null)[]): Given<T> | null {
  return values.find((value) => value !== null) ?? null;
}

/**
 * What the first of the fields says that says anything, with its name.
 *
 * @param read understands the value of a field; null when it says nothing
 * @param fields names or paths with points, the surest first
 * @example givenIn({location: {hybrid: true}}, (flag) => (flag === true ? "hybrid" : null), "location.hybrid") // → {value: "hybrid", from: "location.hybrid"}
 */
export function givenIn<T>(
  record: unknown,
  read: (value: unknown) => T | null,
  ...fields: readonly string[]
): Given<T> | null {
  for (const field of fields) {
    const value = read(valueAt(record, ...field.split(".")));
    if (value !== null) return {value, from: field};
  }
  return null;
}
