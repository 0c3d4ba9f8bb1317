import {rmSync} from "node:fs";
import type {Place} from "../../model/place.ts";
import {findRepeats, type RepeatRow} from "../../postings/repeats.ts";
import {inSessions, sqlText, textOf} from "./database.ts";
import {readLines, scratchFiles} from "./intake/intake-table.ts";
import {openScratch} from "./intake/scratch.ts";
import type {Manifest, StoredFile} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import {repeatsTable} from "./tables.ts";

/** The files of repeats after an intake, and the months whose repeats were told anew. */
export interface Retold {
  readonly files: readonly StoredFile[];
  readonly months: readonly string[];
}

/**
 * Tells the repeats among all postings that share employer and title (or words) with a new, changed or replaced one; the
 * repeats of all others stay as they were. The views are of the postings with the intake, and of the old repeats.
 *
 * One group of postings is in memory at a time, so it does not matter how many there are; the result is that of all
 * postings at once, in whatever order and portions they came.
 */
export async function storeRepeats(stores: Stores, base: Manifest | null): Promise<Retold> {
  const {database, scratch} = stores;
  await database.run("CREATE OR REPLACE TABLE touched AS SELECT same FROM intake UNION SELECT same FROM replaced");
  await findAnew(stores);
  const told = scratchFiles(scratch, "repeats");
  const old = await database.rows(`SELECT DISTINCT month FROM (
      SELECT r.month FROM repeats r JOIN signatures s ON s.posting = r.posting WHERE s.same IN (SELECT same FROM touched)
      UNION ALL SELECT r.month FROM repeats r JOIN replaced ON replaced.posting = r.posting)`);
  const months = [...new Set([...told.keys(), ...old.map(({month}) => String(month))])].sort();
  const kept = (base?.files ?? []).filter(({table, month}) => table === "repeats" && !months.includes(month ?? ""));
  const stored = await inSessions(database, months, (month, own) =>
    storeMonth({...stores, database: own}, {table: repeatsTable, month, sql: monthSql(month, told.get(month) ?? [])})
  );
  return {files: [...kept, ...stored.flat()], months};
}

const groupsSql = `
  WITH many AS (
    SELECT same FROM signatures WHERE same IN (SELECT same FROM touched) GROUP BY same HAVING count(*) > 1)
  SELECT s.same, p.posting, p.posted, p.month, p.employer_key, p.title, p.places, to_base64(s.bins) AS bins
  FROM signatures s JOIN postings p ON p.posting = s.posting WHERE s.same IN (SELECT same FROM many)
  ORDER BY s.same, p.posting`;

async function findAnew({database, scratch}: Stores): Promise<void> {
  for (const path of [...scratchFiles(scratch, "repeats").values()].flat()) rmSync(path);
  const out = openScratch(scratch, 0);
  let group: RepeatRow[] = [];
  let same = "";
  const tell = () => {
    const months = new Map(group.map(({id, month}) => [id, month]));
    for (const repeat of findRepeats(group)) {
      const month = months.get(repeat.posting) ?? "unknown";
      out.add("repeats", month, JSON.stringify({...repeat, month}));
    }
    group = [];
  };
  await database.each(groupsSql, (row) => {
    if (row["same"] !== same) tell();
    same = String(row["same"]);
    group.push(rowOf(row));
  });
  tell();
  out.flush();
}

function monthSql(month: string, files: readonly string[]): string {
  const columns = Object.keys(repeatsTable.columns).join(", ");
  const old = `SELECT ${columns} FROM repeats r WHERE r.month = ${sqlText(month)}
    AND NOT EXISTS (SELECT 1 FROM signatures s WHERE s.posting = r.posting AND s.same IN (SELECT same FROM touched))`;
  const told = files.length === 0 ? "" : ` UNION ALL SELECT ${columns} FROM ${readLines(files, repeatsTable.columns)}`;
  return `SELECT ${columns} FROM (${old}${told}) ORDER BY posting`;
}

function rowOf(row: Readonly<Record<string, unknown>>): RepeatRow {
  const bytes = Buffer.from(String(row["bins"]), "base64");
  return {
    id: String(row["posting"]),
    posted: textOf(row["posted"]),
    month: String(row["month"]),
    employer_key: textOf(row["employer_key"]),
    title: textOf(row["title"]),
    places: placesOf(row["places"]),
    signature: Uint32Array.from({length: bytes.length / 4}, (_, i) => bytes.readUInt32LE(i * 4))
  };
}

function placesOf(value: unknown): readonly Place[] {
  if (!Array.isArray(value)) return [];
  return value.map((place: Readonly<Record<string, unknown>>) => ({
    name: String(place["name"]),
    city: textOf(place["city"]),
    region: textOf(place["region"]),
    country: textOf(place["country"])
  }));
}
