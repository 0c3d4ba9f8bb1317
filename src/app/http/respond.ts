import {z} from "@hono/zod-openapi";
import type {Context} from "hono";
import {csvOf} from "../csv.ts";
import {hash} from "../hash.ts";
import {maxDepth, tooDeep} from "../inputs/limits.ts";
import type {ApiContext} from "./context.ts";
import {type Endpoint, pathNames} from "./endpoint.ts";
import {inputWords} from "./input-words.ts";
import {type Form, wantedForm} from "./negotiate.ts";
import {failed, problemAnswer} from "./problem.ts";

/** Answers a request to an endpoint: its input is validated, its form is chosen, what is unchanged is not sent again. */
export async function respond(request: Context, endpoint: Endpoint, context: ApiContext): Promise<Response> {
  const form = formOf(request, endpoint);
  if (form === null)
    return problemAnswer(406, `unknown form: ${request.req.header("accept") ?? ""}; known: ${knownForms(endpoint)}`);
  const input = await inputOf(request, endpoint);
  if (input instanceof Response) return input;
  const names = Object.keys(endpoint.takes.shape);
  try {
    const parsed = endpoint.takes.safeParse(input);
    if (!parsed.success) return problemAnswer(400, inputWords(parsed.error, input, names));
    const caching = cachingOf(request, endpoint, {context, form});
    if (caching.unchanged) return new Response(null, {status: 304, headers: caching.headers});
    const answer = await endpoint.answer(input, context);
    return written(answer, {endpoint, form, headers: {...caching.headers, ...linkHeader(request, answer)}});
  } catch (error) {
    // An answer that is not of its own schema is a mistake of ours, not of the caller.
    return failed(
      error instanceof z.ZodError ? new Error("answer of another shape", {cause: error}) : error,
      context.report
    );
  }
}

function formsOf({table}: Endpoint): readonly Form[] {
  return table === null ? ["json"] : ["json", "csv"];
}

function knownForms(endpoint: Endpoint): string {
  return endpoint.table === null ? "application/json" : "application/json, text/csv";
}

function formOf({req}: Context, endpoint: Endpoint): Form | null {
  return wantedForm(req.header("accept"), formsOf(endpoint));
}

async function inputOf({req}: Context, {method, path}: Endpoint): Promise<unknown> {
  if (method === "get") {
    const params = Object.fromEntries(pathNames(path).map((name) => [name, req.param(name)]));
    return {...req.query(), ...params};
  }
  if (!/^application\/json(?:\s*;|$)/i.test(req.header("content-type") ?? ""))
    return problemAnswer(415, `unknown content type: ${req.header("content-type") ?? "none"}; known: application/json`);
  try {
    const body: unknown = await req.json();
    return tooDeep(body) ? problemAnswer(400, `invalid body: nested deeper than ${maxDepth} levels`) : body;
  } catch {
    return problemAnswer(400, "invalid body: it is not JSON");
  }
}

interface Caching {
  readonly unchanged: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** The same address in the same form over the same data is the same answer, so that it need not be made to know its tag. */
function cachingOf(
  {req}: Context,
  {depends}: Endpoint,
  {context, form}: {readonly context: ApiContext; readonly form: Form}
): Caching {
  const vary = {vary: "accept"};
  if (depends === "nothing-kept") return {unchanged: false, headers: {...vary, "cache-control": "no-store"}};
  const {pathname, search} = new URL(req.url);
  const tag = `W/"${hash([context.edition(depends), pathname, search, form].join(" "))}"`;
  const asked = (req.header("if-none-match") ?? "").split(",").map((one) => one.trim());
  const unchanged = asked.includes(tag) || asked.includes("*");
  return {unchanged, headers: {...vary, etag: tag, "cache-control": "no-cache"}};
}

function written(
  answer: unknown,
  {
    endpoint,
    form,
    headers
  }: {readonly endpoint: Endpoint; readonly form: Form; readonly headers: Record<string, string>}
): Response {
  if (form === "json" || endpoint.table === null)
    return new Response(JSON.stringify(answer), {
      headers: {...headers, "content-type": "application/json; charset=utf-8"}
    });
  const table = endpoint.table(answer);
  return new Response(csvOf(table.columns, table.rows), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${table.synthetic ? "made-up-" : ""}${endpoint.id}.csv"`
    }
  });
}

const extentSchema = z.object({
  offset: z.number(),
  limit: z.number(),
  total: z.number()
});

/** Links to the first, previous, next and last stretch of a list, after RFC 8288. */
function linkHeader({req}: Context, answer: unknown): Readonly<Record<string, string>> {
  const read = extentSchema.safeParse(answer);
  if (!read.success) return {};
  const {total, offset, limit} = read.data;
  const stretches = [
    ["first", 0],
    ["prev", offset > 0 ? Math.max(0, offset - limit) : null],
    ["next", offset + limit < total ? offset + limit : null],
    ["last", Math.max(0, Math.ceil(total / limit) - 1) * limit]
  ] as const;
  const links = stretches.flatMap(([rel, at]) =>
    at === null ? [] : [`<${addressAt(req.url, at, limit)}>; rel="${rel}"`]
  );
  return {link: links.join(", ")};
}

function addressAt(from: string, offset: number, limit: number): string {
  const url = new URL(from);
  url.searchParams.set("offset", String(offset));
  url.searchParams.set("limit", String(limit));
  return `${url.pathname}${url.search}`;
}
