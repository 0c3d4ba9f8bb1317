import type {Columns, RowFault} from "./shape.ts";

const longestLabel = 250;
const mostLabels = 2000;

/** The fields of a record by their names in lower case; null when the value is no record. */
export function columnsOf(value: unknown): Columns | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value).map(([name, field]) => [name.trim().toLowerCase(), field]));
}

/** The first of some fields that holds a text; trimmed, empty when none does. */
export function textOf(columns: Columns, ...names: readonly string[]): string {
  for (const name of names) {
    const value = columns.get(name);
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    if (text !== "") return text;
  }
  return "";
}

/** The labels of a field: a list, or a text with one a line. */
export function labelsOf(columns: Columns, ...names: readonly string[]): readonly string[] {
  const lists = names.map((name) => columns.get(name)).map((value) => (Array.isArray(value) ? value : [value]));
  const texts = lists.flat().filter((value) => typeof value === "string");
  return texts.flatMap((text) => text.split(/[\r\n]+/)).map(tidy);
}

/** A label on one line, without characters that are not seen. */
export function tidy(label: string): string {
  return label
    .replace(/[\s\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\ufeff]+/gu, " ")
    .trim()
    .toWellFormed();
}

/** What is wrong with the labels of a row; null when nothing is. */
export function labelFault(labels: readonly string[]): RowFault | null {
  if (!labels.some((label) => /[\p{L}\p{N}]/u.test(label))) return "without-label";
  if (labels.length > mostLabels) return "too-many-labels";
  return labels.some((label) => label.length > longestLabel) ? "label-too-long" : null;
}

/** The labels that can be found in a text, each once. */
export function usable(labels: readonly string[]): readonly string[] {
  return [...new Set(labels.filter((label) => /[\p{L}\p{N}]/u.test(label)))];
}
