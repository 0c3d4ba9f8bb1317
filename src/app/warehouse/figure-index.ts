import {constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {adsSql} from "../../market/ads.ts";
import {hash} from "../hash.ts";
import {version} from "../version.ts";
import {type Database, openDatabase, openReadOnly} from "./database.ts";
import {type Growing, growIndex} from "./grow-index.ts";
import {tallies} from "./index-columns.ts";
import {indexTables} from "./index-sql.ts";
import {keepAnswers} from "./kept-answers.ts";
import {type Manifest, newestManifest, syncFolder} from "./manifest.ts";
import {beginWriting} from "./writers.ts";

const indexFolder = "index";

/**
 * Makes the tables that figures of the newest vintage are read from quickly (`indexTables`), as one file beside the vintages, in the
 * place of that of an older one, from which it grows. It holds nothing that the vintage does not: without it figures are the same
 * and slower.
 *
 * Does nothing where the vintage has one, or where a newer is published meanwhile.
 */
export async function indexNewest(folder: string): Promise<void> {
  const manifest = newestManifest(folder);
  if (manifest === null || existsSync(indexPath(folder, manifest))) return;
  const scratch = beginWriting(folder);
  try {
    const draft = await makeIndex(folder, manifest, scratch);
    if (newestManifest(folder)?.vintage !== manifest.vintage) return;
    mkdirSync(join(folder, indexFolder), {recursive: true});
    renameSync(draft, indexPath(folder, manifest));
    removeIndexes(folder, manifest);
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

async function makeIndex(folder: string, manifest: Manifest, scratch: string): Promise<string> {
  const {files} = manifest;
  const [grown, anew] = [join(scratch, "grown.duckdb"), join(scratch, "index.duckdb")];
  const older = copyOlder(folder, grown) && (await grows({path: grown, folder, files, scratch}));
  if (!older) await growIndex({path: anew, folder, files, scratch});
  const draft = older ? grown : anew;
  const index = await openDatabase(draft, 1);
  try {
    await keepAnswers({...index, tally: tallies(index)}, {families: new Map(), chosenForAi: [], manifest});
  } finally {
    index.close();
  }
  return draft;
}

/** A damaged index does not grow. */
async function grows(growing: Growing): Promise<boolean> {
  return growIndex(growing).catch(() => false);
}

/** Copies an older index that was made in the same way. @returns whether there was one */
function copyOlder(folder: string, path: string): boolean {
  const older = indexesIn(folder).find((name) => name.startsWith(`${madeHow}-`) && name.endsWith(ending));
  if (older === undefined) return false;
  try {
    copyFileSync(join(folder, indexFolder, older), path, constants.COPYFILE_FICLONE);
    return true;
  } catch {
    // Another writer has taken it away meanwhile.
    return false;
  }
}

function indexesIn(folder: string): readonly string[] {
  const indexes = join(folder, indexFolder);
  return existsSync(indexes) ? readdirSync(indexes) : [];
}

/** Opens the index of a vintage; null where it has none, or a damaged one, which is removed. */
export async function openIndex(folder: string, manifest: Manifest): Promise<Database | null> {
  const path = indexPath(folder, manifest);
  if (!existsSync(path)) return null;
  try {
    return await openReadOnly(path);
  } catch {
    dropIndex(folder, manifest);
    return null;
  }
}

/** Takes away an index that proved damaged, so that no later one grows from it. */
export function dropIndex(folder: string, manifest: Pick<Manifest, "files">): void {
  rmSync(indexPath(folder, manifest), {force: true});
}

/** Removes the indexes of a warehouse (and folders where large answers were sorted), but not that of a vintage; readers that have one open keep it until they are done. */
export function removeIndexes(folder: string, kept: Manifest | null = null): void {
  const own = kept === null ? null : indexPath(folder, kept);
  for (const path of indexesIn(folder).map((name) => join(folder, indexFolder, name)))
    if (path !== own) rmSync(path, {recursive: true, force: true});
}

/** Named by how it is made and of what, so that one of other files or another version is never taken for it. */
function indexPath(folder: string, {files}: Pick<Manifest, "files">): string {
  return join(folder, indexFolder, `${madeHow}-${shortHash(files.map(({path}) => path))}${ending}`);
}

const ending = ".duckdb";
const madeHow = shortHash([version, adsSql, indexTables]);

function shortHash(value: unknown): string {
  return hash(JSON.stringify(value)).slice(0, 16);
}
