import type {Skill} from "../../model/skill.ts";
import {compileLens, type Lens} from "../../skills/lens.ts";
import {ownVocabulary, vocabularyNames} from "../../skills/vocabularies/vocabulary.ts";
import {vocabularySkills} from "../../skills/vocabularies/vocabulary-skills.ts";
import type {Settings} from "../cli/settings.ts";
import {hash} from "../hash.ts";
import {loadLens, loadSkills} from "../lens-files.ts";
import {readVocabularies, readVocabulary} from "./stored.ts";

/** What chooses the skills of a command. */
export type Chosen = Pick<Settings, "lens" | "vocabulary" | "vocabularies">;

/**
 * The skills of the vocabulary that the settings name: our own list, or an imported one alone.
 *
 * @throws Error `unknown vocabulary: …` when it was not imported
 */
export function chosenSkills({lens, vocabulary, vocabularies}: Chosen): ReadonlyMap<string, Skill> {
  const ours = loadSkills(lens);
  if (vocabulary === ownVocabulary) return ours;
  const name = vocabularyNames.find((known) => known === vocabulary);
  const imported = name === undefined ? null : readVocabulary(vocabularies, name);
  if (imported === null) {
    const known = [ownVocabulary, ...readVocabularies(vocabularies).map((other) => other.name)];
    throw new Error(`unknown vocabulary: ${vocabulary}; known: ${known.join(", ")}; more with assay lens import`);
  }
  return new Map(vocabularySkills(imported, [...ours.values()]).map((skill) => [skill.id, skill]));
}

/** The lens of the vocabulary that the settings name; an imported one is matched plainly, for nothing is learnt of it. */
export function chosenLens(chosen: Chosen): Lens {
  return chosen.vocabulary === ownVocabulary ? loadLens(chosen.lens) : compileLens(chosenSkills(chosen).values(), hash);
}
