import {z} from "@hono/zod-openapi";
import {measures} from "../../../market/measures.ts";
import {families, skillKinds} from "../../../model/skill.ts";
import {roleNames} from "../../../postings/data/roles.ts";
import {searchSkills} from "../../answers/search-skills.ts";
import {endpoint} from "../endpoint.ts";

/** What there is to ask about, in one look: skills, roles and measures. */
export const searchEndpoint = endpoint({
  method: "get",
  path: "/search",
  id: "search",
  summary: "Skills, roles and measures by a word: the ids and names that the other questions take",
  depends: "skills",
  takes: z.strictObject({
    q: z.string().min(1).max(200).describe("a word: rag, data engineer, share"),
    limit: z.coerce.number().int().min(1).max(50).default(10).describe("how many of each at most")
  }),
  answers: z
    .object({
      skills: z.array(z.object({id: z.string(), name: z.string(), family: z.enum(families), kind: z.enum(skillKinds)})),
      roles: z.array(z.string()),
      measures: z.array(z.object({name: z.string(), title: z.string()}))
    })
    .openapi("Found"),
  answer: async ({q, limit}, {skills}) => {
    const wanted = q.trim().toLowerCase();
    const holds = (...words: readonly string[]) => words.some((word) => word.toLowerCase().includes(wanted));
    return {
      skills: searchSkills(skills().values(), {q})
        .slice(0, limit)
        .map(({id, name, family, kind}) => ({id, name, family, kind})),
      roles: Object.keys(roleNames)
        .filter((name) => holds(name, roleNames[name] ?? ""))
        .slice(0, limit),
      measures: measures
        .filter(({name, title}) => holds(name, title))
        .slice(0, limit)
        .map(({name, title}) => ({name, title}))
    };
  }
});
