import {remembered} from "../../remembered.ts";
import {isObject, type JsonObject} from "../json.ts";
import {fold} from "../words/fold.ts";
import {type ColumnField, columnNames} from "./column-names.ts";

/** The values of a row by field of the posting, and the column that each stood in. */
export interface Columns {
  get(field: ColumnField): unknown;
  /** The name of the column, as it stands in the row; the field's own name when it has none. */
  from(field: ColumnField): string;
  /** The fields that have a value. */
  readonly fields: readonly ColumnField[];
}

interface Named {
  readonly field: ColumnField;
  /** The place of the name in its list: the lower, the surer. */
  readonly rank: number;
}

/** Every field that a column may hold. */
export const columnFields: readonly ColumnField[] = Object.keys(columnNames).filter(isField);

function isField(name: string): name is ColumnField {
  return Object.hasOwn(columnNames, name);
}

const named: ReadonlyMap<string, Named> = new Map(
  columnFields.flatMap((field) => columnNames[field].split(/\s+/).map((name, rank) => [name, {field, rank}] as const))
);
const longest = 60;

/** What a column name means; a file repeats its names in every row. */
const meaningOf = remembered(
  (column): Named | null =>
    column.length > longest ? null : (named.get(column === "_id" ? column : fold(column).replaceAll(" ", "")) ?? null),
  longest
);

/**
 * The fields of a posting in a row, told by the names of its columns; where two columns fit, the surer name with a value.
 *
 * @param map the user's names of columns, by field, which go before all others
 */
export function columnsOf(record: JsonObject, map: Readonly<Record<string, string>> = {}): Columns {
  const found = new Map<ColumnField, {column: string; rank: number}>();
  for (const column of Object.keys(record)) {
    const meaning = isMissing(record[column]) ? null : meaningOf(column);
    if (meaning === null) continue;
    const {field, rank} = meaning;
    if (rank < (found.get(field)?.rank ?? Number.POSITIVE_INFINITY)) found.set(field, {column, rank});
  }
  for (const [field, column] of mappedColumns(record, map)) found.set(field, {column, rank: -1});
  return columnsAt(record, new Map(Array.from(found, ([field, {column}]) => [field, column] as const)));
}

/** The fields of a posting in a row as far as the user named their columns. */
export function onlyMapped(record: JsonObject, map: Readonly<Record<string, string>>): Columns {
  return columnsAt(record, new Map(mappedColumns(record, map)));
}

function columnsAt(record: JsonObject, columns: ReadonlyMap<ColumnField, string>): Columns {
  return {
    get: (field) => {
      const column = columns.get(field);
      return column === undefined ? undefined : record[column];
    },
    from: (field) => columns.get(field) ?? field,
    fields: [...columns.keys()]
  };
}

/** The columns that the user named, as far as the row has them with a value; case and signs may differ. */
function mappedColumns(
  record: JsonObject,
  map: Readonly<Record<string, string>>
): readonly (readonly [ColumnField, string])[] {
  return Object.entries(map).flatMap(([field, wanted]) => {
    if (!isField(field)) return [];
    const column = Object.hasOwn(record, wanted)
      ? wanted
      : Object.keys(record).find((name) => fold(name) === fold(wanted));
    return column === undefined || isMissing(record[column]) ? [] : [[field, column] as const];
  });
}

const missing = new Set([
  "",
  "-1",
  "-",
  "--",
  "nan",
  "null",
  "none",
  "n/a",
  "na",
  "undefined",
  "not specified",
  "unknown",
  "#n/a",
  "nil"
]);

/** Whether a cell holds nothing: blank, or one of the usual marks for that. */
function isMissing(value: unknown): boolean {
  if (value === null || value === undefined || value === -1) return true;
  if (typeof value === "string") return value.length <= 15 && missing.has(value.trim().toLowerCase());
  return (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}
