import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {employerKey} from "../../postings/employer.ts";
import {hash} from "../hash.ts";
import {type Database, openDatabase, sqlText} from "./database.ts";
import {indexNewest, removeIndexes} from "./figure-index.ts";
import {forgetCollected} from "./forget-collected.ts";
import {type Forgotten, readForgotten, writeForgotten} from "./forgotten.ts";
import {allManifests, type StoredFile} from "./manifest.ts";
import {storeRows} from "./store.ts";
import {orderOf, tables} from "./tables.ts";
import {beginWritingAlone} from "./writers.ts";

/** What was forgotten. */
export interface Forgot {
  readonly postings: number;
  /** Files that were written anew without them. */
  readonly files: number;
}

/** Columns that name a posting, by table. */
const namedBy: Readonly<Record<string, readonly string[]>> = {repeats: ["posting", "repeat_of"]};

/**
 * Forgets a posting by its id, or all postings of an employer by its name: their rows are taken out of every file of
 * every vintage, and later ingests reject them. Sums by month stay as they were published.
 *
 * @throws Error `unknown posting or employer: …` when no vintage holds it; `busy: …` while another process writes
 */
export async function forget(folder: string, name: string): Promise<Forgot> {
  const employer = employerKey(name);
  return forgetFound(folder, {
    find: (database, all) => findNamed(database, all, {name, employer}),
    remember: (old, byId) => ({
      ...old,
      postings: byId ? withHash(old.postings, name) : old.postings,
      employers: byId || employer === null ? old.employers : withHash(old.employers, employer)
    }),
    name
  });
}

/**
 * Forgets the postings of all months before one: a limit of how long ads are kept. Sums by month stay, and so do the figures
 * that are made of them.
 *
 * @param before as `YYYY-MM`
 * @throws Error `unknown posting or employer: …` when no vintage holds any; `busy: …` while another process writes
 */
export async function forgetBefore(folder: string, before: string): Promise<Forgot> {
  return forgetFound(folder, {
    find: (database, all) =>
      database.run(`INSERT INTO gone SELECT posting FROM ${all} GROUP BY posting HAVING max(month) < $1`, [before]),
    remember: (old) => ({...old, before: old.before !== null && old.before > before ? old.before : before}),
    name: `before ${before}`
  });
}

interface Wanted {
  /** Fills the table `gone` from the postings of all vintages. */
  readonly find: (database: Database, all: string) => Promise<void>;
  readonly remember: (old: Forgotten, byId: boolean) => Forgotten;
  readonly name: string;
}

async function forgetFound(folder: string, wanted: Wanted): Promise<Forgot> {
  const forgot = await forgetRows(folder, wanted);
  await indexNewest(folder);
  return forgot;
}

async function forgetRows(folder: string, {find, remember, name}: Wanted): Promise<Forgot> {
  const scratch = beginWritingAlone(folder);
  const database = await openDatabase();
  try {
    const old = readForgotten(folder);
    const files = filesOf(folder);
    await database.run("CREATE TABLE gone (posting VARCHAR)");
    const paths = files.filter(({table}) => table === "postings").map(({path}) => sqlText(join(folder, path)));
    if (paths.length > 0) await find(database, `read_parquet([${paths.join(", ")}])`);
    const gone = new Set(
      (await database.rows("SELECT DISTINCT posting FROM gone")).map((row) => String(row["posting"]))
    );
    if (gone.size === 0) throw new Error(`unknown posting or employer: ${name}; no vintage holds it`);
    const replaced = await replaceFiles({database, folder, scratch}, files);
    writeForgotten(folder, {...remember(old, gone.has(name)), replaced: {...old.replaced, ...replaced}});
    for (const path of Object.keys(replaced)) rmSync(join(folder, path), {force: true});
    removeIndexes(folder);
    forgetCollected(folder, gone);
    return {postings: gone.size, files: Object.keys(replaced).length};
  } finally {
    database.close();
    rmSync(scratch, {recursive: true, force: true});
  }
}

function withHash(hashes: readonly string[], text: string): Forgotten["postings"] {
  return [...new Set([...hashes, hash(text)])].sort();
}

function filesOf(folder: string): readonly StoredFile[] {
  const files = allManifests(folder).flatMap((manifest) => manifest.files);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

async function findNamed(
  database: Database,
  all: string,
  {name, employer}: {readonly name: string; readonly employer: string | null}
): Promise<void> {
  await database.run(`INSERT INTO gone SELECT DISTINCT posting FROM ${all} WHERE posting = $1`, [name]);
  const [own] = await database.rows("SELECT count(*)::INTEGER AS n FROM gone");
  if (Number(own?.["n"] ?? 0) === 0 && employer !== null)
    await database.run(`INSERT INTO gone SELECT DISTINCT posting FROM ${all} WHERE employer_key = $1`, [employer]);
}

async function replaceFiles(
  {database, folder, scratch}: {readonly database: Database; readonly folder: string; readonly scratch: string},
  files: readonly StoredFile[]
): Promise<Record<string, StoredFile | null>> {
  mkdirSync(scratch, {recursive: true});
  const replaced: Record<string, StoredFile | null> = {};
  for (const file of files) {
    const table = tables.find(({name}) => name === file.table);
    if (table === undefined || !Object.hasOwn(table.columns, "posting")) continue;
    const from = `read_parquet(${sqlText(join(folder, file.path))})`;
    const held = (namedBy[table.name] ?? ["posting"]).map((column) => `${column} IN (SELECT posting FROM gone)`);
    const [hits] = await database.rows(`SELECT count(*)::INTEGER AS n FROM ${from} WHERE ${held.join(" OR ")}`);
    if (Number(hits?.["n"] ?? 0) === 0) continue;
    const sql = `SELECT * FROM ${from} WHERE NOT coalesce(${held.join(" OR ")}, false) ORDER BY ${orderOf(table)}`;
    const draft = join(scratch, "draft.parquet");
    replaced[file.path] = await storeRows(database, folder, {table, month: file.month, draft, sql});
  }
  return replaced;
}
