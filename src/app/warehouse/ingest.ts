import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Mention} from "../../model/mention.ts";
import type {Posting} from "../../model/posting.ts";
import {signature} from "../../postings/repeats.ts";
import {findMentions} from "../../skills/find-mentions.ts";
import type {Lens} from "../../skills/lens.ts";
import {hash} from "../hash.ts";
import {readPostings} from "../inputs/read-postings.ts";
import type {Source} from "../inputs/source.ts";
import type {Tally} from "../inputs/tally.ts";
import {version} from "../version.ts";
import {type Database, openDatabase, openVintage} from "./database.ts";
import {type LineFile, lineFile} from "./json-lines.ts";
import {
  type IngestedInput,
  type Manifest,
  newestManifest,
  publishManifest,
  type StoredFile,
  sameVocabulary
} from "./manifest.ts";
import {repeatRows} from "./repeat-rows.ts";
import {fileHash, storeRows} from "./store.ts";
import {columnsSql, monthlyTables, repeatsTable, type Table} from "./tables.ts";

/** What an ingest is asked to do. */
export interface IngestOptions {
  readonly folder: string;
  readonly lens: Lens;
  /** Whose skills the lens finds: `assay`, or a vocabulary that was imported. */
  readonly vocabulary: string;
  readonly map: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly now: string;
  readonly onProgress: (tally: Tally) => void;
}

/** What it did. */
export interface Ingested {
  /** The vintage that now holds the postings; null when nothing was read before and nothing now. */
  readonly vintage: number | null;
  readonly tallies: readonly Tally[];
  /** Postings that were new or changed; 0 when the warehouse had them all. */
  readonly added: number;
}

/**
 * Reads the inputs into a new vintage: all of them or none.
 *
 * A posting that the warehouse holds unchanged is not written again; a changed one becomes a new revision. When nothing
 * is new, no vintage is made.
 */
export async function ingest(sources: readonly Source[], options: IngestOptions): Promise<Ingested> {
  mkdirSync(options.folder, {recursive: true});
  if (!options.dryRun) sameLens(newestManifest(options.folder), options);
  const scratch = mkdtempSync(join(options.folder, ".ingest-"));
  const database = await openDatabase(join(scratch, "scratch.duckdb"));
  try {
    const {tallies, inputs} = await gather(sources, scratch, options);
    if (options.dryRun) return {vintage: newestManifest(options.folder)?.vintage ?? null, tallies, added: 0};
    for (;;) {
      const base = sameLens(newestManifest(options.folder), options);
      const files = await storeNew(database, scratch, base, options);
      if (files === null) return {vintage: base?.vintage ?? null, tallies, added: 0};
      const manifest = nextManifest(base, files.stored, inputs, options);
      if (publishManifest(options.folder, manifest)) return {vintage: manifest.vintage, tallies, added: files.added};
    }
  } finally {
    database.close();
    rmSync(scratch, {recursive: true, force: true});
  }
}

/** Two lenses never mix in one figure, so they never mix in one warehouse. */
function sameLens(base: Manifest | null, {lens, vocabulary}: IngestOptions): Manifest | null {
  if (base !== null) sameVocabulary(base, vocabulary);
  if (base === null || base.lens === lens.id) return base;
  throw new Error(
    `another skill list: ${lens.id}; this warehouse was read with ${base.lens}: give another --warehouse`
  );
}

function nextManifest(
  base: Manifest | null,
  stored: readonly StoredFile[],
  inputs: readonly IngestedInput[],
  {lens, vocabulary, now}: IngestOptions
): Manifest {
  if (base !== null && base.lens !== lens.id) {
    throw new Error(
      `lens changed: the warehouse was read with ${base.lens}, this is ${lens.id}; use another --warehouse`
    );
  }
  const kept = (base?.files ?? []).filter(({table}) => table !== repeatsTable.name);
  return {
    format: 1,
    vintage: (base?.vintage ?? 0) + 1,
    made: now,
    assay: version,
    lens: lens.id,
    vocabulary,
    synthetic: base?.synthetic ?? false,
    files: [...kept, ...stored],
    inputs: [...(base?.inputs ?? []), ...inputs]
  };
}

async function gather(sources: readonly Source[], scratch: string, options: IngestOptions) {
  const files = new Map(monthlyTables.map(({name}) => [name, lineFile(join(scratch, `${name}.jsonl`))]));
  const tallies: Tally[] = [];
  let seq = 0;
  for await (const {postings, tally, done} of readPostings(sources, options.map)) {
    for (const {posting} of postings) await write(files, posting, findMentions(posting, options.lens), seq++);
    options.onProgress(tally);
    if (done) tallies.push(tally);
  }
  for (const file of files.values()) await file.close();
  const inputs = await Promise.all(
    tallies.map(async ({input, read, kept, rejected, noted}, i): Promise<IngestedInput> => {
      const path = sources[i]?.path ?? null;
      return {input, read, kept, rejected, noted, sha256: path === null ? "" : await fileHash(path)};
    })
  );
  return {tallies, inputs};
}

async function write(
  files: ReadonlyMap<string, LineFile>,
  posting: Posting,
  mentions: readonly Mention[],
  seq: number
) {
  const {id, text, month, parts: _parts, facts, notes: _notes, body_start: _start, ...columns} = posting;
  const key = {posting: id, seq, month};
  const digest = hash(JSON.stringify([posting, mentions]));
  await files.get("postings")?.write({...key, digest, ...columns, posting: id});
  await files.get("bodies")?.write({...key, text});
  await files.get("signatures")?.write({...key, digest, bins: [...signature(text)]});
  for (const fact of facts) await files.get("facts")?.write({...key, ...fact});
  for (const mention of mentions) await files.get("mentions")?.write({...key, ...mention});
}

/** Stores what the base lacks: rows of new and changed postings by month, and the repeats of all. */
async function storeNew(database: Database, scratch: string, base: Manifest | null, {folder}: IngestOptions) {
  await dropViews(database);
  await openVintage(database, folder, base);
  await database.run(`CREATE OR REPLACE TABLE intake AS ${intakeSql(scratch)}`);
  const months = (await database.rows("SELECT DISTINCT month FROM intake ORDER BY month")).map(({month}) =>
    String(month)
  );
  if (months.length === 0) return null;
  const [count] = await database.rows("SELECT count(*)::INTEGER AS n FROM intake");
  const stored: StoredFile[] = [];
  for (const table of monthlyTables) {
    await database.run(`CREATE OR REPLACE TABLE new_${table.name} AS ${newRowsSql(table, scratch)}`);
    for (const month of months) {
      const sql = `SELECT ${columnList(table)} FROM new_${table.name} WHERE month = '${month}' ORDER BY ${orderList(table)}`;
      const file = await storeRows(database, folder, {
        table: table.name,
        month,
        draft: join(scratch, "draft.parquet"),
        sql
      });
      if (file !== null) stored.push(file);
    }
  }
  const found = await storeRepeats(database, scratch, folder);
  return {stored: found === null ? stored : [...stored, found], added: Number(count?.["n"] ?? 0)};
}

async function dropViews(database: Database): Promise<void> {
  for (const {name} of [...monthlyTables, repeatsTable]) {
    await database.run(`DROP VIEW IF EXISTS ${name}`);
    await database.run(`DROP VIEW IF EXISTS all_${name}`);
  }
}

/** New and changed postings, each content once, with the revision it becomes. */
function intakeSql(scratch: string): string {
  const read = `read_json('${scratch}/postings.jsonl', format = 'newline_delimited', columns = {posting: 'VARCHAR', seq: 'BIGINT', month: 'VARCHAR', digest: 'VARCHAR'}, maximum_object_size = 67108864)`;
  return `
    WITH first AS (SELECT posting, digest, min(seq) AS seq, any_value(month) AS month FROM ${read} GROUP BY posting, digest),
    known AS (SELECT posting, max(revision) AS revision FROM all_signatures GROUP BY posting),
    fresh AS (
      SELECT first.* FROM first
      WHERE NOT EXISTS (SELECT 1 FROM signatures s WHERE s.posting = first.posting AND s.digest = first.digest))
    SELECT fresh.posting, fresh.seq, fresh.month,
      (coalesce(known.revision, -1) + row_number() OVER (PARTITION BY fresh.posting ORDER BY fresh.seq))::INTEGER AS revision
    FROM fresh LEFT JOIN known USING (posting)`;
}

function newRowsSql(table: Table, scratch: string): string {
  const columns = columnsSql({...table, columns: {seq: "BIGINT", ...without(table.columns, "revision")}});
  const list = Object.keys(table.columns).map((name) => (name === "revision" ? "i.revision" : `r."${name}"`));
  return `SELECT ${list.join(", ")} FROM read_json('${scratch}/${table.name}.jsonl', format = 'newline_delimited', columns = ${columns}, maximum_object_size = 67108864) r
    JOIN intake i ON r.seq = i.seq`;
}

function without(columns: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(columns).filter(([key]) => key !== name));
}

function columnList({columns}: Table): string {
  return Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(", ");
}

function orderList({order}: Table): string {
  return order.map((name) => `"${name}"`).join(", ");
}

async function storeRepeats(database: Database, scratch: string, folder: string): Promise<StoredFile | null> {
  const file = lineFile(join(scratch, "repeats.jsonl"));
  for (const row of await repeatRows(database)) await file.write(row);
  await file.close();
  const sql = `SELECT ${columnList(repeatsTable)} FROM read_json('${file.path}', format = 'newline_delimited', columns = ${columnsSql(repeatsTable)}) ORDER BY posting`;
  return storeRows(database, folder, {table: "repeats", month: null, draft: join(scratch, "draft.parquet"), sql});
}
