import {distinctValues} from "../../market/cut-values.ts";
import {cuts} from "../../market/where.ts";
import type {Skill} from "../../model/skill.ts";
import type {Market} from "../warehouse/market.ts";

const doing: Readonly<Record<string, string>> = {
  engineer: "engineering",
  scientist: "science",
  analyst: "analysis",
  designer: "design"
};

/**
 * The skills that a role is named after, the nearest first: `prompt engineer` → prompt engineering, `machine learning engineer`
 * → machine learning engineering and machine learning.
 */
export function skillsOfRole(role: string, byName: ReadonlyMap<string, Skill>): readonly Skill[] {
  const words = role.toLowerCase().split(" ");
  const head = words.slice(0, -1).join(" ");
  const work = doing[words.at(-1) ?? ""];
  const names = [role, ...(work === undefined ? [] : [`${head} ${work}`]), head];
  return [...new Set(names.flatMap((name) => byName.get(name.toLowerCase().trim()) ?? []))];
}

/** Skills by their names and aliases in lower case; the first of the list wins. */
export function skillsByName(skills: ReadonlyMap<string, Skill>): ReadonlyMap<string, Skill> {
  const found = new Map<string, Skill>();
  const add = (name: string, skill: Skill) => {
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), skill);
  };
  for (const skill of skills.values()) add(skill.name, skill);
  for (const skill of skills.values()) for (const alias of skill.aliases) add(alias, skill);
  return found;
}

/** The roles of the postings that are named after a skill, those of most postings first. */
export async function rolesOfSkill(
  {database}: Market,
  skill: Skill,
  skills: ReadonlyMap<string, Skill>
): Promise<readonly string[]> {
  const cut = cuts.find(({name}) => name === "role");
  if (cut === undefined) return [];
  const {sql, values} = distinctValues(cut, {where: {}, repeats: "copies-dropped"});
  const byName = skillsByName(skills);
  const roles = (await database.rows(sql, values)).map((row) => String(row["value"]));
  return roles.filter((role) => skillsOfRole(role, byName).some(({id}) => id === skill.id));
}
