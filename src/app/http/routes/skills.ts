import {z} from "@hono/zod-openapi";
import {families, type Skill, skillKinds} from "../../../model/skill.ts";
import {findSkill} from "../../../skills/find-skill.ts";
import {searchSkills} from "../../answers/search-skills.ts";
import {endpoint} from "../endpoint.ts";
import {NotFound} from "../problem.ts";
import {extent, stretch, window} from "../schemas/page.ts";

const skillSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    family: z.enum(families),
    kind: z.enum(skillKinds),
    aliases: z.array(z.string()),
    since: z.string().nullable().describe("first public release or paper"),
    broader: z.array(z.string()),
    needs: z.array(z.string()).describe("what a learner wants first"),
    links: z.record(z.string(), z.string()).describe("ids in other vocabularies")
  })
  .openapi("Skill");

/** The skill list, searched. */
export const skillsEndpoint = endpoint({
  method: "get",
  path: "/skills",
  id: "searchSkills",
  summary: "Skills of the list, by name, alias, family or kind; the nearest first",
  depends: "skills",
  takes: z.strictObject({
    q: z.string().max(200).optional().describe("a word of the name or an alias"),
    family: z.enum(families).optional(),
    kind: z.enum(skillKinds).optional(),
    ...window
  }),
  answers: z.object({...extent, items: z.array(skillSchema)}).openapi("SkillPage"),
  answer: async (input, {skills}) => {
    const page = stretch(searchSkills(skills().values(), input), input);
    return {...page, items: page.items.map(sentSkill)};
  },
  table: ({items}) => ({
    columns: ["id", "name", "family", "kind", "since", "aliases", "broader", "needs"],
    rows: items.map((skill) => [
      skill.id,
      skill.name,
      skill.family,
      skill.kind,
      skill.since,
      skill.aliases.join("; "),
      skill.broader.join("; "),
      skill.needs.join("; ")
    ]),
    synthetic: false
  })
});

/** One skill. */
export const skillEndpoint = endpoint({
  method: "get",
  path: "/skills/{skill}",
  id: "getSkill",
  summary: "One skill, by id, name or alias",
  depends: "skills",
  takes: z.strictObject({skill: z.string().max(200)}),
  answers: skillSchema,
  answer: async ({skill}, {skills}) => {
    try {
      return sentSkill(findSkill(skill, skills()));
    } catch (error) {
      throw new NotFound(error instanceof Error ? error.message : `unknown skill: ${skill}`);
    }
  }
});

function sentSkill({id, name, family, kind, aliases, since, broader, needs, links}: Skill) {
  return {
    id,
    name,
    family,
    kind,
    aliases: [...aliases],
    since,
    broader: [...broader],
    needs: [...needs],
    links: {...links}
  };
}
