import {existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {layoutOf} from "../collect/layout.ts";
import {writeWhole} from "../whole-files.ts";

/**
 * Takes postings out of what collecting keeps beside the warehouse: rows of sightings, the lists of what boards listed, and
 * every answer that is kept as it came, for an answer holds whole ads.
 *
 * @param gone the ids to be forgotten
 */
export function forgetCollected(warehouse: string, gone: ReadonlySet<string>): void {
  const {folder} = layoutOf(warehouse);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() && entry.name === "payloads") rmSync(path, {recursive: true, force: true});
    else if (entry.isFile() && entry.name.endsWith(".jsonl")) rewrite(path, (text) => linesWithout(text, gone));
    else if (entry.isFile() && entry.name.endsWith(".json")) rewrite(path, (text) => listsWithout(text, gone));
  }
}

function rewrite(path: string, without: (text: string) => string): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  const left = without(text);
  if (left !== text) writeWhole(path, left);
}

function linesWithout(text: string, gone: ReadonlySet<string>): string {
  return text
    .split("\n")
    .filter((line) => !gone.has(postingOf(line) ?? ""))
    .join("\n");
}

function postingOf(line: string): string | null {
  if (!line.includes('"posting"')) return null;
  const row: unknown = JSON.parse(line);
  const named = typeof row === "object" && row !== null && "posting" in row ? row.posting : null;
  return typeof named === "string" ? named : null;
}

function listsWithout(text: string, gone: ReadonlySet<string>): string {
  const without = (_: string, value: unknown): unknown =>
    Array.isArray(value) ? value.filter((one) => typeof one !== "string" || !gone.has(one)) : value;
  const named = [...gone].some((id) => text.includes(JSON.stringify(id)));
  return named ? `${JSON.stringify(JSON.parse(text, without), null, 1)}\n` : text;
}
