import type {Market} from "../warehouse/market.ts";

/** Whether boards were looked at, so that it can be told how long postings stay up. */
export async function watched({database}: Market): Promise<boolean> {
  const rows = await database.rows("SELECT 1 AS one FROM sightings LIMIT 1");
  return rows.length > 0;
}
