import {availableParallelism} from "node:os";
import {join} from "node:path";
import {DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance} from "@duckdb/node-api";
import {adsSql, employersSql} from "../../market/ads.ts";
import type {Tally} from "../../market/tally.ts";
import type {Manifest} from "./manifest.ts";
import {emptySql, tables} from "./tables.ts";

/** A column of numbers: whole ones, or doubles. */
export type Numbers = Int32Array | Float64Array;

/** A DuckDB session; close it when done. */
export interface Database {
  readonly run: (sql: string, values?: readonly (string | number)[]) => Promise<void>;
  /** Rows as plain JSON values. */
  readonly rows: (
    sql: string,
    values?: readonly (string | number)[]
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Answers a question that a query tells in terms, or gives null where its SQL must; absent where only SQL is answered. */
  readonly tally?: (tally: Tally) => Promise<readonly Readonly<Record<string, unknown>>[] | null>;
  /** Shows every row of a query, as plain JSON values, without holding them all. */
  readonly each: (sql: string, show: (row: Readonly<Record<string, unknown>>) => void) => Promise<void>;
  /** Shows the rows of a query of integers and doubles, none of them absent, in pieces: one array a column. */
  readonly numbers: (sql: string, show: (columns: readonly Numbers[]) => void) => Promise<void>;
  /** Adds rows to a temporary table of doubles: one array a column. */
  readonly append: (table: string, columns: readonly Float64Array[]) => Promise<void>;
  /** Another session on the same tables and views, with temporary tables of its own; close it first. */
  readonly beside: () => Promise<Database>;
  readonly close: () => void;
}

/**
 * Opens a session in memory, or over a scratch file when the work may outgrow memory.
 *
 * @param threads how many work at one statement; two cost twice the processor time of one where statements are short, so that
 *   what can be done at once is better done in sessions beside each other, see `inSessions`
 */
export async function openDatabase(scratch: string | null = null, threads = 2): Promise<Database> {
  return sessionsOf(await DuckDBInstance.create(scratch ?? ":memory:", {...limits, threads: String(threads)}));
}

/** Opens a file of tables that is not written to. @throws Error when it is none, or damaged */
export async function openReadOnly(path: string): Promise<Database> {
  return sessionsOf(await DuckDBInstance.create(path, {...limits, access_mode: "READ_ONLY"}));
}

const limits = {threads: "2", memory_limit: "800MB"};

async function sessionsOf(instance: DuckDBInstance): Promise<Database> {
  const first = await session(instance);
  return {
    ...first,
    close: () => {
      first.close();
      instance.closeSync();
    }
  };
}

async function session(instance: DuckDBInstance): Promise<Database> {
  const connection = await instance.connect();
  await connection.run("SET preserve_insertion_order = true");
  return {
    run: async (sql, values = []) => {
      await connection.run(sql, [...values]);
    },
    rows: (sql, values = []) => rowsOf(connection, sql, values),
    each: async (sql, show) => {
      const result = await connection.stream(sql);
      for await (const rows of result.yieldRowObjectJson()) for (const row of rows) show(row);
    },
    numbers: async (sql, show) => {
      // A stream would be worked at in this thread, chunk by chunk.
      const result = await connection.run(sql);
      for await (const chunk of result) show(numbersOf(chunk));
    },
    append: (table, columns) => appendTo(connection, table, columns),
    beside: () => session(instance),
    close: () => connection.closeSync()
  };
}

/**
 * Does the work for every item, as many at once as there are processors, each in a session of its own.
 *
 * @returns what came of each, in the order of the items, whichever was done first
 */
export async function inSessions<T, R>(
  database: Database,
  items: readonly T[],
  work: (item: T, own: Database) => Promise<R>
): Promise<readonly R[]> {
  const done = new Map<number, R>();
  const waiting = [...items.entries()];
  const worker = async () => {
    const own = await database.beside();
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        done.set(next[0], await work(next[1], own));
    } finally {
      waiting.length = 0;
      own.close();
    }
  };
  const ends = await Promise.allSettled(
    Array.from({length: Math.min(availableParallelism(), mostSessions, items.length)}, worker)
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return items.flatMap((_, i) => {
    const found = done.get(i);
    return found === undefined ? [] : [found];
  });
}

/** Each session holds a month, so that more of them would need more memory than they save time. */
const mostSessions = 4;

async function rowsOf(connection: DuckDBConnection, sql: string, values: readonly (string | number)[]) {
  const reader = await connection.runAndReadAll(sql, [...values]);
  return reader.getRowObjectsJson();
}

function numbersOf(chunk: DuckDBDataChunk): readonly Numbers[] {
  return Array.from({length: chunk.columnCount}, (_, column) => {
    const vector = chunk.getColumnVector(column);
    // What a vector holds, which is many times quicker to copy than to ask for one by one.
    const items: unknown = Reflect.get(vector, "items");
    if (items instanceof Int32Array || items instanceof Float64Array) return items.slice(0, chunk.rowCount);
    const numbers = new Int32Array(chunk.rowCount);
    for (let row = 0; row < numbers.length; row++) numbers[row] = Number(vector.getItem(row));
    return numbers;
  });
}

/** So many rows are in one piece. */
const pieceRows = 2048;

async function appendTo(connection: DuckDBConnection, table: string, columns: readonly Float64Array[]): Promise<void> {
  const rows = columns[0]?.length ?? 0;
  const appender = await connection.createAppender(table, "main", "temp");
  for (let from = 0; from < rows; from += pieceRows) {
    const pieces = columns.map((column) => column.subarray(from, from + pieceRows));
    const chunk = DuckDBDataChunk.create(
      columns.map(() => DOUBLE),
      Math.min(pieceRows, rows - from)
    );
    chunk.setColumns(pieces.map((piece) => [...piece]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Makes a view of each table over the files that the manifest lists, and over nothing else; and `ads` and `employers`, which figures read. */
export async function openVintage(
  database: Database,
  folder: string,
  manifest: Pick<Manifest, "files"> | null
): Promise<void> {
  const files = manifest?.files ?? [];
  const changed = files.some(({table}) => table === "superseded");
  for (const table of tables) {
    const paths = files.filter((file) => file.table === table.name).map((file) => join(folder, file.path));
    const source =
      paths.length === 0 ? emptySql(table) : `SELECT * FROM read_parquet([${paths.map(sqlText).join(", ")}])`;
    await database.run(`CREATE VIEW all_${table.name} AS ${source}`);
  }
  for (const {name, columns} of tables) {
    const newest = changed && "revision" in columns && name !== "superseded";
    await database.run(`CREATE VIEW ${name} AS ${newest ? newestOf(name) : `SELECT * FROM all_${name}`}`);
  }
  await database.run(`CREATE VIEW ads AS ${adsSql}`);
  await database.run(`CREATE VIEW employers AS ${employersSql}`);
}

/** Only the newest revision of each posting: those that no later one replaced. */
function newestOf(name: string): string {
  return `SELECT t.* FROM all_${name} t ANTI JOIN all_superseded s ON s.posting = t.posting AND s.revision = t.revision`;
}

/** Takes the views away again, before those of another vintage are made. */
export async function dropViews(database: Database): Promise<void> {
  await database.run("DROP VIEW IF EXISTS employers");
  await database.run("DROP VIEW IF EXISTS ads");
  for (const {name} of tables) {
    await database.run(`DROP VIEW IF EXISTS ${name}`);
    await database.run(`DROP VIEW IF EXISTS all_${name}`);
  }
}

/** Names with their places in the list, from 0, as rows; quicker than as many `VALUES`. */
export function listedSql(
  names: readonly string[],
  {name, number}: {readonly name: string; readonly number: string}
): string {
  return `SELECT unnest(list) AS ${name}, unnest(range(len(list)))::INTEGER AS ${number}
    FROM (SELECT from_json(${sqlText(JSON.stringify(names))}, '["VARCHAR"]') AS list)`;
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value of a row that is a text or NULL. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
