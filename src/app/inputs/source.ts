import {createReadStream} from "node:fs";
import {lstat, readdir, stat} from "node:fs/promises";
import {basename, join, relative} from "node:path";
import {glob} from "tinyglobby";
import type {Kind} from "./sniff.ts";

/** One stream of bytes to read, and what people call it in messages. */
export interface Source {
  /** `jobs.csv`, relative to what was asked for; `-` for standard input. */
  readonly label: string;
  /** The path, or null for standard input. */
  readonly path: string | null;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** What it holds, when that is known; else it is told from the first bytes. */
  readonly kind?: Kind;
  /** The number of its first line in the file; 1 when absent. */
  readonly line?: number;
}

/** A stretch of a file of lines, from one byte to before another; `line` is the number of its first line. */
export function fileStretch(
  {path, label}: {readonly path: string; readonly label: string},
  {from, to, line}: {readonly from: number; readonly to: number; readonly line: number}
): Source {
  const bytes = () => createReadStream(path, {start: from, end: to - 1, highWaterMark: 1 << 20});
  return {label, path, bytes, kind: "jsonl", line};
}

/** A whole file. */
export function fileSource(path: string, label: string): Source {
  return {label, path, bytes: () => createReadStream(path, {highWaterMark: 1 << 20})};
}

/**
 * Finds the files that the inputs name: a file, a folder (all files under it, by name, hidden ones left out), a glob or `-`.
 *
 * @throws Error `unknown input: …` when a name is nothing on disk and matches nothing
 */
export async function findSources(inputs: readonly string[]): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const input of inputs) found.push(...(await sourcesOf(input)));
  return found;
}

async function sourcesOf(input: string): Promise<readonly Source[]> {
  if (input === "-") return [{label: "-", path: null, bytes: () => process.stdin}];
  const entry = await stat(input).catch(() => null);
  if (entry?.isDirectory()) return (await filesUnder(input)).map((path) => fileSource(path, relative(input, path)));
  if (entry !== null) return [fileSource(input, basename(input))];
  const matches = /[*?{[]/.test(input) ? await globbed(input) : [];
  if (matches.length === 0) throw new Error(`unknown input: ${input}`);
  return matches.map((path) => fileSource(path, path));
}

async function globbed(pattern: string): Promise<readonly string[]> {
  return (await glob(pattern, {expandDirectories: false, onlyFiles: true})).sort();
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
  const paths = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const entry = await lstat(path);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    })
  );
  return paths.flat();
}
