import {z} from "@hono/zod-openapi";
import type {Endpoint} from "./endpoint.ts";
import {ownOptions} from "./schemas/asking.ts";

const head = `# HTTP API

\`assay serve\` answers under \`http://127.0.0.1:4310/api\`; \`/api/openapi.json\` is the OpenAPI 3.1 file of all that stands here,
made from the same schemas that validate. This page is made from them too.

- **Figures** come as on the command line: every point has its count and base; an absent value is \`null\` with a \`why\`, never 0.
  \`synthetic: true\` marks figures of invented postings in JSON, and a column and the name of the file in CSV.
- **Form.** JSON, or CSV with \`Accept: text/csv\` where it says so. Cells that a spreadsheet would run as a formula are led by \`'\`.
- **Lists** take \`limit\` and \`offset\`; \`Link\` headers lead to the first, previous, next and last stretch.
- **Caching.** \`ETag\` changes with the data, the skill list and the version of Assay; send it back as \`If-None-Match\` for a 304.
- **Errors** are \`application/problem+json\` (RFC 9457): \`detail\` says \`kind: value; known: …\` as on the command line, \`known\` lists what
  would have been right. 400 the request is wrong · 404 not there · 405 another method · 406 not in that form · 413, 414 too large ·
  415 the body is no JSON · 429 too many, see \`Retry-After\` · 503 no warehouse yet.
- **Texts** of ads are never sent whole: quotes have at most 25 words, and e-mail addresses, telephone numbers and names of contacts
  in them are masked. What is posted to \`extract\` and \`compare\` is not kept.
- **Who may ask.** This machine, under its own name: another Host header, a page of another site, and CORS are refused. There are no
  passwords: do not bind it elsewhere unless everybody there may read everything.

\`\`\`sh
curl 'http://127.0.0.1:4310/api/measures/skill-share?skill=python&country=US'
curl -H 'Accept: text/csv' 'http://127.0.0.1:4310/api/measures/skill-share?skill=python&by=sector'
curl -H 'Content-Type: application/json' -d '{"text": "We need Python and SQL."}' http://127.0.0.1:4310/api/extract
npx openapi-typescript http://127.0.0.1:4310/api/openapi.json -o assay.d.ts
\`\`\`

With openapi-fetch: \`createClient<paths, "application/json" | "application/problem+json">({baseUrl: "http://127.0.0.1:4310/api"})\`.
`;

/** The page docs/API.md. */
export function apiPage(endpoints: readonly Endpoint[]): string {
  return `${head}\n## Endpoints\n\n${endpoints.map(section).join("\n\n")}\n`;
}

function section({method, path, summary, takes, answers, table}: Endpoint): string {
  const shared = Object.entries(takes.shape).filter(([name]) => !ownOptions.includes(name));
  const rows = shared.map(([name, schema]) => parameter(name, fieldOf(takes, name), schema));
  const forms = table === null ? "JSON" : "JSON, CSV";
  return [
    `### ${method.toUpperCase()} /api${path}`,
    "",
    `${summary}. (${forms})`,
    "",
    ...(rows.length === 0 ? [] : ["| takes | |", "|---|---|", ...rows, ""]),
    ...("by" in takes.shape || "rule" in takes.shape ? [measured, ""] : []),
    `Answers ${Object.keys(fieldsOf(answers))
      .map((name) => `\`${name}\``)
      .join(" ")}.`
  ].join("\n");
}

const measured =
  "A measure takes its own options too, under the names of docs/MEASURES.md; `GET /api/measures` lists them. What another measure takes is refused.";

const fieldSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  description: z.string().optional()
});
type Field = z.infer<typeof fieldSchema>;

const objectSchema = z.looseObject({properties: z.record(z.string(), fieldSchema).default({})});

function fieldsOf(schema: z.ZodType): Readonly<Record<string, Field>> {
  return objectSchema.parse(z.toJSONSchema(schema, {io: "input", unrepresentable: "any"})).properties;
}

function fieldOf(takes: z.ZodObject, name: string): Field {
  return fieldsOf(takes)[name] ?? {};
}

function parameter(name: string, field: Field, schema: unknown): string {
  const needed = schema instanceof z.ZodType && !schema.safeParse(undefined).success ? "needed" : null;
  const range = field.minimum === undefined ? null : `${field.minimum} to ${field.maximum ?? "any"}`;
  const known = field.enum === undefined ? null : field.enum.map((word) => `\`${String(word)}\``).join(" ");
  const otherwise = field.default === undefined ? null : `otherwise \`${String(field.default)}\``;
  const said = [field.description ?? null, known, range, otherwise, needed].filter((part) => part !== null);
  return `| \`${name}\` | ${said.join("; ").replaceAll("|", "\\|").replaceAll("\n", " ")} |`;
}
