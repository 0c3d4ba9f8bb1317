import {statSync} from "node:fs";
import {join} from "node:path";
import {type Database, inSessions, listedSql, sqlText} from "./database.ts";
import {adLines, type IdStretch, monthAdsSql, tableRowsSql} from "./intake/month-rows.ts";
import type {SkillNumbers} from "./intake/rows.ts";
import {adFiles, shareUndated} from "./intake/undated.ts";
import type {StoredFile} from "./manifest.ts";
import {storeRows} from "./store.ts";
import {intakeTables, orderOf, sightingsTable, supersededTable, type Table} from "./tables.ts";

/** Where files are made and kept. */
export interface Stores {
  readonly database: Database;
  readonly folder: string;
  readonly scratch: string;
}

/** So much of what was read of a month is held at once. */
const bytesAtOnce = 128 << 20;

/**
 * Stores the rows of new and changed postings by month, and what they replace. See `makeIntake` for the tables read.
 *
 * @param most how many bytes of a month are held at once: a longer month is stored in stretches of ids, a file a stretch
 */
export async function storeIntake(stores: Stores, most = bytesAtOnce): Promise<readonly StoredFile[]> {
  const {database, scratch} = stores;
  await shareUndated(scratch, await monthsOfUndated(database));
  const rows = await database.rows(`SELECT month, count(held) > 0 AS read, count(*) > count(held) AS moved
    FROM intake GROUP BY month ORDER BY month`);
  const files = adFiles(scratch);
  const stored = await inSessions(database, rows, async ({month: of, read, moved}, own) => {
    const month = String(of);
    const at = {...stores, database: own};
    const ads = read === true ? await storeRead(at, {month, files: files(month), most}) : [];
    return [...ads, ...(moved === true ? await storeMoved(at, month) : [])];
  });
  return [...stored.flat(), ...(await storeSuperseded(stores)), ...(await storeSightings(stores))];
}

/** The months of the undated ads that sightings give one, by `seq`. */
async function monthsOfUndated(database: Database): Promise<ReadonlyMap<number, string>> {
  const months = new Map<number, string>();
  const sql = "SELECT seq, month FROM intake WHERE held = 'unknown' AND month <> 'unknown'";
  await database.each(sql, ({seq, month}) => months.set(Number(seq), String(month)));
  return months;
}

interface ReadMonth {
  readonly month: string;
  readonly files: readonly string[];
  readonly most: number;
}

/** Stores what was read of a month. */
async function storeRead(stores: Stores, {month, files, most}: ReadMonth): Promise<readonly StoredFile[]> {
  const {database} = stores;
  const store = (lines: string, stretch?: IdStretch) =>
    storeAds(stores, {tables: intakeTables, month, sql: monthAdsSql(month, lines, stretch)});
  const parts = Math.ceil(files.reduce((sum, path) => sum + statSync(path).size, 0) / most);
  if (parts <= 1) return store(adLines(files));
  // Of lines that lie in files the database knows no number, and would hold those of the whole month to join them.
  await database.run(`CREATE OR REPLACE TEMP TABLE lines AS SELECT * FROM ${adLines(files)}`);
  const stored: StoredFile[] = [];
  for (const stretch of await stretchesOf(database, month, parts)) stored.push(...(await store("lines", stretch)));
  await database.run("DROP TABLE lines");
  return stored;
}

/** Stretches of the ids of a month, with as many in each as can be. */
async function stretchesOf(database: Database, month: string, parts: number): Promise<readonly IdStretch[]> {
  const firsts = await database.rows(`SELECT min(posting) AS first FROM (
      SELECT posting, ntile(${parts}) OVER (ORDER BY posting) AS part
      FROM (SELECT DISTINCT posting FROM intake WHERE month = ${sqlText(month)} AND held IS NOT NULL) own) parted
    GROUP BY part ORDER BY part`);
  const bounds = firsts.slice(1).map(({first}) => String(first));
  return [null, ...bounds].map((from, i) => ({from, to: bounds[i] ?? null}));
}

/**
 * Stores the rows of a month, or of a part of it, in so many tables.
 *
 * @param sql its ads in the order of their rows, see `monthAdsSql`
 */
export async function storeAds(
  stores: Stores,
  {tables, month, sql}: {readonly tables: readonly Table[]; readonly month: string; readonly sql: string}
): Promise<readonly StoredFile[]> {
  await stores.database.run(`SET VARIABLE skill_ids = (SELECT list(skill ORDER BY number) FROM skill_numbers)`);
  await stores.database.run(`CREATE OR REPLACE TEMP TABLE ads AS ${sql}`);
  const stored: StoredFile[] = [];
  for (const table of tables)
    stored.push(...(await storeMonth(stores, {table, month, sql: tableRowsSql(table, "ads")})));
  await stores.database.run("DROP TABLE ads");
  return stored;
}

/** Stores the rows of postings that the warehouse holds and that a sighting moved into a month. */
async function storeMoved(stores: Stores, month: string): Promise<readonly StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const table of intakeTables) {
    const seen = Object.hasOwn(table.columns, "first_seen")
      ? ", i.first_seen AS first_seen, coalesce(t.board, i.board) AS board"
      : "";
    const sql = `SELECT t.* REPLACE (i.revision AS revision, i.month AS month${seen})
      FROM ${table.name} t JOIN intake i ON i.posting = t.posting AND i.seq IS NULL
      WHERE i.month = ${sqlText(month)} ORDER BY ${orderOf(table)}`;
    stored.push(...(await storeMonth(stores, {table, month, sql})));
  }
  return stored;
}

/** Stores the rows of one table and month; none when there are none. */
export async function storeMonth(
  {database, folder, scratch}: Stores,
  {table, month, sql}: {readonly table: Table; readonly month: string | null; readonly sql: string}
): Promise<readonly StoredFile[]> {
  const draft = join(scratch, `${table.name}.${month ?? "all"}.parquet`);
  const file = await storeRows(database, folder, {table, month, draft, sql});
  return file === null ? [] : [file];
}

async function storeSuperseded(stores: Stores): Promise<readonly StoredFile[]> {
  const sql = "SELECT posting, revision, month FROM replaced ORDER BY posting, revision";
  return storeMonth(stores, {table: supersededTable, month: null, sql});
}

async function storeSightings(stores: Stores): Promise<readonly StoredFile[]> {
  const months = await stores.database.rows("SELECT DISTINCT month FROM new_sightings ORDER BY month");
  const stored = await inSessions(stores.database, months, ({month}, database) => {
    const sql = `SELECT * FROM new_sightings WHERE month = ${sqlText(String(month))} ORDER BY ${orderOf(sightingsTable)}`;
    return storeMonth({...stores, database}, {table: sightingsTable, month: String(month), sql});
  });
  return stored.flat();
}

/** Makes the table by which numbers of skills become ids again, see `numberSkills`. */
export async function nameSkills({run}: Database, numbers: SkillNumbers): Promise<void> {
  await run(
    `CREATE OR REPLACE TABLE skill_numbers AS ${listedSql([...numbers.keys()], {name: "skill", number: "number"})}`
  );
}
