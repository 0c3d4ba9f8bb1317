import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Posting} from "../../model/posting.ts";
import {hash} from "../hash.ts";
import {writeWhole} from "../whole-files.ts";
import type {StoredFile} from "./stored-file.ts";

/**
 * What a warehouse was told to forget: hashes, so that the list itself tells nobody's name, and by which file each file
 * that held it was replaced (null: nothing was left of it).
 */
export interface Forgotten {
  readonly postings: readonly string[];
  readonly employers: readonly string[];
  /** Postings of months before this one are not kept; null: of whatever month. */
  readonly before: string | null;
  readonly replaced: Readonly<Record<string, StoredFile | null>>;
}

const nothing: Forgotten = {postings: [], employers: [], before: null, replaced: {}};
const fileName = "forgotten.json";

/** What was forgotten; nothing when nothing was. */
export function readForgotten(folder: string): Forgotten {
  const path = join(folder, fileName);
  if (!existsSync(path)) return nothing;
  const forgotten: Forgotten = JSON.parse(readFileSync(path, "utf8"));
  return forgotten;
}

/** Another word whenever something was forgotten; told without reading what. */
export function forgottenEdition(folder: string): string {
  const file = statSync(join(folder, fileName), {throwIfNoEntry: false});
  return file === undefined ? "" : `${file.ino} ${file.size} ${file.mtimeMs}`;
}

/** Writes it whole or not at all. */
export function writeForgotten(folder: string, forgotten: Forgotten): void {
  writeWhole(join(folder, fileName), `${JSON.stringify(forgotten, null, 1)}\n`);
}

/** The files of a vintage, each replaced by what was left of it. */
export function withoutForgotten(files: readonly StoredFile[], {replaced}: Forgotten): readonly StoredFile[] {
  return files.flatMap((file): readonly StoredFile[] => {
    const left = Object.hasOwn(replaced, file.path) ? replaced[file.path] : undefined;
    if (left === undefined) return [file];
    return left === null ? [] : withoutForgotten([left], {...nothing, replaced});
  });
}

/** What tells that a posting is not to come back. */
export type Tombstones = Pick<Forgotten, "postings" | "employers" | "before">;

/** Tells postings that were forgotten, or whose employer was, or that are older than what is kept. */
export function forgottenTest({postings, employers, before}: Tombstones): (posting: Posting) => boolean {
  const [ids, keys] = [new Set(postings), new Set(employers)];
  if (ids.size === 0 && keys.size === 0 && before === null) return () => false;
  return ({id, employer_key, month}) =>
    ids.has(hash(id)) || (employer_key !== null && keys.has(hash(employer_key))) || (before !== null && month < before);
}
