import {join} from "node:path";
import {type Database, inSessions, sqlText} from "./database.ts";
import {scratchFiles} from "./intake/intake-table.ts";
import {monthAdsSql, tableRowsSql} from "./intake/month-rows.ts";
import type {SkillNumbers} from "./intake/rows.ts";
import type {StoredFile} from "./manifest.ts";
import {storeRows} from "./store.ts";
import {intakeTables, sightingsTable, supersededTable, type Table} from "./tables.ts";

/** Where files are made and kept. */
export interface Stores {
  readonly database: Database;
  readonly folder: string;
  readonly scratch: string;
}

/** Stores the rows of new and changed postings by month, and what they replace. See `makeIntake` for the tables read. */
export async function storeIntake(stores: Stores): Promise<readonly StoredFile[]> {
  const {database, scratch} = stores;
  const rows = await database.rows("SELECT DISTINCT month, held FROM intake ORDER BY month, held");
  const months = new Map<string, string[]>();
  for (const {month, held} of rows) months.set(String(month), [...(months.get(String(month)) ?? []), String(held)]);
  const files = scratchFiles(scratch, "ads");
  const stored = await inSessions(database, [...months], ([month, held], own) => {
    const paths = held.flatMap((name) => files.get(name) ?? []);
    return storeAds({...stores, database: own}, {tables: intakeTables, month, sql: monthAdsSql(month, paths)});
  });
  return [...stored.flat(), ...(await storeSuperseded(stores)), ...(await storeSightings(stores))];
}

/**
 * Stores the rows of a month in so many tables.
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
  const order = sightingsTable.order.join(", ");
  const stored = await inSessions(stores.database, months, ({month}, database) => {
    const sql = `SELECT * FROM new_sightings WHERE month = ${sqlText(String(month))} ORDER BY ${order}`;
    return storeMonth({...stores, database}, {table: sightingsTable, month: String(month), sql});
  });
  return stored.flat();
}

/** Makes the table by which numbers of skills become ids again, see `numberSkills`. */
export async function nameSkills({run}: Database, numbers: SkillNumbers): Promise<void> {
  const rows = [...numbers].map(([id, number]) => `(${number}, ${sqlText(id)})`);
  await run("CREATE OR REPLACE TABLE skill_numbers (number INTEGER, skill VARCHAR)");
  if (rows.length > 0) await run(`INSERT INTO skill_numbers VALUES ${rows.join(", ")}`);
}
