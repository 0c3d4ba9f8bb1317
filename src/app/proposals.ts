import type {EmergingTerm} from "../market/emerging.ts";
import type {Skill} from "../model/skill.ts";
import type {SeenTerm} from "./gather-terms.ts";

const head = `# Candidates for the skill list, proposed by assay: nobody has looked at them.
# Keep what is a skill, mend its kind, and move it into the file of its family beside this folder.
`;

/**
 * Candidate entries as YAML for a person to accept, each with its counts, its first quote and the family of the skills
 * beside it in lists.
 *
 * @param skills the list as it is, by id: a candidate never takes an id that is there
 */
export function proposalsYaml(terms: readonly (EmergingTerm & SeenTerm)[], skills: ReadonlyMap<string, Skill>): string {
  const taken = new Set(skills.keys());
  return [head, ...terms.map((term) => entry(term, idFor(term.term, taken), familyOf(term, skills)))].join("\n");
}

function idFor(term: string, taken: Set<string>): string {
  const base = term.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "term";
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/** The family of most skills that stand beside it. */
function familyOf({beside}: SeenTerm, skills: ReadonlyMap<string, Skill>): string | null {
  const counts = new Map<string, number>();
  for (const [id, n] of beside) {
    const family = skills.get(id)?.family;
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + n);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

function entry(term: EmergingTerm & SeenTerm, id: string, family: string | null): string {
  const {count, employers, first, written, sightings} = term;
  const [sighting] = sightings;
  return [
    `# proposed: true; family, from its neighbours: ${family ?? "unknown"}`,
    `# seen in ${count} postings of ${employers} employers, first ${first}: ${JSON.stringify(sighting?.quote ?? "")} (${sighting?.posting ?? ""})`,
    `- id: ${id}`,
    `  name: ${JSON.stringify(written)}`,
    "  kind: tool",
    `  aliases: [${JSON.stringify(term.term)}]`,
    ""
  ].join("\n");
}
