import {existsSync, rmSync} from "node:fs";
import type {Place} from "../../model/place.ts";
import {alikeFrom} from "../../postings/repeats/alike.ts";
import {binCount} from "../../postings/repeats/signature.ts";
import {findRepeats, type RepeatRow} from "../../postings/repeats.ts";
import {inSessions, sqlText, textOf} from "./database.ts";
import {readLines} from "./intake/intake-table.ts";
import {allMonths, openScratch, scratchPath} from "./intake/scratch.ts";
import type {Manifest, StoredFile} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import {emptySql, repeatsTable} from "./tables.ts";

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
  const {database} = stores;
  await database.run("CREATE OR REPLACE TABLE touched AS SELECT same FROM intake UNION SELECT same FROM replaced");
  await findAnew(stores);
  await database.run(`CREATE OR REPLACE TABLE told_before AS SELECT ${columns} FROM repeats WHERE posting IN (
      SELECT posting FROM signatures WHERE same IN (SELECT same FROM touched) UNION ALL SELECT posting FROM replaced)`);
  const changed = await database.rows(changedSql);
  const months = changed.map(({month}) => String(month));
  const kept = (base?.files ?? []).filter(({table, month}) => table === "repeats" && !months.includes(month ?? ""));
  const stored = await inSessions(database, months, (month, own) =>
    storeMonth({...stores, database: own}, {table: repeatsTable, month, sql: monthSql(month)})
  );
  return {files: [...kept, ...stored.flat()], months};
}

const columns = Object.keys(repeatsTable.columns).join(", ");

/** A group may reach into every month, though a new posting of it changes what is told in one: all other months stay as they are. */
const changedSql = `SELECT DISTINCT month FROM (
    (SELECT * FROM told EXCEPT ALL SELECT * FROM told_before) UNION ALL
    (SELECT * FROM told_before EXCEPT ALL SELECT * FROM told)) ORDER BY month`;

/** One more than bins can differ where texts say the same. */
const bandCount = Math.floor((1 - alikeFrom) * binCount) + 1;

/**
 * The postings of the groups in which two may say the same, group by group. Where texts say the same fewer bins differ than there are
 * bands, so that they have a band in common; groups are told by their hashes, for which one more group may be looked at in vain.
 */
export const groupsSql = `
  WITH many AS (
    SELECT same FROM signatures WHERE same IN (SELECT same FROM touched) GROUP BY same HAVING count(*) > 1),
  bands AS (
    SELECT hash(same) AS alike, unnest([${bandsOf("bins").join(", ")}]) AS words, unnest(range(${bandCount}))::TINYINT AS band
    FROM signatures WHERE same IN (SELECT same FROM many)),
  common AS (SELECT DISTINCT alike FROM (SELECT alike FROM bands GROUP BY alike, band, words HAVING count(*) > 1))
  SELECT s.same, p.posting, p.posted, p.month, p.employer_key, p.title, p.places, to_base64(s.bins) AS bins
  FROM signatures s JOIN postings p ON p.posting = s.posting
  WHERE s.same IN (SELECT same FROM many) AND hash(s.same) IN (SELECT alike FROM common)
  ORDER BY s.same, p.posting`;

/** The bins of a signature in as many bands, each as one number. */
function bandsOf(bins: string): readonly string[] {
  const bytes = (band: number) => 4 * Math.round((band * binCount) / bandCount);
  return Array.from({length: bandCount}, (_, band) => `hash(${bins}[${bytes(band) + 1}:${bytes(band + 1)}])`);
}

/** Makes the table `told`: the repeats of all groups that are touched. */
async function findAnew({database, scratch}: Stores): Promise<void> {
  const path = scratchPath(scratch, repeatsTable.name, allMonths, 0);
  rmSync(path, {force: true});
  const out = openScratch(scratch, 0);
  let group: RepeatRow[] = [];
  let same = "";
  const tell = () => {
    const months = new Map(group.map(({id, month}) => [id, month]));
    for (const repeat of findRepeats(group)) {
      const month = months.get(repeat.posting) ?? "unknown";
      out.add(repeatsTable.name, allMonths, JSON.stringify({...repeat, month}));
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
  const read = existsSync(path)
    ? `SELECT ${columns} FROM ${readLines([path], repeatsTable.columns)}`
    : emptySql(repeatsTable);
  await database.run(`CREATE OR REPLACE TABLE told AS ${read}`);
}

function monthSql(month: string): string {
  const of = `month = ${sqlText(month)}`;
  return `SELECT ${columns} FROM (
      SELECT ${columns} FROM repeats WHERE ${of} AND posting NOT IN (SELECT posting FROM told_before)
      UNION ALL SELECT ${columns} FROM told WHERE ${of}) ORDER BY posting`;
}

function rowOf(row: Readonly<Record<string, unknown>>): RepeatRow {
  const bytes = Uint8Array.from(Buffer.from(String(row["bins"]), "base64"));
  return {
    id: String(row["posting"]),
    posted: textOf(row["posted"]),
    month: String(row["month"]),
    employer_key: textOf(row["employer_key"]),
    title: textOf(row["title"]),
    places: placesOf(row["places"]),
    signature: new Uint32Array(bytes.buffer)
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
