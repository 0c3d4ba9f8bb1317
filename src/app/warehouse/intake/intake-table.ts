import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {type Database, sqlText} from "../database.ts";

const mostBytes = 64 << 20;

/** DuckDB's reader of scratch files. It holds twice the longest line that it is told of, and no line is longer than its file. */
export function readLines(paths: readonly string[], columns: Readonly<Record<string, string>>): string {
  const list = paths.map(sqlText).join(", ");
  const typed = Object.entries(columns).map(([name, type]) => `'${name}': ${sqlText(type)}`);
  const longest = Math.min(mostBytes, Math.max(...paths.map((path) => statSync(path).size), 1 << 20));
  return `read_json([${list}], format = 'newline_delimited', columns = {${typed.join(", ")}}, maximum_object_size = ${longest})`;
}

/** The scratch files of a table, by month. */
export function scratchFiles(folder: string, table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(folder).sort()) {
    const [of, month, , ending] = name.split(".");
    if (of !== table || month === undefined || ending !== "jsonl") continue;
    found.set(month, [...(found.get(month) ?? []), join(folder, name)]);
  }
  return found;
}

const keyColumns = {
  seq: "BIGINT",
  posting: "VARCHAR",
  month: "VARCHAR",
  digest: "VARCHAR",
  same: "VARCHAR"
};

/**
 * Makes the table `intake`: new and changed postings, each content once, with the revision that it becomes and its month.
 *
 * `held` is the month of its scratch files; `month` that of its date, else of its earliest sighting, else `unknown`. A posting
 * without a date that the warehouse holds is changed when a sighting moves it to an earlier month, or to one at all: it then
 * has no `held` and no `seq`. The table `replaced` holds the revisions that are thereby replaced. The views of the vintage it
 * comes on top of are open.
 *
 * @returns how many postings are new or changed
 */
export async function makeIntake(database: Database, scratch: string): Promise<number> {
  const keys = [...scratchFiles(scratch, "keys").values()].flat();
  const read = keys.length === 0 ? emptyKeys : `SELECT * FROM ${readLines(keys, keyColumns)}`;
  await database.run(`CREATE OR REPLACE TABLE seen AS
    SELECT posting, min(seen_at) AS first_seen, arg_min(board, (seen_at, board)) AS board FROM (
      SELECT posting, seen_at, state, board FROM sightings
      UNION ALL SELECT posting, seen_at, state, board FROM new_sightings)
    WHERE state = 'listed' GROUP BY posting`);
  await database.run(`CREATE OR REPLACE TABLE intake AS
    WITH keys AS (${read}),
    first AS (
      SELECT posting, digest, min(seq) AS seq, min(month) AS held, min(same) AS same FROM keys GROUP BY posting, digest),
    known AS (
      SELECT posting, max(revision) AS revision FROM all_signatures
      WHERE posting IN (SELECT posting FROM first) GROUP BY posting),
    fresh AS (
      SELECT first.* FROM first
      WHERE NOT EXISTS (SELECT 1 FROM signatures s WHERE s.posting = first.posting AND s.digest = first.digest))
    SELECT fresh.posting, fresh.seq, fresh.digest, fresh.same, fresh.held, seen.first_seen, seen.board,
      CASE WHEN fresh.held = 'unknown' THEN coalesce(left(seen.first_seen, 7), 'unknown') ELSE fresh.held END AS month,
      (coalesce(known.revision, -1) + row_number() OVER (PARTITION BY fresh.posting ORDER BY fresh.seq))::INTEGER AS revision
    FROM fresh LEFT JOIN known USING (posting) LEFT JOIN seen USING (posting)`);
  await database.run(`INSERT INTO intake
    SELECT p.posting, NULL, s.digest, s.same, NULL, seen.first_seen, seen.board, left(seen.first_seen, 7), p.revision + 1
    FROM postings p JOIN seen USING (posting) JOIN signatures s USING (posting)
    WHERE p.posted IS NULL AND (p.month = 'unknown' OR left(seen.first_seen, 7) < p.month)
      AND p.posting IN (SELECT posting FROM new_sightings) AND p.posting NOT IN (SELECT posting FROM intake)`);
  await database.run(`CREATE OR REPLACE TABLE replaced AS
    SELECT s.posting, s.revision, s.month, s.same FROM signatures s WHERE s.posting IN (SELECT posting FROM intake)
    UNION ALL
    SELECT posting, revision, month, same FROM intake
    QUALIFY row_number() OVER (PARTITION BY posting ORDER BY revision DESC) > 1`);
  const [count] = await database.rows("SELECT count(*)::INTEGER AS n FROM intake");
  return Number(count?.["n"] ?? 0);
}

const emptyKeys = `SELECT ${Object.entries(keyColumns)
  .map(([name, type]) => `CAST(NULL AS ${type}) AS ${name}`)
  .join(", ")} WHERE false`;

const sightingColumns = {
  board: "VARCHAR",
  posting: "VARCHAR",
  seen_at: "VARCHAR",
  state: "VARCHAR",
  month: "VARCHAR"
};

/** Makes the table `new_sightings`: those of the inputs that the warehouse does not hold, each once. */
export async function makeSightings(database: Database, scratch: string): Promise<void> {
  const files = [...scratchFiles(scratch, "sightings").values()].flat();
  const read =
    files.length === 0 ? "SELECT * FROM sightings WHERE false" : `SELECT * FROM ${readLines(files, sightingColumns)}`;
  await database.run(`CREATE OR REPLACE TABLE new_sightings AS
    SELECT DISTINCT n.* FROM (${read}) n WHERE NOT EXISTS (
      SELECT 1 FROM sightings s WHERE s.month = n.month AND s.seen_at = n.seen_at AND s.state = n.state
      AND s.posting IS NOT DISTINCT FROM n.posting AND s.board IS NOT DISTINCT FROM n.board)`);
}
