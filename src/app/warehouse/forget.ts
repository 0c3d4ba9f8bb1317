import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {employerKey} from "../../postings/employer.ts";
import {hash} from "../hash.ts";
import {type Database, openDatabase, sqlText} from "./database.ts";
import {type Forgotten, readForgotten, writeForgotten} from "./forgotten.ts";
import {allManifests, type StoredFile} from "./manifest.ts";
import {storeRows} from "./store.ts";
import {tables} from "./tables.ts";
import {beginWriting, writersIn} from "./writers.ts";

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
  if (writersIn(folder) > 0) throw new Error(`busy: ${folder}; an ingest is at work there: try again when it is done`);
  const scratch = beginWriting(folder);
  const database = await openDatabase();
  try {
    const old = readForgotten(folder);
    const files = filesOf(folder);
    const employer = employerKey(name);
    await findPostings(database, folder, {files, name, employer});
    const [found] = await database.rows(
      "SELECT count(*)::INTEGER AS n, count(*) FILTER (posting = $1)::INTEGER AS own FROM gone",
      [name]
    );
    const postings = Number(found?.["n"] ?? 0);
    if (postings === 0) throw new Error(`unknown posting or employer: ${name}; no vintage holds it`);
    const replaced = await replaceFiles({database, folder, scratch}, files);
    const byId = Number(found?.["own"] ?? 0) > 0;
    writeForgotten(folder, {
      postings: byId ? withHash(old.postings, name) : old.postings,
      employers: byId || employer === null ? old.employers : withHash(old.employers, employer),
      replaced: {...old.replaced, ...replaced}
    });
    for (const path of Object.keys(replaced)) rmSync(join(folder, path), {force: true});
    return {postings, files: Object.keys(replaced).length};
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

/** Makes the table `gone`: ids of the postings to be forgotten, of whatever vintage. */
async function findPostings(
  database: Database,
  folder: string,
  {
    files,
    name,
    employer
  }: {readonly files: readonly StoredFile[]; readonly name: string; readonly employer: string | null}
): Promise<void> {
  await database.run("CREATE TABLE gone (posting VARCHAR)");
  const paths = files.filter(({table}) => table === "postings").map(({path}) => sqlText(join(folder, path)));
  if (paths.length === 0) return;
  const all = `read_parquet([${paths.join(", ")}])`;
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
    const order = table.order.map((column) => `"${column}"`).join(", ");
    const sql = `SELECT * FROM ${from} WHERE NOT coalesce(${held.join(" OR ")}, false) ORDER BY ${order}`;
    const draft = join(scratch, "draft.parquet");
    replaced[file.path] = await storeRows(database, folder, {table, month: file.month, draft, sql});
  }
  return replaced;
}
