import Papa from "papaparse";
import {maxRecordChars} from "./limits.ts";

/** A row of a table, by column name, with the line it begins on. */
export interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
  /** `9 of 10 fields` when the row has another number of fields than the header. */
  readonly ragged: string | null;
}

/** Cuts pushed CSV text into rows; a quoted field may hold line ends. */
export function cutCsv(delimiter: string, onRow: (row: CsvRow) => void): {write(chunk: string): void; end(): void} {
  let header: readonly string[] | null = null;
  let line = 1;
  let held = "";
  const take = (fields: readonly string[], lines: number) => {
    const at = line;
    line += lines;
    if (fields.length === 1 && fields[0] === "") return;
    if (header === null) header = fields.map((name) => name.trim());
    else onRow(rowOf(header, fields, at));
  };
  /** Parses what is complete and holds the last row back until more comes. */
  const parse = (text: string, last: boolean) => {
    let used = 0;
    const rows: {fields: readonly string[]; end: number}[] = [];
    Papa.parse<string[]>(text, {
      delimiter,
      step: ({data, meta}) => {
        rows.push({fields: data, end: meta.cursor});
      }
    });
    for (const {fields, end} of last ? rows : rows.slice(0, -1)) {
      take(fields, newlines(text, used, end));
      used = end;
    }
    return text.slice(used);
  };
  return {
    write(chunk) {
      held += chunk;
      if (held.length < 1 << 20 && chunk.length < 1 << 20) return;
      if (held.length > maxRecordChars) held = held.slice(-maxRecordChars);
      held = parse(held, false);
    },
    end() {
      parse(held, true);
    }
  };
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
