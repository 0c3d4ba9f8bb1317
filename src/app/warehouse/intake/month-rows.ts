import {rules, stances} from "../../../model/mention.ts";
import {partNames} from "../../../model/part.ts";
import {sqlText} from "../database.ts";
import type {Table} from "../tables.ts";
import {readLines} from "./intake-table.ts";

/** What is asked for: the rows of a table whose final month is this one, from its scratch files. */
export interface MonthRows {
  readonly table: Table;
  readonly month: string;
  readonly files: readonly string[];
}

/** The rows of a table and month in their final order, as SQL over the scratch files and the table `intake`. */
export function monthRowsSql({table, month, files}: MonthRows): string {
  const {columns, from} = selected(table, files);
  const list = Object.keys(table.columns).map((name) => `${columns[name] ?? `r."${name}"`} AS "${name}"`);
  const order = table.order.map((name) => `"${name}"`).join(", ");
  return `SELECT ${list.join(", ")} FROM ${from} JOIN intake i ON i.seq = r.seq WHERE i.month = ${sqlText(month)} ORDER BY ${order}`;
}

const keys: Readonly<Record<string, string>> = {
  posting: "i.posting",
  revision: "i.revision",
  month: "i.month",
  first_seen: "coalesce(r.first_seen, i.first_seen)",
  digest: "i.digest",
  same: "i.same",
  bins: "from_base64(r.bins)"
};

function selected(table: Table, files: readonly string[]) {
  if (table.name === "mentions") return {columns: {...keys, ...unpacked}, from: packedMentions(files)};
  if (table.name === "facts") return {columns: {...keys, ...ofFact}, from: packedFacts(files)};
  const {revision: _, digest: __, same: ___, ...own} = table.columns;
  const read = table.name === "signatures" ? {...own, bins: "VARCHAR"} : own;
  return {columns: only(keys, table), from: `${readLines(files, {seq: "BIGINT", ...read})} r`};
}

function only(columns: Readonly<Record<string, string>>, table: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => Object.hasOwn(table.columns, name)));
}

/** See `packMentions` for what stands at each place. */
const unpacked: Readonly<Record<string, string>> = {
  skill: "s.skill",
  start: "r.m[2]",
  end: "r.m[3]",
  stance: oneOf(stances, "r.m[4]"),
  part: oneOf(partNames, "r.m[5]"),
  rule: oneOf(rules, "r.m[6]"),
  any: "nullif(r.m[7], -1)",
  years: "nullif(r.m[8], -1) / 100.0"
};

function oneOf(words: readonly string[], place: string): string {
  return `[${words.map(sqlText).join(", ")}][${place} + 1]`;
}

function packedMentions(files: readonly string[]): string {
  return `(SELECT seq, unnest(m) AS m FROM ${readLines(files, {seq: "BIGINT", m: "INTEGER[][]"})}) r JOIN skill_numbers s ON s.number = r.m[1]`;
}

const ofFact: Readonly<Record<string, string>> = {
  field: "r.f.field",
  value: "r.f.value",
  start: `r.f."start"`,
  end: `r.f."end"`,
  from: `r.f."from"`
};

const factColumns = `STRUCT(field VARCHAR, "value" VARCHAR, "start" INTEGER, "end" INTEGER, "from" VARCHAR)[]`;

function packedFacts(files: readonly string[]): string {
  return `(SELECT seq, unnest(f) AS f FROM ${readLines(files, {seq: "BIGINT", f: factColumns})}) r`;
}
