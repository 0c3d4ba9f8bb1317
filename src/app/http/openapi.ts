import {type RouteConfig, z} from "@hono/zod-openapi";
import {type Endpoint, pathNames} from "./endpoint.ts";
import {problemSchema} from "./problem.ts";

const errors: Readonly<Record<number, string>> = {
  400: "the request is wrong",
  403: "another host or a page of another site",
  404: "not there",
  406: "not to be had in the form that was asked for",
  413: "the body is too large",
  414: "the address is too long",
  415: "the body is no JSON",
  429: "too many requests; Retry-After says when",
  503: "there is no warehouse, or it cannot be read"
};

/** What the OpenAPI file says of an endpoint, from the schemas that it is validated by. */
export function documented(endpoint: Endpoint): RouteConfig {
  const {method, path, id, summary} = endpoint;
  return {method, path, operationId: id, summary, request: requestOf(endpoint), responses: responsesOf(endpoint)};
}

function requestOf({method, path, takes}: Endpoint): NonNullable<RouteConfig["request"]> {
  const inPath = pathNames(path);
  const pick = (wanted: boolean) =>
    z.object(Object.fromEntries(Object.entries(takes.shape).filter(([name]) => inPath.includes(name) === wanted)));
  const params = inPath.length === 0 ? {} : {params: pick(true)};
  if (method === "get") return {...params, query: pick(false)};
  return {...params, body: {required: true, content: {"application/json": {schema: takes}}}};
}

function responsesOf({answers, method, table, depends}: Endpoint): RouteConfig["responses"] {
  const json = {"application/json": {schema: answers}};
  const csv = table === null ? {} : {"text/csv": {schema: z.string()}};
  const kept = depends === "nothing-kept" ? {} : {304: {description: "unchanged: If-None-Match names what there is"}};
  const without = method === "get" ? ["413", "415"] : ["404", "503"];
  const wrong = Object.entries(errors)
    .filter(([status]) => !without.includes(status))
    .map(([status, description]) => [
      status,
      {description, content: {"application/problem+json": {schema: problemSchema}}}
    ]);
  return {200: {description: "the answer", content: {...json, ...csv}}, ...kept, ...Object.fromEntries(wrong)};
}
