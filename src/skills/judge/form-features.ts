import type {Skill} from "../../model/skill.ts";

/**
 * What may speak for a form wherever it stands, by written name: the skill, and the words it is written in. A form that
 * no annotated posting names is judged by its words, its kind and its family.
 *
 * @param written the alias, folded and cut into words
 */
export function formFeatures(skill: Skill, written: string): readonly string[] {
  const {id, kind, family} = skill;
  const words = written.split(" ");
  const last = words.at(-1) ?? "";
  return [
    "bias=",
    `skill=${id}`,
    `alias=${written}`,
    `kind=${kind}`,
    `family=${family}`,
    `kind-family=${kind}|${family}`,
    `words=${Math.min(4, words.length)}|${kind}`,
    `last=${last}`,
    `last-kind=${last}|${kind}`,
    ...(words.length > 1 ? [`first-of=${words[0]}`] : []),
    ...words.map((word) => `holds=${word}`),
    ...skill.broader.map((broader) => `broader=${broader}`),
    ...standing(skill, written).map((told) => `${told}|${kind}`)
  ];
}

/** How a form stands to its skill, and how much the list says of that. */
function standing({name, aliases, needs, since, links}: Skill, written: string): readonly string[] {
  const capital = aliases.some((alias) => alias !== alias.toLowerCase() && alias.toLowerCase() === written);
  return [
    `name=${name.replaceAll("-", " ") === written ? 1 : 0}`,
    `capital=${capital ? 1 : 0}`,
    `aliases=${Math.min(5, Math.floor(Math.log2(aliases.length + 1)))}`,
    `needs=${needs.length > 0 ? 1 : 0}`,
    `since=${since === null ? 0 : 1}`,
    `links=${Object.keys(links).sort().join("+")}`
  ];
}
