import {gatherRows} from "../../skills/vocabularies/gather-rows.ts";
import {
  licences,
  type Occupations,
  type Vocabulary,
  type VocabularyName,
  vocabularyNames
} from "../../skills/vocabularies/vocabulary.ts";
import type {Source} from "../inputs/source.ts";
import {readVocabularyFile, type VocabularyFile} from "./read-files.ts";

/** What the files of one vocabulary came to. */
export interface Imported {
  readonly vocabulary: VocabularyName;
  /** Null when the files name no skill. */
  readonly skills: Vocabulary | null;
  /** Null when the files name no occupation. */
  readonly occupations: Occupations | null;
  readonly read: number;
  readonly kept: number;
  readonly rejected: Readonly<Record<string, number>>;
}

/** How files are imported. */
export interface ImportOptions {
  readonly as: VocabularyName | null;
  /** The release, when the user says it. */
  readonly release: string | null;
}

/**
 * Reads files into the vocabularies that they are of; the order of the files does not matter.
 *
 * @returns the vocabularies, and the files that are of none
 * @throws Error `unknown vocabulary: …` when no file is of any
 */
export async function importFiles(
  sources: readonly Source[],
  {as, release}: ImportOptions
): Promise<{readonly imported: readonly Imported[]; readonly unknown: readonly string[]}> {
  const files: VocabularyFile[] = [];
  const unknown: string[] = [];
  for (const source of sources) {
    const file = await readVocabularyFile(source, as);
    if (file === null) unknown.push(source.label);
    else files.push(file);
  }
  if (files.length === 0)
    throw new Error(
      `unknown vocabulary: ${unknown.join(", ")}; known: files of ${as === null ? vocabularyNames.join(", ") : as}`
    );
  const imported = vocabularyNames.flatMap((name) => {
    const own = files.filter(({vocabulary}) => vocabulary === name);
    return own.length === 0 ? [] : [together(name, own, release)];
  });
  return {imported, unknown};
}

function together(name: VocabularyName, files: readonly VocabularyFile[], release: string | null): Imported {
  const {entries, occupations, version, nameless} = gatherRows(files.flatMap(({rows}) => rows));
  const origin = (of: "skill" | "occupation") => ({
    name,
    version: release ?? version,
    licence: licences[name],
    sources: files
      .filter(({rows}) => rows.some((row) => row.of === of))
      .map(({file, sha256}) => ({file, sha256}))
      .sort((a, b) => (a.file + a.sha256 < b.file + b.sha256 ? -1 : 1))
  });
  const rejected = rejectedOf(files);
  return {
    vocabulary: name,
    skills: entries.length === 0 ? null : {...origin("skill"), entries},
    occupations: occupations.length === 0 ? null : {...origin("occupation"), occupations},
    read: files.reduce((sum, {read}) => sum + read, 0),
    kept: files.reduce((sum, {rows}) => sum + rows.length, 0),
    rejected: nameless === 0 ? rejected : {...rejected, "occupation-without-title": nameless}
  };
}

function rejectedOf(files: readonly VocabularyFile[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const {rejected} of files)
    for (const [fault, count] of Object.entries(rejected)) sums.set(fault, (sums.get(fault) ?? 0) + count);
  return Object.fromEntries([...sums].sort());
}
