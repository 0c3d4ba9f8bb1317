import {createHash} from "node:crypto";
import {closeSync, createReadStream, fsyncSync, mkdirSync, openSync, renameSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Database} from "./database.ts";
import {sqlText} from "./database.ts";
import {type StoredFile, syncFolder} from "./manifest.ts";

/**
 * Writes the rows of a query as one immutable Parquet file, named by the hash of its content.
 *
 * @param sql rows in their final order: the same rows give the same file
 * @returns null when the query has no rows
 */
export async function storeRows(
  database: Database,
  folder: string,
  into: {readonly table: string; readonly month: string | null; readonly draft: string; readonly sql: string}
): Promise<StoredFile | null> {
  const [count] = await database.rows(`SELECT count(*)::INTEGER AS n FROM (${into.sql})`);
  const rows = Number(count?.["n"] ?? 0);
  if (rows === 0) return null;
  await database.run(`COPY (${into.sql}) TO ${sqlText(into.draft)} (FORMAT parquet, COMPRESSION zstd)`);
  const sha256 = await fileHash(into.draft);
  const path = [into.table, ...(into.month === null ? [] : [into.month]), `${sha256.slice(0, 32)}.parquet`].join("/");
  const final = join(folder, path);
  mkdirSync(dirname(final), {recursive: true});
  synced(into.draft);
  renameSync(into.draft, final);
  syncFolder(dirname(final));
  return {table: into.table, month: into.month, path, rows, bytes: statSync(final).size, sha256};
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
