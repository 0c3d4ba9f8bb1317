import type {SkillKind} from "../../model/skill.ts";

/** The vocabularies of others that can be imported, in the order they are shown. */
export const vocabularyNames = ["esco", "onet", "lightcast"] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** The name of our own skill list beside the others. */
export const ownVocabulary = "assay";

/** Whose a vocabulary is, as an imported file says it. */
export const licences: Readonly<Record<VocabularyName, string>> = {
  esco: "ESCO, European Commission; reuse with attribution (Commission Decision 2011/833/EU)",
  onet: "O*NET, U.S. Department of Labor, Employment and Training Administration; CC BY 4.0",
  lightcast: "Lightcast Open Skills; under the terms that you have agreed with Lightcast"
};

/** A skill of a vocabulary of others. */
export interface VocabularyEntry {
  /** Its id there: an address (ESCO), the name of a technology (O*NET, which numbers none), a code (Lightcast). */
  readonly id: string;
  /** The preferred label. */
  readonly name: string;
  /** The alternative labels, sorted, each once. */
  readonly aliases: readonly string[];
  readonly kind: SkillKind;
}

/** An occupation of a vocabulary of others. */
export interface Occupation {
  readonly id: string;
  /** The code where the id is none: ISCO with the part that ESCO adds. */
  readonly code: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A heading over occupations, such as an ISCO group. */
  readonly group: boolean;
}

/** Where an imported vocabulary comes from. */
export interface Origin {
  readonly name: VocabularyName;
  /** The release, as its files or the user said; null when nobody did. */
  readonly version: string | null;
  readonly licence: string;
  readonly sources: readonly {readonly file: string; readonly sha256: string}[];
}

/** An imported vocabulary of skills. */
export interface Vocabulary extends Origin {
  /** By id. */
  readonly entries: readonly VocabularyEntry[];
}

/** An imported vocabulary of occupations. */
export interface Occupations extends Origin {
  /** By id. */
  readonly occupations: readonly Occupation[];
}

/** Compares by UTF-16 units, the same on every machine. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
