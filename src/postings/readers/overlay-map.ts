import type {RawPosting} from "../raw.ts";
import type {JsonObject} from "./json.ts";
import {type Columns, onlyMapped} from "./row/columns.ts";
import {saidBy} from "./row/read-row.ts";

/**
 * A raw posting with what the user mapped to columns of its record in place of what the reader said.
 *
 * @param map field of a posting → column, such as `{title: "Job_Title"}`; columns that the record lacks change nothing
 */
export function overlayMap(raw: RawPosting, record: JsonObject, map: Readonly<Record<string, string>>): RawPosting {
  const columns = onlyMapped(record, map);
  if (columns.fields.length === 0) return raw;
  const said = saidBy(columns, raw.at);
  const {source, at, own_id, bare_id, markup, pay, pay_text, notes, ...others} = said;
  const told = Object.fromEntries(Object.entries(others).filter(([, value]) => !isEmpty(value)));
  const paid = columns.fields.some((field) => field.startsWith("pay"))
    ? {pay, pay_text, notes: [...raw.notes, ...notes]}
    : {};
  const written = said.body === null ? {} : {markup};
  return {...raw, ...told, ...written, ...paid, ...identity(raw, said, columns)};
}

function identity(raw: RawPosting, said: RawPosting, {fields}: Columns): Partial<RawPosting> {
  const source = fields.includes("source") ? said.source : raw.source;
  if (said.own_id === null) return {source};
  return {source, own_id: said.own_id, bare_id: source === "row"};
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
