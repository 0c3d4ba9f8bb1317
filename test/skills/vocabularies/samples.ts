import type {Skill} from "../../../src/model/skill.ts";
import type {Vocabulary, VocabularyEntry, VocabularyName} from "../../../src/skills/vocabularies/vocabulary.ts";

/** An invented skill of ours. */
export function ourSkill(id: string, more: Partial<Skill> = {}): Skill {
  return {
    id,
    name: id,
    family: "mlops",
    kind: "language",
    aliases: [],
    patterns: [],
    traps: [],
    since: null,
    broader: [],
    needs: [],
    links: {},
    ...more
  };
}

/** An invented vocabulary. */
export function vocabularyOf(
  name: VocabularyName,
  ...entries: readonly (Partial<VocabularyEntry> & {readonly name: string})[]
): Vocabulary {
  return {
    name,
    version: null,
    licence: "none",
    sources: [],
    entries: entries.map((entry) => ({id: `x-${entry.name}`, aliases: [], kind: "tool", ...entry}))
  };
}
