import type {StoredFile} from "./stored-file.ts";
import {supersededTable} from "./tables.ts";

/** A file that an index was made from. */
export type IndexedFile = Pick<StoredFile, "table" | "month" | "path">;

/** What of a vintage an index does not say yet. */
export interface Growth {
  /** Files whose rows are put in. */
  readonly files: readonly StoredFile[];
  /** Tables and months some of whose files are listed no longer: their rows are taken out before those of their files are put in. */
  readonly rewritten: readonly {readonly table: string; readonly month: string}[];
  /** New files that tell which revisions others replaced. */
  readonly superseded: readonly StoredFile[];
  /** Months of which anything changed but when their ads were seen. */
  readonly months: readonly string[];
}

/** The tables of a vintage that an index is made from. */
const sources = ["postings", "mentions", "repeats", "sightings", "rollups"];

/** What has to be done to an index that was made from some files, so that it becomes that of others. */
export function growthOf(old: readonly IndexedFile[], files: readonly StoredFile[]): Growth {
  const [known, listed] = [pathsOf(old), pathsOf(files)];
  const removed = old.filter(({table, path}) => sources.includes(table) && !listed.has(path));
  const rewritten = new Map(removed.map(({table, month}) => [`${table} ${month}`, {table, month: month ?? ""}]));
  const put = files.filter(
    ({table, month, path}) => sources.includes(table) && (!known.has(path) || rewritten.has(`${table} ${month}`))
  );
  const months = [...removed, ...put].flatMap(({table, month}) => (table === "sightings" ? [] : (month ?? [])));
  return {
    files: put,
    rewritten: [...rewritten.values()],
    superseded: files.filter(({table, path}) => table === supersededTable.name && !known.has(path)),
    months: [...new Set(months)].sort()
  };
}

function pathsOf(files: readonly Pick<StoredFile, "path">[]): ReadonlySet<string> {
  return new Set(files.map(({path}) => path));
}
