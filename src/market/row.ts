import type {Row} from "./measure.ts";

/** A column as a number; null when it is NULL, absent or no number. */
export function numberIn(row: Row, column: string): number | null {
  const value = row[column];
  if (value === null || value === undefined || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A column as a list of what it holds; empty when it is NULL, absent or no list. */
export function listIn(row: Row, column: string): readonly unknown[] {
  const value = row[column];
  return Array.isArray(value) ? value : [];
}

/** A column as a word; null when it is NULL or absent. */
export function wordIn(row: Row, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
}
