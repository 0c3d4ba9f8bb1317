import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import type {Manifest} from "./manifest.ts";
import {emptySql, tables} from "./tables.ts";

/** A DuckDB session; close it when done. */
export interface Database {
  readonly run: (sql: string, values?: readonly (string | number)[]) => Promise<void>;
  /** Rows as plain JSON values. */
  readonly rows: (
    sql: string,
    values?: readonly (string | number)[]
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void;
}

/** Opens a session in memory, or over a scratch file when the work may outgrow memory. */
export async function openDatabase(scratch: string | null = null): Promise<Database> {
  const instance = await DuckDBInstance.create(scratch ?? ":memory:", {threads: "2", memory_limit: "1GB"});
  const connection = await instance.connect();
  await connection.run("SET preserve_insertion_order = true");
  return {
    run: async (sql, values = []) => {
      await connection.run(sql, [...values]);
    },
    rows: (sql, values = []) => rowsOf(connection, sql, values),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

async function rowsOf(connection: DuckDBConnection, sql: string, values: readonly (string | number)[]) {
  const reader = await connection.runAndReadAll(sql, [...values]);
  return reader.getRowObjectsJson();
}

/** Makes a view of each table over the files that the manifest lists, and over nothing else. */
export async function openVintage(database: Database, folder: string, manifest: Manifest | null): Promise<void> {
  for (const table of tables) {
    const paths = (manifest?.files ?? [])
      .filter((file) => file.table === table.name)
      .map((file) => join(folder, file.path));
    const source =
      paths.length === 0 ? emptySql(table) : `SELECT * FROM read_parquet([${paths.map(sqlText).join(", ")}])`;
    await database.run(`CREATE VIEW all_${table.name} AS ${source}`);
    await database.run(
      `CREATE VIEW ${table.name} AS ${"revision" in table.columns ? newest(table.name) : `SELECT * FROM all_${table.name}`}`
    );
  }
}

/** Only the newest revision of each posting. */
function newest(name: string): string {
  return `SELECT t.* FROM all_${name} t WHERE (t.posting, t.revision) IN (SELECT posting, max(revision) FROM all_postings GROUP BY posting)`;
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value of a row that is a text or NULL. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
