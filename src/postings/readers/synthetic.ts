import {isObject, isSet, listOf} from "./json.ts";

/**
 * Whether a record says that it is made up: a field `synthetic` that is set, as `assay sample` writes it, or the note that
 * `assay read` prints.
 */
export function isSynthetic(record: unknown): boolean {
  return isObject(record) && (isSet(record.synthetic) || listOf(record.notes).includes("posting-synthetic"));
}
