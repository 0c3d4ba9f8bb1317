import {createHash} from "node:crypto";
import {closeSync, createReadStream, fsyncSync, mkdirSync, openSync, renameSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Database} from "./database.ts";
import {sqlText} from "./database.ts";
import {type StoredFile, syncFolder} from "./manifest.ts";
import type {Table} from "./tables.ts";

/**
 * Writes the rows of a query as one immutable Parquet file, named by the hash of its content.
 *
 * @param sql rows in their final order: the same rows give the same file
 * @returns null when the query has no rows
 */
export async function storeRows(
  database: Database,
  folder: string,
  into: {
    readonly table: Table;
    readonly month: string | null;
    readonly draft: string;
    readonly sql: string;
  }
): Promise<StoredFile | null> {
  const {groupRows} = into.table;
  const grouped = groupRows === undefined ? "" : `, ROW_GROUP_SIZE ${groupRows}`;
  const copied = await database.rows(
    `COPY (${into.sql}) TO ${sqlText(into.draft)} (FORMAT parquet, COMPRESSION zstd${grouped})`
  );
  const rows = Number(copied[0]?.["Count"] ?? 0);
  if (rows === 0) return null;
  const sha256 = await fileHash(into.draft);
  const path = [into.table.name, ...(into.month === null ? [] : [into.month]), `${sha256.slice(0, 32)}.parquet`].join(
    "/"
  );
  const final = join(folder, path);
  mkdirSync(dirname(final), {recursive: true});
  synced(into.draft);
  renameSync(into.draft, final);
  syncFolder(dirname(final));
  return {table: into.table.name, month: into.month, path, rows, bytes: statSync(final).size, sha256};
}

/** SHA-256 of a file, in hexadecimal. */
export async function fileHash(path: string): Promise<string> {
  const digest = createHash("sha256");
  for await (const chunk of createReadStream(path)) digest.update(chunk);
  return digest.digest("hex");
}

function synced(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
