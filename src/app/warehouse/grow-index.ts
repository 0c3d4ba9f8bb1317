import {existsSync} from "node:fs";
import {join} from "node:path";
import {type Database, openDatabase, openVintage, sqlText} from "./database.ts";
import {type Growth, growthOf} from "./index-growth.ts";
import {indexTables} from "./index-sql.ts";
import type {StoredFile} from "./stored-file.ts";
import {supersededTable} from "./tables.ts";

/** Rows that are put in later lie out of order: so many may be, as a part of those that the index was made from nothing with. */
const mostLater = 0.25;

/** A file of the tables of an index, and what it is to say. */
export interface Growing {
  /** An older index, or no file yet; nobody else reads or writes it. */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly StoredFile[];
  /** A folder for what outgrows memory. */
  readonly scratch: string;
  /** What part of its first rows may be put in later. */
  readonly most?: number;
}

/**
 * Brings an index to what a vintage says: it takes in what is new and drops what no longer holds, so that a day costs the day,
 * however much is there already.
 *
 * @returns false, with nothing done, when so much of it would be of later days that it is better made from nothing
 */
export async function growIndex({path, folder, files, scratch, most = mostLater}: Growing): Promise<boolean> {
  // What a day adds is told in short statements, at which two threads work more than one.
  const database = await openDatabase(join(scratch, "scratch.duckdb"), existsSync(path) ? 1 : 2);
  try {
    await database.run(`ATTACH ${sqlText(path)} AS kept`);
    for (const statement of ownTables) await database.run(statement);
    const growth = growthOf(await filesIn(database), files);
    if (!(await noteRows(database, growth, most))) return false;
    const superseded = files.filter(({table}) => table === supersededTable.name);
    await openVintage(database, folder, {files: [...growth.files, ...superseded]});
    for (const {name, rows} of indexTables)
      await database.run(`CREATE TABLE IF NOT EXISTS kept.${name} AS SELECT * FROM (${rows}) WHERE false`);
    await tellChanges(database, folder, growth);
    for (const statement of numbering) await database.run(statement);
    for (const {name, stale} of indexTables.toReversed()) await database.run(`DELETE FROM kept.${name} WHERE ${stale}`);
    for (const {name, rows} of indexTables) await database.run(`INSERT INTO kept.${name} ${rows}`);
    for (const statement of unlisting) await database.run(statement);
    await noteFiles(database, files);
    await database.run("DETACH kept");
    return true;
  } finally {
    database.close();
  }
}

/** `made` says how many rows the index has that it was made from nothing with, and how many were put in since. */
const ownTables = [
  `CREATE TABLE IF NOT EXISTS kept.files ("table" VARCHAR, month VARCHAR, path VARCHAR)`,
  "CREATE TABLE IF NOT EXISTS kept.made (first BIGINT, later BIGINT)",
  "CREATE TABLE IF NOT EXISTS kept.employers (cluster INTEGER, name VARCHAR)",
  "CREATE TABLE IF NOT EXISTS kept.words (kind VARCHAR, word VARCHAR, code INTEGER)",
  "CREATE TABLE IF NOT EXISTS kept.unlisted (id VARCHAR, number INTEGER)",
  "CREATE TEMP TABLE numbers (id VARCHAR, number INTEGER)",
  `CREATE TEMP TABLE rewritten ("table" VARCHAR, month VARCHAR)`,
  "CREATE TEMP TABLE touched (month VARCHAR)",
  "CREATE TEMP TABLE gone (posting INTEGER, month VARCHAR)"
];

async function filesIn({rows}: Database) {
  const known = await rows(`SELECT "table", month, path FROM kept.files`);
  return known.map(({table, month, path}) => ({
    table: String(table),
    month: month === null ? null : String(month),
    path: String(path)
  }));
}

/** Notes how many rows are put in. @returns whether they may be */
async function noteRows({rows, run}: Database, {files}: Growth, most: number): Promise<boolean> {
  const put = files.reduce((sum, file) => sum + file.rows, 0);
  const [made] = await rows("SELECT first::DOUBLE AS first, later::DOUBLE AS later FROM kept.made");
  if (made === undefined) {
    await run(`INSERT INTO kept.made VALUES (${put}, 0)`);
    return true;
  }
  const later = Number(made["later"]) + put;
  if (later > most * Number(made["first"])) return false;
  await run(`UPDATE kept.made SET later = ${later}`);
  return true;
}

async function tellChanges({run}: Database, folder: string, {rewritten, superseded, months}: Growth): Promise<void> {
  if (superseded.length > 0) {
    const paths = superseded.map(({path}) => sqlText(join(folder, path)));
    await run(`INSERT INTO gone SELECT a.posting, a.month FROM kept.ads a
      JOIN read_parquet([${paths.join(", ")}]) s ON s.posting = a.id AND s.revision = a.revision`);
  }
  const pairs = rewritten.map(({table, month}) => `(${sqlText(table)}, ${sqlText(month)})`);
  if (pairs.length > 0) await run(`INSERT INTO rewritten VALUES ${pairs.join(", ")}`);
  const list = [...months.map((month) => `SELECT ${sqlText(month)}`), "SELECT month FROM gone"];
  await run(`INSERT INTO touched ${list.join(" UNION ")}`);
}

/**
 * Numbers of postings and employers that have none yet follow on those that do; whoever has one keeps it. The ads of an employer
 * are numbered in a row, so that columns, which are in the order of employers, are read in one go.
 */
const numbering = [
  `INSERT INTO numbers
     WITH named AS (
       SELECT id, cluster FROM ads UNION ALL SELECT posting, NULL FROM sightings
       UNION ALL SELECT posting, NULL FROM repeats UNION ALL SELECT repeat_of, NULL FROM repeats
       UNION ALL SELECT id, NULL FROM kept.ads WHERE month IN (SELECT month FROM rewritten WHERE "table" = 'mentions')),
     ids AS (SELECT id, min(cluster) AS cluster FROM named WHERE id IS NOT NULL GROUP BY id),
     numbered AS (SELECT id, posting AS number FROM kept.ads UNION ALL SELECT id, number FROM kept.unlisted),
     last AS (SELECT coalesce(max(number), 0) AS number FROM numbered),
     known AS MATERIALIZED (SELECT id, number FROM numbered WHERE id IN (SELECT id FROM ids))
     SELECT id, number FROM known
     UNION ALL
     SELECT id, CAST((SELECT number FROM last) + row_number() OVER (ORDER BY cluster, id) AS INTEGER)
     FROM ids WHERE id NOT IN (SELECT id FROM known)`,
  `INSERT INTO kept.employers
     SELECT CAST((SELECT coalesce(max(cluster), 0) FROM kept.employers) + row_number() OVER (ORDER BY cluster) AS INTEGER), cluster
     FROM (SELECT DISTINCT cluster FROM ads) a WHERE cluster NOT IN (SELECT name FROM kept.employers)`
];

/** Postings without an ad, such as those that were only seen, keep their numbers in a table of their own. */
const unlisting = [
  "DELETE FROM kept.unlisted WHERE id IN (SELECT id FROM ads)",
  `INSERT INTO kept.unlisted SELECT id, number FROM numbers n
     WHERE NOT EXISTS (SELECT 1 FROM kept.ads a WHERE a.posting = n.number) AND NOT EXISTS (SELECT 1 FROM kept.unlisted u WHERE u.number = n.number)`
];

async function noteFiles({run}: Database, files: readonly StoredFile[]): Promise<void> {
  const rows = files.map(
    ({table, month, path}) => `(${sqlText(table)}, ${month === null ? "NULL" : sqlText(month)}, ${sqlText(path)})`
  );
  await run("DELETE FROM kept.files");
  if (rows.length > 0) await run(`INSERT INTO kept.files VALUES ${rows.join(", ")}`);
}
