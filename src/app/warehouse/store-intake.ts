import {join} from "node:path";
import type {Database} from "./database.ts";
import {sqlText} from "./database.ts";
import {scratchFiles} from "./intake/intake-table.ts";
import {monthRowsSql} from "./intake/month-rows.ts";
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
  const stored: StoredFile[] = [];
  for (const table of intakeTables) {
    const files = scratchFiles(scratch, table.name);
    for (const [month, held] of months) {
      const paths = held.flatMap((name) => files.get(name) ?? []);
      if (paths.length === 0) continue;
      stored.push(...(await storeMonth(stores, {table, month, sql: monthRowsSql({table, month, files: paths})})));
    }
  }
  return [...stored, ...(await storeSuperseded(stores)), ...(await storeSightings(stores))];
}

/** Stores the rows of one table and month; none when there are none. */
export async function storeMonth(
  {database, folder, scratch}: Stores,
  {table, month, sql}: {readonly table: Table; readonly month: string | null; readonly sql: string}
): Promise<readonly StoredFile[]> {
  const draft = join(scratch, "draft.parquet");
  const file = await storeRows(database, folder, {table, month, draft, sql});
  return file === null ? [] : [file];
}

async function storeSuperseded(stores: Stores): Promise<readonly StoredFile[]> {
  const sql = "SELECT posting, revision, month FROM replaced ORDER BY posting, revision";
  return storeMonth(stores, {table: supersededTable, month: null, sql});
}

async function storeSightings(stores: Stores): Promise<readonly StoredFile[]> {
  const months = await stores.database.rows("SELECT DISTINCT month FROM new_sightings ORDER BY month");
  const stored: StoredFile[] = [];
  for (const {month} of months) {
    const sql = `SELECT * FROM new_sightings WHERE month = ${sqlText(String(month))} ORDER BY ${sightingsTable.order.join(", ")}`;
    stored.push(...(await storeMonth(stores, {table: sightingsTable, month: String(month), sql})));
  }
  return stored;
}

/** Makes the table by which numbers of skills become ids again. */
export async function nameSkills({run}: Database, numbers: SkillNumbers): Promise<void> {
  const rows = [...numbers].map(([id, number]) => `(${number}, ${sqlText(id)})`);
  await run("CREATE OR REPLACE TABLE skill_numbers (number INTEGER, skill VARCHAR)");
  if (rows.length > 0) await run(`INSERT INTO skill_numbers VALUES ${rows.join(", ")}`);
}
