import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname} from "node:path";

/** Writes a file so that a reader sees the old one or the new one, whole, whenever the process is killed. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  const draft = `${path}.draft-${process.pid}`;
  try {
    writeSynced(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  }
}

/** Writes a file that is on the disk when this comes back: all of it, where one write of a full disk would take a part and not say so. */
export function writeSynced(path: string, text: string): void {
  const handle = openSync(path, "w");
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Rows as JSON lines. */
export function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** The rows of a file of JSON lines; none when there is no such file. */
export function readLines(path: string): readonly unknown[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): unknown => JSON.parse(line));
}

/** The value in a JSON file of ours; null when there is none, or something else stands there. */
export function readWhole<T>(path: string, is: (value: unknown) => value is T): T | null {
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return is(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
