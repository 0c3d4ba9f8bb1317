import {appendFileSync} from "node:fs";
import {join} from "node:path";
import {type EncodedLines, encodedLines} from "../../encoded-lines.ts";

/** Lines on their way into the warehouse, held in a scratch file for each table and month. */
export interface Scratch {
  /** Adds a line of JSON, in one piece or several that each end between two values. */
  readonly add: (table: string, month: string, ...pieces: readonly string[]) => void;
  /** Writes what is held; every line is on disk after it. */
  readonly flush: () => void;
}

/** Stands for the month of a table whose rows are asked for all at once. */
export const allMonths = "all";

const fileHeld = 1 << 17;
const mostFiles = 128;

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
  const held = new Map<string, EncodedLines>();
  const flush = () => {
    for (const lines of held.values()) lines.flush();
  };
  const hold = (path: string) => {
    if (held.size === mostFiles) {
      flush();
      held.clear();
    }
    const lines = encodedLines((bytes) => appendFileSync(path, bytes), fileHeld);
    held.set(path, lines);
    return lines;
  };
  return {
    flush,
    add(table, month, ...pieces) {
      const path = scratchPath(folder, table, month, by);
      (held.get(path) ?? hold(path)).add(...pieces.map(wellFormed));
    }
  };
}

/** JSON writes a lone surrogate as an escape, at which DuckDB's reader stops: it becomes U+FFFD. */
function wellFormed(line: string): string {
  if (!line.includes("\\ud")) return line;
  return line.replace(/(\\\\)|\\ud[89a-f][0-9a-f]{2}/g, (found, backslash) =>
    backslash === undefined ? "\ufffd" : found
  );
}
