import {basename} from "node:path";
import {parseAllDocuments} from "yaml";
import type {Row} from "../../market/rows/cells.ts";
import {type Problem, problem} from "../../model/problem.ts";
import {cutCsv} from "../inputs/csv-records.ts";
import {decode} from "../inputs/decode.ts";
import {maxRecordChars, tooDeep} from "../inputs/limits.ts";
import {findSources, type Source} from "../inputs/source.ts";
import {unpack} from "../inputs/unpack.ts";

/** The rows of a table or document that a person made, and what was wrong with it. */
export interface TableRead {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

const maxTableChars = 128 << 20;

/**
 * Reads tables and documents of a user: CSV, JSON, JSON lines or YAML, packed or not; the kind is told from the content.
 *
 * @param inputs files, folders or globs
 * @throws Error `unknown input: …` when a name is nothing on disk
 */
export async function readTables(inputs: readonly string[]): Promise<TableRead> {
  const read: TableRead[] = [];
  for (const source of await findSources(inputs)) read.push(await readOne(source));
  return {rows: read.flatMap(({rows}) => rows), problems: read.flatMap(({problems}) => problems)};
}

async function readOne(source: Source): Promise<TableRead> {
  const problems: Problem[] = [];
  const label = source.path === null ? source.label : basename(source.path);
  const texts: string[] = [];
  let chars = 0;
  try {
    for await (const {text} of decode(unpack(source.bytes(), label, (found) => problems.push(found)))) {
      chars += text.length;
      if (chars > maxTableChars) return {rows: [], problems: [...problems, problem("record-too-large", label)]};
      texts.push(text);
    }
  } catch (error) {
    return {rows: [], problems: [...problems, problem("input-unreadable", label, wordsOf(error))]};
  }
  const {rows, problems: own} = rowsOfText(texts.join(""), label);
  return {rows, problems: [...problems, ...own]};
}

/** The rows of a text: of JSON when it begins like it, of a table when its first line is a header, else of YAML. */
export function rowsOfText(given: string, label: string): TableRead {
  const text = given.replace(/^\ufeff/, "");
  if (text.trim() === "") return {rows: [], problems: [problem("input-empty", label)]};
  if (/^\s*[[{]/.test(text)) return fromJson(text, label);
  const delimiter = delimiterOf(text.trimStart());
  return delimiter === null ? fromYaml(text, label) : fromCsv(text.trimStart(), delimiter, label);
}

function fromJson(text: string, label: string): TableRead {
  try {
    return listed([JSON.parse(text)], label);
  } catch (error) {
    const lines = text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [{line, at: `${label}:${i + 1}`}]));
    if (lines.length < 2) return {rows: [], problems: [problem("record-invalid", label, wordsOf(error))]};
    return joined(lines.map(({line, at}) => fromLine(line, at)));
  }
}

function fromLine(line: string, at: string): TableRead {
  try {
    const value: unknown = JSON.parse(line);
    return tooDeep(value)
      ? {rows: [], problems: [problem("record-too-deep", at)]}
      : {rows: [{value, at}], problems: []};
  } catch (error) {
    return {rows: [], problems: [problem("record-invalid", at, wordsOf(error))]};
  }
}

function fromCsv(text: string, delimiter: string, label: string): TableRead {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const cutter = cutCsv(delimiter, {
    row: ({record, line, ragged}) => {
      if (ragged !== null) problems.push(problem("csv-ragged", `${label}:${line}`, ragged));
      rows.push({value: record, at: `${label}:${line}`});
    },
    lost: ({code, line, found}) => problems.push(problem(code, `${label}:${line}`, found))
  });
  cutter.write(text);
  cutter.end();
  return {rows, problems};
}

function fromYaml(text: string, label: string): TableRead {
  if (text.length > maxRecordChars) return {rows: [], problems: [problem("record-too-large", label)]};
  try {
    const documents = parseAllDocuments(text, {strict: true});
    const list = Array.isArray(documents) ? documents : [];
    const broken = list.flatMap(({errors}) => errors)[0];
    if (broken !== undefined) return {rows: [], problems: [problem("record-invalid", label, wordsOf(broken))]};
    const values: readonly unknown[] = list.map((document): unknown => document.toJS({maxAliasCount: 100}));
    if (values.every((value) => typeof value !== "object" || value === null))
      return {rows: [], problems: [problem("record-invalid", label, "neither a table nor a mapping")]};
    return listed(values, label);
  } catch (error) {
    return {rows: [], problems: [problem("record-invalid", label, wordsOf(error))]};
  }
}

/** A list is its entries; anything else is one row. */
function listed(values: readonly unknown[], label: string): TableRead {
  return joined(
    values.map((value) => {
      if (tooDeep(value)) return {rows: [], problems: [problem("record-too-deep", label)]};
      if (!Array.isArray(value)) return {rows: [{value, at: label}], problems: []};
      return {rows: value.map((entry: unknown, i) => ({value: entry, at: `${label} entry ${i + 1}`})), problems: []};
    })
  );
}

/** A header: two or more short, different names on the first line, none of them a `key: value`. */
function delimiterOf(text: string): string | null {
  const line = text.slice(0, text.search(/\r?\n|$/));
  const found = [",", "\t", ";", "|"].find((delimiter) => {
    const names = line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, "").toLowerCase());
    const short = names
      .filter((name) => name !== "")
      .every((name) => /^[^:{}[\]]{1,60}$/.test(name) && !/^[-#]\s/.test(name));
    return names.length > 1 && short && new Set(names).size === names.length;
  });
  return found ?? null;
}

function joined(read: readonly TableRead[]): TableRead {
  return {rows: read.flatMap(({rows}) => rows), problems: read.flatMap(({problems}) => problems)};
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]?.slice(0, 160) ?? "";
}
