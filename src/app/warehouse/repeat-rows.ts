import type {Place} from "../../model/place.ts";
import {findRepeats, type Repeat, type RepeatRow} from "../../postings/repeats.ts";
import {type Database, textOf} from "./database.ts";

const sql = `
  WITH postings_now AS (
    SELECT posting, revision, posted, month, employer_key, title, places, bins FROM (
      SELECT p.posting, p.revision, p.posted, p.month, p.employer_key, p.title, p.places, s.bins
      FROM all_postings p JOIN all_signatures s USING (posting, revision)
      UNION ALL
      SELECT p.posting, p.revision, p.posted, p.month, p.employer_key, p.title, p.places, s.bins
      FROM new_postings p JOIN new_signatures s USING (posting, revision)))
  SELECT posting, posted, month, employer_key, title, places, bins FROM postings_now
  QUALIFY row_number() OVER (PARTITION BY posting ORDER BY revision DESC) = 1
  ORDER BY posting`;

/** The repeats among all postings, held and new, whatever the order in which they came. */
export async function repeatRows(database: Database): Promise<readonly Repeat[]> {
  const rows = await database.rows(sql);
  return findRepeats(rows.map(rowOf));
}

function rowOf(row: Readonly<Record<string, unknown>>): RepeatRow {
  const bins = Array.isArray(row["bins"]) ? row["bins"].map(Number) : [];
  return {
    id: String(row["posting"]),
    posted: textOf(row["posted"]),
    month: String(row["month"]),
    employer_key: textOf(row["employer_key"]),
    title: textOf(row["title"]),
    places: placesOf(row["places"]),
    signature: Uint32Array.from(bins)
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
