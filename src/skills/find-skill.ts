import type {Skill} from "../model/skill.ts";
import {fold} from "./engine/characters.ts";
import {namesOf} from "./lens.ts";
import {slips} from "./slips.ts";

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
  const names = nearest(wanted, skills);
  throw new Error(`unknown skill: ${word}${names.length === 0 ? "" : `; near: ${names.join(", ")}`}`);
}

const mostNamed = 5;
const fewestLetters = 3;

/** The ids of skills with a name that is a slip or two away, the nearest first, then of those with a name in it or around it. */
function nearest(wanted: string, skills: readonly Skill[]): readonly string[] {
  const allowed = wanted.length < 8 ? 1 : 2;
  const near = skills.flatMap((skill) => {
    const names = namesOf(skill).map(plain);
    const close = names.filter(({length}) => Math.abs(length - wanted.length) <= allowed);
    const away = Math.min(...close.map((name) => slips(wanted, name)));
    const within = names.some(
      (name) => name.includes(wanted) || (name.length >= fewestLetters && wanted.includes(name))
    );
    return away <= allowed || within ? [{id: skill.id, away: Math.min(away, allowed + 1)}] : [];
  });
  return near
    .sort((a, b) => a.away - b.away)
    .slice(0, mostNamed)
    .map(({id}) => id);
}

function plain(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .trim();
}
