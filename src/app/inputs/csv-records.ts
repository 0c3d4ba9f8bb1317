import Papa from "papaparse";
import {maxRecordChars} from "./limits.ts";

/** A row of a table, by column name, with the line it begins on. */
export interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
  /** `9 of 10 fields` when the row has another number of fields than the header. */
  readonly ragged: string | null;
}

/** A row that is not read. */
export interface LostRow {
  readonly code: "record-too-large" | "record-invalid";
  readonly line: number;
  readonly found?: string;
}

/** Where rows go, and what is said of those that are none. */
export interface CsvSink {
  readonly row: (row: CsvRow) => void;
  readonly lost: (lost: LostRow) => void;
}

/** So many stray quotes of a file are looked behind: each look reads on to the end of what is held. */
const mostStray = 20;

/**
 * Cuts pushed CSV text into rows; a quoted field may hold line ends.
 *
 * A quote that is opened and never closed would swallow every row after it: where what follows reads as rows of the table, only the
 * line with the quote is lost.
 */
export function cutCsv(delimiter: string, {row, lost}: CsvSink): {write(chunk: string): void; end(): void} {
  let header: readonly string[] | null = null;
  let line = 1;
  let held = "";
  let stray = 0;
  let skipping = false;
  const take = (fields: readonly string[], {size, lines}: {readonly size: number; readonly lines: number}) => {
    const at = line;
    line += lines;
    if (fields.length === 1 && fields[0] === "") return;
    if (size > maxRecordChars) lost({code: "record-too-large", line: at});
    else if (header === null) header = fields.map((name) => name.trim());
    else row(rowOf(header, fields, at));
  };
  /** Takes the rows that are complete. @returns what is left */
  const parse = (text: string, last: boolean) => {
    const rows = rowsIn(text, delimiter);
    const whole = last && rows.at(-1)?.open !== true ? rows : rows.slice(0, -1);
    let used = 0;
    for (const {fields, end} of whole) {
      take(fields, {size: end - used, lines: newlines(text, used, end)});
      used = end;
    }
    return text.slice(used);
  };
  /** What follows the line of a stray quote; null when it is no stray one, or one too many. */
  const behindStray = (text: string) => {
    const after = text.slice(text.indexOf("\n") + 1);
    if (header === null || after.length === text.length || stray === mostStray) return null;
    if (!readsAsRows(rowsIn(after, delimiter), header.length)) return null;
    stray++;
    lost({code: "record-invalid", line: line++, found: "a quote is opened here and not closed"});
    return after;
  };
  return {
    write(chunk) {
      const cut = skipping ? chunk.indexOf("\n") + 1 : 0;
      if (skipping && cut === 0) return;
      if (skipping) line++;
      skipping = false;
      held += chunk.slice(cut);
      if (held.length < 1 << 20 && chunk.length < 1 << 20) return;
      held = parse(held, false);
      while (held.length > maxRecordChars) {
        const after = behindStray(held);
        skipping = after === null;
        if (skipping) lost({code: "record-too-large", line});
        if (skipping) line += newlines(held, 0, held.length);
        held = after === null ? "" : parse(after, false);
      }
    },
    end() {
      let left = parse(held, true);
      for (let after = behindStray(left); after !== null; after = behindStray(left)) left = parse(after, true);
      for (const {fields, end} of rowsIn(left, delimiter)) take(fields, {size: end, lines: 0});
    }
  };
}

interface CutRow {
  readonly fields: readonly string[];
  readonly end: number;
  /** Whether it ends within a quote. */
  readonly open: boolean;
}

function rowsIn(text: string, delimiter: string): readonly CutRow[] {
  const rows: CutRow[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({data, meta, errors}) => {
      rows.push({fields: data, end: meta.cursor, open: errors.some(({code}) => code === "MissingQuotes")});
    }
  });
  return rows;
}

/** Whether most rows have the fields of the header; the last one, which may be cut off, aside. */
function readsAsRows(rows: readonly CutRow[], width: number): boolean {
  const full = rows.slice(0, -1).filter(({fields}) => fields.length > 1 || fields[0] !== "");
  return full.filter(({fields}) => fields.length === width).length * 2 > full.length;
}

function rowOf(header: readonly string[], fields: readonly string[], line: number): CsvRow {
  const pairs = header.map((name, i) => [name === "" ? `column ${i + 1}` : name, fields[i] ?? ""] as const);
  const ragged = fields.length === header.length ? null : `${fields.length} of ${header.length} fields`;
  return {record: Object.fromEntries(pairs), line, ragged};
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
