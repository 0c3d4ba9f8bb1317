import type {Skill} from "../../model/skill.ts";
import {furtherForms} from "./label-forms.ts";
import {linkNames, type NameLink} from "./link-names.ts";
import type {Vocabulary} from "./vocabulary.ts";

/** The links between our skills (left) and the entries of a vocabulary (right). */
export function linkSkills(skills: readonly Skill[], {name: vocabulary, entries}: Vocabulary): readonly NameLink[] {
  return linkNames(
    skills.map(({id, name, aliases}) => ({id, name, others: aliases})),
    entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      others: [...entry.aliases, ...furtherForms(entry, vocabulary)]
    }))
  );
}

/** Where a skill is found in the vocabularies of others. */
export interface SkillLinks {
  /** The one entry it is, by vocabulary; what the skill list itself says goes before what the names say. */
  readonly links: Readonly<Record<string, string>>;
  /** The entries it may be, where its names do not say which. */
  readonly several: Readonly<Record<string, readonly string[]>>;
}

/** The links of one skill in the imported vocabularies. @param skills all of ours, for a name may be of several */
export function linksOf(skill: Skill, skills: readonly Skill[], vocabularies: readonly Vocabulary[]): SkillLinks {
  const found = vocabularies.map((vocabulary) => {
    const own = linkSkills(skills, vocabulary).filter(({left}) => left === skill.id);
    return {name: vocabulary.name, ids: own.map(({right}) => right), several: own.some(({several}) => several)};
  });
  const one = found.filter(({ids, several}) => ids.length > 0 && !several);
  const more = found.filter(({name, several}) => several && skill.links[name] === undefined);
  return {
    links: {...Object.fromEntries(one.map(({name, ids}) => [name, ids[0] ?? ""])), ...skill.links},
    several: Object.fromEntries(more.map(({name, ids}) => [name, ids]))
  };
}

/** Links of the skill list to ids that an imported vocabulary does not have, one line a fault. */
export function deadLinks(skills: readonly Skill[], vocabularies: readonly Vocabulary[]): readonly string[] {
  return vocabularies.flatMap(({name, entries}) => {
    const ids = new Set(entries.map(({id}) => id));
    return skills.flatMap(({id, family, links}) => {
      const link = links[name];
      return link === undefined || ids.has(link) ? [] : [`${family}.yaml: ${id}: no such entry of ${name}: ${link}`];
    });
  });
}
