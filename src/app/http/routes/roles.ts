import {z} from "@hono/zod-openapi";
import {seniorities} from "../../../model/values.ts";
import {roleNames} from "../../../postings/data/roles.ts";
import {roleOf} from "../../../postings/role-of.ts";
import {endpoint} from "../endpoint.ts";
import {NotFound} from "../problem.ts";
import {extent, stretch, window} from "../schemas/page.ts";

const roleSchema = z
  .object({
    role: z.string(),
    name: z.string().describe("the usual short name, as filters take it"),
    field: z.string().nullable().describe("field of work; null when the role is in no table"),
    onet: z.array(z.string()).describe("codes of O*NET-SOC, nearest first"),
    isco: z.array(z.string()).describe("unit groups of ISCO-08"),
    seniority: z.enum(seniorities)
  })
  .openapi("Role");

/** The roles that have a name of their own. */
export const rolesEndpoint = endpoint({
  method: "get",
  path: "/roles",
  id: "searchRoles",
  summary:
    "Roles with a usual short name; a field of work with a head word ('payments engineer') is a role without standing here",
  depends: "skills",
  takes: z.strictObject({q: z.string().max(200).optional().describe("a part of the name"), ...window}),
  answers: z.object({...extent, items: z.array(roleSchema)}).openapi("RolePage"),
  answer: async (input) => {
    const wanted = (input.q ?? "").trim().toLowerCase();
    const names = Object.keys(roleNames).filter((name) => name.includes(wanted));
    const page = stretch(names.sort(), input);
    return {...page, items: page.items.flatMap((name) => sentRole(name) ?? [])};
  }
});

/** The role that a title names. */
export const roleEndpoint = endpoint({
  method: "get",
  path: "/roles/{title}",
  id: "getRole",
  summary: "The role, level and occupations that a job title names",
  depends: "skills",
  takes: z.strictObject({title: z.string().min(1).max(300).describe("a job title as ads write it")}),
  answers: roleSchema,
  answer: async ({title}) => {
    const role = sentRole(title);
    if (role === null) throw new NotFound(`unknown role: ${title}`);
    return role;
  }
});

function sentRole(title: string): z.infer<typeof roleSchema> | null {
  const role = roleOf(title);
  return role === null ? null : {...role, onet: [...role.onet], isco: [...role.isco]};
}
