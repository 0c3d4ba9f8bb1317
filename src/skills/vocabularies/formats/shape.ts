import type {SkillKind} from "../../../model/skill.ts";
import type {VocabularyName} from "../vocabulary.ts";

/** The fields of one record by their names in lower case. */
export type Columns = ReadonlyMap<string, unknown>;

/** A row as read: of a skill, of an occupation, or about the release. */
export type Row =
  | {
      readonly of: "skill";
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly kind: SkillKind;
    }
  | {
      readonly of: "occupation";
      readonly id: string;
      readonly code: string | null;
      /** Null in a table of further titles. */
      readonly name: string | null;
      readonly aliases: readonly string[];
      readonly group: boolean;
    }
  | {readonly of: "release"; readonly version: string};

/** Why a row of a vocabulary is left out. */
export type RowFault =
  | "not-a-row"
  | "without-id"
  | "without-label"
  | "label-too-long"
  | "too-many-labels"
  | "obsolete"
  | "without-version";

/** A row, or why it is none. */
export type ReadRow = Row | RowFault;

/** One form in which a vocabulary is published. */
export interface Shape {
  readonly vocabulary: VocabularyName;
  /** Whether a record looks like it. @param told the user said whose file it is, so less is enough */
  readonly fits: (columns: Columns, told: boolean) => boolean;
  readonly read: (columns: Columns) => ReadRow;
}
