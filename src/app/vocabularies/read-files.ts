import {createHash} from "node:crypto";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {rejects} from "../../model/problem-codes.ts";
import type {ReadRow, Row, RowFault, Shape} from "../../skills/vocabularies/formats/shape.ts";
import {readRow, tellShape} from "../../skills/vocabularies/formats/tell-shape.ts";
import type {VocabularyName} from "../../skills/vocabularies/vocabulary.ts";
import {readSource} from "../inputs/read-source.ts";
import type {Source} from "../inputs/source.ts";
import {number} from "../number-words.ts";

/** One file of a vocabulary, read: read = kept + rejected. */
export interface VocabularyFile {
  readonly vocabulary: VocabularyName;
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly Row[];
  readonly read: number;
  /** Rows left out, by reason. */
  readonly rejected: Readonly<Partial<Record<RowFault | ProblemCode, number>>>;
}

/** A half vocabulary would say of what it lacks that it does not exist, so that these end an import. */
const fatal: ReadonlySet<ProblemCode> = new Set(["input-unreadable", "input-truncated", "gzip-bomb", "input-empty"]);

/** Labels of one file; the largest vocabulary in use has a tenth of it. */
const mostLabels = 2_000_000;
/** How far into a file its first row that looks like a vocabulary may stand. */
const mostBefore = 100;

/**
 * Reads one file of a vocabulary; the form is told from its first rows.
 *
 * @param as whose file it is, when the user says so
 * @returns null when nothing in it looks like a vocabulary
 * @throws Error when it ends in the middle, cannot be read or is too large
 */
export async function readVocabularyFile(source: Source, as: VocabularyName | null): Promise<VocabularyFile | null> {
  const digest = createHash("sha256");
  const rows: Row[] = [];
  const rejected = new Map<RowFault | ProblemCode, number>();
  const count = (fault: RowFault | ProblemCode) => rejected.set(fault, (rejected.get(fault) ?? 0) + 1);
  let labels = 0;
  const take = (read: ReadRow) => {
    if (typeof read === "string") return count(read);
    labels += 1 + (read.of === "release" ? 0 : read.aliases.length);
    if (labels > mostLabels) throw new Error(`invalid vocabulary: ${source.label}: over ${number(mostLabels)} labels`);
    return rows.push(read);
  };
  const before: unknown[] = [];
  let shape: Shape | null = null;
  for await (const {records, problems} of readSource(hashed(source, digest))) {
    for (const {code, message} of problems) {
      if (fatal.has(code)) throw new Error(`broken input: ${source.label}: ${message}`);
      if (rejects(code)) count(code);
    }
    for (const {value} of records) {
      const told: Shape | null = shape ?? tellShape(value, as);
      if (told === null) before.push(value);
      else if (shape === null) for (const earlier of before) take(readRow(earlier, told));
      if (told !== null) take(readRow(value, told));
      shape = told;
      if (shape === null && before.length >= mostBefore) return null;
    }
  }
  if (shape === null) return null;
  const left = [...rejected.values()].reduce((sum, n) => sum + n, 0);
  return {
    vocabulary: shape.vocabulary,
    file: source.label,
    sha256: digest.digest("hex"),
    rows,
    read: rows.length + left,
    rejected: Object.fromEntries([...rejected].sort())
  };
}

/** The source, with all that is read of it added to a digest. */
function hashed(source: Source, digest: {readonly update: (bytes: Uint8Array) => unknown}): Source {
  return {
    ...source,
    bytes: async function* () {
      for await (const chunk of source.bytes()) {
        digest.update(chunk);
        yield chunk;
      }
    }
  };
}
