import {join} from "node:path";
import {groupBy} from "../../market/group-by.ts";
import {inSessions, sqlText} from "./database.ts";
import type {StoredFile} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import {inputsTable, intakeTables, orderOf, sightingsTable, supersededTable, type Table} from "./tables.ts";

/** The tables to which every ingest adds files; those of the others are made anew. */
const growing: readonly Table[] = [...intakeTables, supersededTable, sightingsTable, inputsTable];

/** So many small files of one table and month are let stand. */
const mostFiles = 16;

/** A file from so many bytes on stays as it is: what is put together is held at once. */
const largeBytes = 2 << 20;

/**
 * Puts the small files of a table and month into one where they have become many, so that what a daily ingest adds for years stays a
 * short list.
 *
 * The rows are the same, those that were replaced included, in the order of the table. The files that were put together stay
 * on disk for the vintages that list them, until `prune` takes those away.
 *
 * @param most how many small files of a table and month are let stand
 * @returns the files of a vintage that says the same
 */
export async function compactFiles(
  stores: Stores,
  files: readonly StoredFile[],
  most = mostFiles
): Promise<readonly StoredFile[]> {
  const many = growing.flatMap((table) =>
    [
      ...groupBy(
        files.filter((file) => file.table === table.name && file.bytes < largeBytes),
        ({month}) => month
      )
    ].flatMap(([month, own]) => (own.length > most ? [{table, month, own}] : []))
  );
  const gone = new Set(many.flatMap(({own}) => own.map(({path}) => path)));
  const made = await inSessions(stores.database, many, ({table, month, own}, database) =>
    storeMonth({...stores, database}, {table, month, sql: togetherSql(table, pathsOf(stores.folder, own))})
  );
  return [...files.filter(({path}) => !gone.has(path)), ...made.flat()];
}

function pathsOf(folder: string, files: readonly StoredFile[]): string {
  return files.map(({path}) => sqlText(join(folder, path))).join(", ");
}

/** Rows that the order leaves equal are of one posting, hence of one file: they stay as they stand there. */
function togetherSql(table: Table, paths: string): string {
  return `SELECT * EXCLUDE (file_row_number) FROM read_parquet([${paths}], file_row_number = true)
    ORDER BY ${orderOf(table)}, file_row_number`;
}
