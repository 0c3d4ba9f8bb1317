import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseOccupations, parseVocabulary} from "../../skills/vocabularies/parse-vocabulary.ts";
import {
  type Occupations,
  type Origin,
  type Vocabulary,
  type VocabularyName,
  vocabularyNames
} from "../../skills/vocabularies/vocabulary.ts";

/** The folder of the imported vocabularies in a lens folder. */
export function vocabulariesIn(lens: string): string {
  return join(lens, "vocabularies");
}

/** Writes an imported vocabulary of skills; the same content is the same bytes. @returns where it lies */
export function writeVocabulary(folder: string, {entries, ...origin}: Vocabulary): string {
  return write(folder, `${origin.name}.json`, origin, "entries", entries);
}

/** Writes an imported vocabulary of occupations; the same content is the same bytes. @returns where it lies */
export function writeOccupations(folder: string, {occupations, ...origin}: Occupations): string {
  return write(folder, `${origin.name}-occupations.json`, origin, "occupations", occupations);
}

/** The imported vocabulary of skills of that name; null when it was not imported. */
export function readVocabulary(folder: string, name: VocabularyName): Vocabulary | null {
  return read(join(folder, `${name}.json`), parseVocabulary);
}

/** The imported vocabulary of occupations of that name; null when it was not imported. */
export function readOccupations(folder: string, name: VocabularyName): Occupations | null {
  return read(join(folder, `${name}-occupations.json`), parseOccupations);
}

/** Every imported vocabulary of skills. */
export function readVocabularies(folder: string): readonly Vocabulary[] {
  return vocabularyNames.map((name) => readVocabulary(folder, name)).filter((vocabulary) => vocabulary !== null);
}

/** One entry a line, so that two releases can be compared line by line. */
function write(folder: string, name: string, origin: Origin, list: string, rows: readonly object[]): string {
  const head = JSON.stringify({format: 1, ...origin}).slice(0, -1);
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  const path = join(folder, name);
  const draft = `${path}.${process.pid}.tmp`;
  mkdirSync(folder, {recursive: true});
  try {
    writeFileSync(draft, `${head},\n"${list}":[\n${lines}\n]}\n`);
    renameSync(draft, path);
  } finally {
    rmSync(draft, {force: true});
  }
  return path;
}

function read<T>(path: string, parse: (value: unknown) => T | null): T | null {
  if (!existsSync(path)) return null;
  const parsed = parse(parsedJson(readFileSync(path, "utf8")));
  if (parsed === null) throw new Error(`broken vocabulary: ${path}; import it again: assay lens import <file…>`);
  return parsed;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
