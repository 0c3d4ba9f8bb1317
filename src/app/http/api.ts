import {OpenAPIHono} from "@hono/zod-openapi";
import {version} from "../version.ts";
import type {ApiContext} from "./context.ts";
import type {Endpoint} from "./endpoint.ts";
import {endpoints} from "./endpoints.ts";
import {documented} from "./openapi.ts";
import {failed, problemAnswer} from "./problem.ts";
import {respond} from "./respond.ts";

const about =
  "Reads job ads and shows which AI skills employers really require: each figure with a count, a base, an interval and its definition, and the quotes behind it. Everything stays on the machine that runs it.";

/**
 * The HTTP API, to be mounted under `/api`.
 *
 * An answer is a function of the request and the newest vintage; nothing that is sent to it is kept.
 */
export function apiOf(context: ApiContext): OpenAPIHono {
  const api = new OpenAPIHono();
  for (const endpoint of endpoints) api.openAPIRegistry.registerPath(documented(endpoint));
  const paths = [...new Set(endpoints.map(({path}) => path))];
  for (const path of paths) {
    const own = endpoints.filter((endpoint) => endpoint.path === path);
    for (const endpoint of own)
      api.on(endpoint.method.toUpperCase(), routeOf(path), (c) => respond(c, endpoint, context));
    api.all(routeOf(path), (c) => notAllowed(c.req.method, own));
  }
  api.get("/openapi.json", (c) => c.json(apiDocument(api)));
  api.get("/", (c) => c.json({assay: version, openapi: "openapi.json", paths: paths.map((path) => `/api${path}`)}));
  api.all("/openapi.json", (c) => notAllowed(c.req.method, []));
  api.all("*", (c) => problemAnswer(404, `unknown path: ${c.req.path.slice(0, 200)}; known: ${paths.join(", ")}`));
  api.onError((error) => failed(error, context.report));
  return api;
}

/** The OpenAPI 3.1 file. */
export function apiDocument(api: OpenAPIHono): object {
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {title: "Assay", version, description: about},
    servers: [{url: "/api"}]
  });
}

/** `/skills/{skill}` as the router writes it. */
function routeOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function notAllowed(method: string, own: readonly Endpoint[]): Response {
  const methods = own.length === 0 ? ["GET"] : own.map((endpoint) => endpoint.method.toUpperCase());
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].join(", ");
  return problemAnswer(405, `method not allowed: ${method}; known: ${allow}`, {allow});
}
