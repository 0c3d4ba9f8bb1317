import type {Skill} from "../model/skill.ts";
import {fold} from "./engine/characters.ts";
import {namesOf} from "./lens.ts";

/**
 * The skill that a word means: by id, by name, then by alias.
 *
 * @throws Error `unknown skill: …` with the nearest names
 */
export function findSkill(word: string, known: ReadonlyMap<string, Skill>): Skill {
  const exact = known.get(word);
  if (exact !== undefined) return exact;
  const wanted = plain(word);
  const skills = [...known.values()];
  const found =
    skills.find(({id, name}) => plain(id) === wanted || plain(name) === wanted) ??
    skills.find((skill) => namesOf(skill).some((alias) => plain(alias) === wanted));
  if (found !== undefined) return found;
  const near = skills.filter((skill) =>
    namesOf(skill).some((alias) => plain(alias).includes(wanted) || wanted.includes(plain(alias)))
  );
  const names = near.slice(0, 5).map(({id}) => id);
  throw new Error(`unknown skill: ${word}${names.length === 0 ? "" : `; near: ${names.join(", ")}`}`);
}

function plain(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .trim();
}
