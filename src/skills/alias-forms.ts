import type {Skill} from "../model/skill.ts";

const named = new Set(["tool", "language", "platform", "certificate"]);

/**
 * The token rows under which an alias is found: as written, and its last word in the other number.
 *
 * A plural is added to words and to acronyms (`LLM`, `LLMs`); a singular only to phrases and to common nouns
 * (`data pipelines`, `embeddings`), never to a single proper name (`Rails`, `Windows`) or an acronym (`ADAS`).
 */
export function aliasForms(skill: Skill, alias: string, steps: readonly string[]): readonly (readonly string[])[] {
  const last = steps.at(-1);
  if (last === undefined || !/^[a-z/&+]*[a-z]{2}$/.test(last)) return [steps];
  const head = steps.slice(0, -1);
  const proper = named.has(skill.kind) && head.length === 0;
  if (last.endsWith("s") && !/(?:ss|us|is)$/.test(last)) {
    return proper || last.length < 4 || alias === alias.toUpperCase() ? [steps] : [steps, [...head, singular(last)]];
  }
  return proper && alias !== alias.toUpperCase() ? [steps] : [steps, [...head, plural(last)]];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
