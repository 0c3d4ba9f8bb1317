import {type HeadCount, type LayoffRow, layoffRanks} from "../../model/layoff.ts";
import {isMapping} from "../rows/cells.ts";

/** A row of a list of layoffs from plain JSON, as `readLayoffs` gave it; null when it is none. */
export function layoffRowOf(row: unknown): LayoffRow | null {
  if (!isMapping(row)) return null;
  const {employer, employer_key, date, list, at} = row;
  const rank = layoffRanks.find((known) => known === row["rank"]);
  if (typeof employer !== "string" || typeof employer_key !== "string" || typeof date !== "string") return null;
  if (rank === undefined || typeof list !== "string" || typeof at !== "string") return null;
  const {share} = row;
  return {
    ...{employer, employer_key, date, list, at, rank},
    count: headCount(row["count"]),
    share: typeof share === "number" ? share : null,
    country: word(row["country"]),
    place: word(row["place"]),
    source: word(row["source"])
  };
}

function headCount(value: unknown): HeadCount | null {
  if (!isMapping(value) || typeof value["low"] !== "number") return null;
  const {low, high} = value;
  return {low, high: typeof high === "number" ? high : null};
}

function word(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
