import type {Skill} from "../model/skill.ts";
import {commonWords} from "./common-words.ts";
import {namesOf} from "./lens.ts";
import {stepsOf} from "./tokens.ts";

/**
 * What is wrong with a skill list, one line a fault: two skills with one id, two with one alias (unless both have a trap for it), a common word or a letter without a trap,
 * links to skills that are not there, circles of broader skills, an alias that can never be found.
 */
export function checkLens(skills: readonly Skill[]): readonly string[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return [
    ...skills.filter((skill) => byId.get(skill.id) !== skill).map((skill) => `${place(skill)}: id of two skills`),
    ...sameAlias(skills),
    ...skills.flatMap((skill) => [...untrapped(skill), ...dangling(skill, byId), ...circles(skill, byId)])
  ];
}

const dated = new Set(["tool", "platform"]);

/** Tools and platforms without `since`, by family and id: no year of theirs can be told to be impossible. */
export function undated(skills: readonly Skill[]): readonly string[] {
  return skills.filter(({kind, since}) => dated.has(kind) && since === null).map(place);
}

function sameAlias(skills: readonly Skill[]): readonly string[] {
  const owners = new Map<string, Skill>();
  const faults: string[] = [];
  for (const skill of skills) {
    for (const alias of namesOf(skill)) {
      const key = stepsOf(alias).join(" ");
      const owner = owners.get(key);
      if (key === "") faults.push(`${place(skill)}: alias without a letter or digit: ${alias}`);
      else if (owner !== undefined && owner.id !== skill.id && !(trapsOn(key, owner) && trapsOn(key, skill)))
        faults.push(`${place(skill)}: alias of two skills: ${alias} (also ${owner.id})`);
      owners.set(key, owner ?? skill);
    }
  }
  return faults;
}

function trapsOn(key: string, {traps}: Skill): boolean {
  return traps.some(({alias}) => stepsOf(alias).join(" ") === key);
}

function untrapped(skill: Skill): readonly string[] {
  const trapped = new Set(skill.traps.map(({alias}) => stepsOf(alias).join(" ")));
  const unknown = skill.traps.filter(
    ({alias}) => !namesOf(skill).some((name) => stepsOf(name).join(" ") === stepsOf(alias).join(" "))
  );
  const risky = namesOf(skill).filter((alias) => {
    const steps = stepsOf(alias).join(" ");
    return !trapped.has(steps) && (/^[\p{L}\p{N}]$/u.test(steps) || commonWords.has(steps));
  });
  return [
    ...unknown.map(({alias}) => `${place(skill)}: trap for an alias that is not there: ${alias}`),
    ...risky.map((alias) => `${place(skill)}: common word without a trap: ${alias}`)
  ];
}

function dangling(skill: Skill, byId: ReadonlyMap<string, Skill>): readonly string[] {
  return [...skill.broader, ...skill.needs]
    .filter((id) => !byId.has(id))
    .map((id) => `${place(skill)}: no such skill: ${id}`);
}

function circles(skill: Skill, byId: ReadonlyMap<string, Skill>): readonly string[] {
  const seen = new Set<string>();
  const waiting = [...skill.broader];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === skill.id) return [`${place(skill)}: broader than itself`];
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(byId.get(id)?.broader ?? []));
  }
  return [];
}

function place({family, id}: Skill): string {
  return `${family}.yaml: ${id}`;
}
