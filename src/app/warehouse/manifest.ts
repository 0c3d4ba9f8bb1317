import {randomBytes} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync
} from "node:fs";
import {join} from "node:path";
import {ownVocabulary} from "../../skills/vocabularies/vocabulary.ts";
import type {Tally} from "../inputs/tally.ts";
import {writeSynced} from "../whole-files.ts";
import {readForgotten, withoutForgotten} from "./forgotten.ts";
import type {StoredFile} from "./stored-file.ts";

export type {StoredFile};

/** What one ingest read: read = kept + rejected. */
export interface IngestedInput extends Pick<Tally, "input" | "read" | "kept" | "rejected" | "noted"> {
  readonly sha256: string;
  /** The version that read it, and the user's names for columns. */
  readonly assay: string;
  readonly map: Readonly<Record<string, string>>;
  /** Whether persons were left as they are named. */
  readonly keepPersonal: boolean;
}

/** A vintage: what the warehouse held at a moment. Readers open only the files that it lists. */
export interface Manifest {
  readonly format: 3;
  readonly vintage: number;
  readonly made: string;
  readonly assay: string;
  readonly lens: string;
  /** Whose skills the mentions are of; absent in a manifest that knew only our own. */
  readonly vocabulary?: string;
  readonly synthetic: boolean;
  readonly files: readonly StoredFile[];
  /** The newest of what was read; what came before them is in files of the table `inputs`, if there are any. */
  readonly inputs: readonly IngestedInput[];
}

/** The vocabulary that a vintage was read with. */
export function vocabularyOf({vocabulary}: Manifest): string {
  return vocabulary ?? ownVocabulary;
}

/** Two vocabularies never mix in one figure. @throws Error that names both when the vintage was read with another */
export function sameVocabulary(manifest: Manifest, vocabulary: string): void {
  const own = vocabularyOf(manifest);
  if (own === vocabulary) return;
  throw new Error(
    `another vocabulary: ${vocabulary}; this warehouse was read with ${own}: give another --warehouse, or --vocabulary ${own}`
  );
}

/** The folder of a warehouse that is there. @throws Error `no postings yet: …` */
export function openFolder(folder: string): string {
  if (!existsSync(folder)) throw new Error(`no postings yet: ${folder}; first: assay ingest <input…>`);
  return folder;
}

/** The newest vintage, or null when the folder holds none. A manifest that is half written is none. */
export function newestManifest(folder: string): Manifest | null {
  for (const name of vintageNames(folder).reverse()) {
    const manifest = readManifest(folder, name);
    if (manifest !== null) return manifest;
  }
  return null;
}

/** The vintage of a number. @throws Error `unknown vintage: …` with the known ones */
export function manifestOf(folder: string, vintage: number): Manifest {
  const found = existsSync(vintagePath(folder, vintage)) ? readManifest(folder, nameOf(vintage)) : null;
  if (found !== null) return found;
  const known = allManifests(folder).map((manifest) => manifest.vintage);
  throw new Error(`unknown vintage: ${vintage}; known: ${known.join(", ") || "none"}`);
}

/**
 * The number that the next vintage gets: above every name that is taken, whole or half written. Asked for before the newest
 * vintage is read, so that whoever publishes in between takes the number.
 */
export function nextNumber(folder: string): number {
  return Number(vintageNames(folder).at(-1)?.slice(0, 8) ?? 0) + 1;
}

/** Every vintage that is kept, the oldest first. */
export function allManifests(folder: string): readonly Manifest[] {
  return vintageNames(folder).flatMap((name) => readManifest(folder, name) ?? []);
}

/** Where the manifest of a vintage lies. */
export function vintagePath(folder: string, vintage: number): string {
  return join(folder, "vintages", nameOf(vintage));
}

/**
 * Publishes a manifest: all or nothing, and never over another of the same number.
 *
 * @returns false when the number was taken meanwhile; read again and retry on top
 */
export function publishManifest(folder: string, manifest: Manifest): boolean {
  const vintages = join(folder, "vintages");
  mkdirSync(vintages, {recursive: true});
  const draft = join(vintages, `.draft-${randomBytes(8).toString("hex")}`);
  try {
    writeSynced(draft, `${JSON.stringify(manifest, null, 1)}\n`);
    // A hard link is made only when the name is free, and the file behind it is already complete.
    linkSync(draft, join(vintages, nameOf(manifest.vintage)));
    syncFolder(vintages);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, {force: true});
  }
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

function vintageNames(folder: string): string[] {
  const vintages = join(folder, "vintages");
  return existsSync(vintages)
    ? readdirSync(vintages)
        .filter((name) => /^\d{8}\.json$/.test(name))
        .sort()
    : [];
}

function nameOf(vintage: number): string {
  return `${String(vintage).padStart(8, "0")}.json`;
}

const manifestFormat = 3;

function otherFormat(path: string): string {
  return `another format of warehouse: ${path}; this version reads format ${manifestFormat}: ingest the inputs into another --warehouse`;
}

function readManifest(folder: string, name: string): Manifest | null {
  const path = join(folder, "vintages", name);
  try {
    const manifest: Manifest = JSON.parse(readFileSync(path, "utf8"));
    if (manifest.format !== manifestFormat) throw new Error(otherFormat(path));
    return {...manifest, files: withoutForgotten(manifest.files, readForgotten(folder))};
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
