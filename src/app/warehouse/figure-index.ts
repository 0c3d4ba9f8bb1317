import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {version} from "../version.ts";
import {type Database, openDatabase, openReadOnly, openVintage, sqlText} from "./database.ts";
import {indexStatements} from "./index-sql.ts";
import {keepAnswers} from "./kept-answers.ts";
import {type Manifest, newestManifest, syncFolder} from "./manifest.ts";
import {beginWriting} from "./writers.ts";

const indexFolder = "index";

/**
 * Makes the tables that figures of the newest vintage are read from quickly (`indexStatements`), as one file beside the vintages,
 * in the place of that of an older one. It holds nothing that the vintage does not: without it figures are the same and slower.
 *
 * Does nothing where the vintage has one, or where a newer is published meanwhile.
 */
export async function indexNewest(folder: string): Promise<void> {
  const manifest = newestManifest(folder);
  if (manifest === null || existsSync(indexPath(folder, manifest))) return;
  const scratch = beginWriting(folder);
  try {
    const draft = join(scratch, "index.duckdb");
    await writeIndex(folder, manifest, {scratch, draft});
    if (newestManifest(folder)?.vintage !== manifest.vintage) return;
    removeIndexes(folder);
    mkdirSync(join(folder, indexFolder), {recursive: true});
    renameSync(draft, indexPath(folder, manifest));
    syncFolder(join(folder, indexFolder));
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

/**
 * The same after a vintage is published, which stands whatever becomes of its index: where the disk is full, say, figures are the
 * same and slower, and the next publication makes one.
 */
export async function indexPublished(folder: string): Promise<void> {
  await indexNewest(folder).catch(() => undefined);
}

async function writeIndex(
  folder: string,
  manifest: Manifest,
  {scratch, draft}: {readonly scratch: string; readonly draft: string}
): Promise<void> {
  const database = await openDatabase(join(scratch, "scratch.duckdb"));
  try {
    await openVintage(database, folder, manifest);
    await database.run(`ATTACH ${sqlText(draft)} AS kept`);
    for (const statement of indexStatements) await database.run(statement);
    await database.run("DETACH kept");
  } finally {
    database.close();
  }
  const index = await openDatabase(draft);
  try {
    await keepAnswers(index, {families: new Map(), chosenForAi: [], manifest});
  } finally {
    index.close();
  }
}

/** Opens the index of a vintage; null where it has none, or a damaged one, which is removed. */
export async function openIndex(folder: string, manifest: Manifest): Promise<Database | null> {
  const path = indexPath(folder, manifest);
  if (!existsSync(path)) return null;
  try {
    return await openReadOnly(path);
  } catch {
    rmSync(path, {force: true});
    return null;
  }
}

/** Removes the indexes of a warehouse (and folders where large answers were sorted), but not that of a vintage; readers that have one open keep it until they are done. */
export function removeIndexes(folder: string, kept: Manifest | null = null): void {
  const indexes = join(folder, indexFolder);
  if (!existsSync(indexes)) return;
  const own = kept === null ? null : indexPath(folder, kept);
  for (const path of readdirSync(indexes).map((name) => join(indexes, name)))
    if (path !== own) rmSync(path, {recursive: true, force: true});
}

/** Named by what it is made from and how, so that one of other files or another version is never taken for it. */
function indexPath(folder: string, {files}: Pick<Manifest, "files">): string {
  const made = createHash("sha256").update(JSON.stringify([version, indexStatements, files.map(({path}) => path)]));
  return join(folder, indexFolder, `${made.digest("hex").slice(0, 32)}.duckdb`);
}
