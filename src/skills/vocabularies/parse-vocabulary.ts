import {skillKinds} from "../../model/skill.ts";
import {
  type Occupation,
  type Occupations,
  type Origin,
  type Vocabulary,
  type VocabularyEntry,
  vocabularyNames
} from "./vocabulary.ts";

/** Reads a vocabulary of skills as `lens import` wrote it; null when the value is none. */
export function parseVocabulary(value: unknown): Vocabulary | null {
  const origin = parseOrigin(value);
  const entries = isRecord(value) ? every(value["entries"], parseEntry) : null;
  return origin === null || entries === null ? null : {...origin, entries};
}

/** Reads a vocabulary of occupations as `lens import` wrote it; null when the value is none. */
export function parseOccupations(value: unknown): Occupations | null {
  const origin = parseOrigin(value);
  const occupations = isRecord(value) ? every(value["occupations"], parseOccupation) : null;
  return origin === null || occupations === null ? null : {...origin, occupations};
}

function parseOrigin(value: unknown): Origin | null {
  if (!isRecord(value) || value["format"] !== 1) return null;
  const {version, licence} = value;
  const name = vocabularyNames.find((known) => known === value["name"]);
  const sources = every(value["sources"], parseSource);
  if (name === undefined || sources === null || typeof licence !== "string") return null;
  return version === null || typeof version === "string" ? {name, version, licence, sources} : null;
}

function parseSource(value: unknown): Origin["sources"][number] | null {
  if (!isRecord(value)) return null;
  const {file, sha256} = value;
  return typeof file === "string" && typeof sha256 === "string" ? {file, sha256} : null;
}

function parseEntry(value: unknown): VocabularyEntry | null {
  if (!isRecord(value)) return null;
  const {id, name} = value;
  const kind = skillKinds.find((known) => known === value["kind"]);
  const aliases = every(value["aliases"], text);
  if (typeof id !== "string" || typeof name !== "string" || kind === undefined || aliases === null) return null;
  return {id, name, aliases, kind};
}

function parseOccupation(value: unknown): Occupation | null {
  if (!isRecord(value)) return null;
  const {id, code, name, group} = value;
  const aliases = every(value["aliases"], text);
  if (typeof id !== "string" || typeof name !== "string" || typeof group !== "boolean" || aliases === null) return null;
  return code === null || typeof code === "string" ? {id, code, name, aliases, group} : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The parsed values of a list; null when it is none, or one of them is not what it should be. */
function every<T>(value: unknown, parse: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const parsed = value.map(parse).filter((item) => item !== null);
  return parsed.length === value.length ? parsed : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
