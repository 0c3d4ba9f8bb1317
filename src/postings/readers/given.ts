import type {Given} from "../raw.ts";

/** The value with the field it came from; null when there is no value. */
export function given<T>(value: T | null | undefined, from: string): Given<T> | null {
  return value === null || value === undefined ? null : {value, from};
}

/** The first of the values that is given. */
export function firstGiven<T>(...values: readonly (Given<T> | null)[]): Given<T> | null {
  return values.find((value) => value !== null) ?? null;
}
