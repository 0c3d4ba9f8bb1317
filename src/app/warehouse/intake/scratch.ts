import {closeSync, openSync} from "node:fs";
import {join} from "node:path";
import {encodedLines} from "../../encoded-lines.ts";

/** Lines on their way into the warehouse, held in a scratch file for each table and month. */
export interface Scratch {
  readonly add: (table: string, month: string, line: string) => void;
  /** Writes what is held; every line is on disk after it. */
  readonly flush: () => void;
}

/** Stands for the month of a table whose rows are asked for all at once. */
export const allMonths = "all";

const fileHeld = 1 << 18;
const allHeld = 1 << 24;
const piece = 1 << 20;

/** The scratch file of a table and month; `by` names who writes it, so that two writers never share one. */
export function scratchPath(folder: string, table: string, month: string, by: number): string {
  return join(folder, `${table}.${month}.${by}.jsonl`);
}

/**
 * Scratch files in a folder, written in large pieces, in bounded memory however many months there are.
 *
 * @throws Error of the disk, such as ENOSPC
 */
export function openScratch(folder: string, by: number): Scratch {
  const held = new Map<string, {lines: string[]; size: number}>();
  const bytes = Buffer.allocUnsafe(piece);
  let total = 0;
  const write = (path: string) => {
    const file = held.get(path);
    if (file === undefined) return;
    total -= file.size;
    held.delete(path);
    appendLines(path, file.lines, bytes);
  };
  const flush = () => {
    for (const path of held.keys()) write(path);
  };
  return {
    flush,
    add(table, month, line) {
      const path = scratchPath(folder, table, month, by);
      const file = held.get(path) ?? {lines: [], size: 0};
      if (file.lines.length === 0) held.set(path, file);
      file.lines.push(line);
      file.size += line.length;
      total += line.length;
      if (file.size > fileHeld) write(path);
      else if (total > allHeld) flush();
    }
  };
}

function appendLines(path: string, lines: readonly string[], held: Buffer): void {
  const file = openSync(path, "a");
  try {
    const encoded = encodedLines(file, held);
    for (const line of lines) encoded.add(wellFormed(line));
    encoded.flush();
  } finally {
    closeSync(file);
  }
}

/** JSON writes a lone surrogate as an escape, at which DuckDB's reader stops: it becomes U+FFFD. */
function wellFormed(line: string): string {
  if (!line.includes("\\ud")) return line;
  return line.replace(/(\\\\)|\\ud[89a-f][0-9a-f]{2}/g, (found, backslash) =>
    backslash === undefined ? "\ufffd" : found
  );
}
