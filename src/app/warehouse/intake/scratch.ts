import {appendFileSync} from "node:fs";
import {join} from "node:path";

/** Lines on their way into the warehouse, held in a scratch file for each table and month. */
export interface Scratch {
  readonly add: (table: string, month: string, line: string) => void;
  /** Writes what is held; every line is on disk after it. */
  readonly flush: () => void;
}

const fileHeld = 1 << 18;
const allHeld = 1 << 24;

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
  let total = 0;
  const write = (path: string) => {
    const file = held.get(path);
    if (file === undefined) return;
    total -= file.size;
    held.delete(path);
    appendFileSync(path, wellFormed(file.lines.join("\n")));
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

/** JSON writes a lone surrogate as an escape, at which DuckDB's reader stops: it becomes U+FFFD. */
function wellFormed(lines: string): string {
  const ended = `${lines}\n`;
  if (!ended.includes("\\ud")) return ended;
  return ended.replace(/(\\\\)|\\ud[89a-f][0-9a-f]{2}/g, (found, backslash) =>
    backslash === undefined ? "\ufffd" : found
  );
}
