import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {openDatabase, sqlText} from "./database.ts";
import {readLines} from "./intake/intake-table.ts";
import type {IngestedInput, Manifest} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import type {StoredFile} from "./stored-file.ts";
import {inputsTable, orderOf} from "./tables.ts";

/** So many inputs stand in a manifest; when there are more, all but the newest few move into a file that it lists. */
const mostListed = 64;
const newestListed = 16;

/**
 * The inputs of a vintage, so that its manifest stays short however many were ever read: the newest as they are, the others in
 * files of the table `inputs`.
 *
 * @param inputs those of the vintage before it that its manifest lists, and the new ones
 * @returns what the manifest lists, and the files of the vintage with the new one, if there is one
 */
export async function moveInputs(
  stores: Stores,
  {inputs, files}: Pick<Manifest, "inputs" | "files">
): Promise<Pick<Manifest, "inputs" | "files">> {
  if (inputs.length <= mostListed) return {inputs, files};
  const before = rowsMoved(files);
  const rows = inputs
    .slice(0, -newestListed)
    .map((input, i) => ({place: before + i, sha256: input.sha256, told: JSON.stringify(input)}));
  const path = join(stores.scratch, "inputs.jsonl");
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const sql = `SELECT * FROM ${readLines([path], inputsTable.columns)} ORDER BY ${orderOf(inputsTable)}`;
  const made = await storeMonth(stores, {table: inputsTable, month: null, sql});
  rmSync(path);
  return {inputs: inputs.slice(-newestListed), files: [...files, ...made]};
}

/** How many inputs were ever read into a vintage. */
export function countInputs({inputs, files}: Pick<Manifest, "inputs" | "files">): number {
  return inputs.length + rowsMoved(files);
}

/** The inputs of a vintage with the hashes that are asked for, the oldest first. */
export async function inputsOf(
  folder: string,
  {inputs, files}: Pick<Manifest, "inputs" | "files">,
  hashes: readonly string[]
): Promise<readonly IngestedInput[]> {
  const listed = inputs.filter(({sha256}) => hashes.includes(sha256));
  const paths = moved(files).map(({path}) => sqlText(join(folder, path)));
  if (hashes.length === 0 || paths.length === 0) return listed;
  const database = await openDatabase(null, 1);
  try {
    const rows = await database.rows(
      `SELECT told FROM read_parquet([${paths.join(", ")}]) WHERE sha256 IN (${hashes.map(sqlText).join(", ")}) ORDER BY place`
    );
    const before = rows.map(({told}): IngestedInput => JSON.parse(String(told)));
    return [...before, ...listed];
  } finally {
    database.close();
  }
}

function moved(files: readonly StoredFile[]): readonly StoredFile[] {
  return files.filter(({table}) => table === inputsTable.name);
}

function rowsMoved(files: readonly StoredFile[]): number {
  return moved(files).reduce((sum, {rows}) => sum + rows, 0);
}
