import type {Batch} from "./sink.ts";

/** What the cells of a column are: numbers or truth values throughout, else text. */
export type ColumnKind = "number" | "boolean" | "text";

/** Tells what a column of a batch holds; empty cells say nothing, and a column of nothing else is text. */
export function kindOf({rows}: Batch, column: string): ColumnKind {
  const cells = rows.map(({values}) => values[column] ?? null).filter((cell) => cell !== null);
  const kinds = new Set(cells.map((cell) => typeof cell));
  if (kinds.size !== 1) return "text";
  return kinds.has("number") ? "number" : kinds.has("boolean") ? "boolean" : "text";
}
