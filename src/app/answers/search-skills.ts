import type {Skill} from "../../model/skill.ts";
import {namesOf} from "../../skills/lens.ts";

/** Which skills are looked for; what is not given is not asked. */
export interface SkillSearch {
  readonly q?: string | undefined;
  readonly family?: string | undefined;
  readonly kind?: string | undefined;
}

/** The skills that fit, the nearest first: the same word, then a beginning of a name, then a part of one; else by name. */
export function searchSkills(skills: Iterable<Skill>, {q, family, kind}: SkillSearch): readonly Skill[] {
  const wanted = plain(q ?? "");
  const found = [...skills].flatMap((skill) => {
    if ((family !== undefined && skill.family !== family) || (kind !== undefined && skill.kind !== kind)) return [];
    const distance = wanted === "" ? 0 : nearness(skill, wanted);
    return distance === null ? [] : [{skill, distance}];
  });
  return found.sort((a, b) => a.distance - b.distance || (a.skill.id < b.skill.id ? -1 : 1)).map(({skill}) => skill);
}

function nearness(skill: Skill, wanted: string): number | null {
  const names = [skill.id, ...namesOf(skill)].map(plain);
  if (names.some((name) => name === wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : null;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
