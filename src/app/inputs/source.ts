import {createReadStream} from "node:fs";
import {lstat, readdir, stat} from "node:fs/promises";
import {basename, join, relative} from "node:path";
import {glob} from "tinyglobby";

/** One stream of bytes to read, and what people call it in messages. */
export interface Source {
  /** `jobs.csv`, relative to what was asked for; `-` for standard input. */
  readonly label: string;
  /** The path, or null for standard input. */
  readonly path: string | null;
  readonly bytes: () => AsyncIterable<Uint8Array>;
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
  if (entry?.isDirectory()) return (await filesUnder(input)).map((path) => file(path, relative(input, path)));
  if (entry !== null) return [file(input, basename(input))];
  const matches = /[*?{[]/.test(input) ? await globbed(input) : [];
  if (matches.length === 0) throw new Error(`unknown input: ${input}`);
  return matches.map((path) => file(path, path));
}

function file(path: string, label: string): Source {
  return {label, path, bytes: () => createReadStream(path, {highWaterMark: 1 << 20})};
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
