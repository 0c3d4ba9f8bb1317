import {readFileSync, writeFileSync} from "node:fs";
import {afterAll, expect, it} from "vitest";
import {z} from "zod";
import {apiDocument, apiOf} from "../../../src/app/http/api.ts";
import {contextOf} from "../../../src/app/http/context.ts";
import {apiPage} from "../../../src/app/http/docs.ts";
import {endpoints} from "../../../src/app/http/endpoints.ts";
import {ownOptions} from "../../../src/app/http/schemas/asking.ts";
import {findingSchema, sentFinding} from "../../../src/app/http/schemas/finding.ts";
import type {Finding} from "../../../src/model/finding.ts";

const nowhere = {warehouse: "/nowhere", lens: null, vocabulary: "assay", vocabularies: "/nowhere", chosenForAi: []};
const context = contextOf(nowhere);
afterAll(() => context.close());

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.looseObject({name: z.string(), in: z.string()})).optional(),
  responses: z.record(z.string(), z.looseObject({description: z.string()}))
});
const documentSchema = z.looseObject({
  openapi: z.literal("3.1.0"),
  servers: z.array(z.object({url: z.string()})),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({schemas: z.record(z.string(), z.unknown())})
});
const document = documentSchema.parse(apiDocument(apiOf(context)));

it("the OpenAPI file has every endpoint, with what it takes and how it can fail", () => {
  for (const {path, method, id, takes} of endpoints) {
    const found = document.paths[path]?.[method];
    expect(found?.operationId).toBe(id);
    for (const status of ["200", "400", "403", "429"]) expect(Object.keys(found?.responses ?? {})).toContain(status);
    if (method === "get")
      expect(found?.parameters?.map(({name}) => name).sort() ?? []).toEqual(Object.keys(takes.shape).sort());
  }
});

it("the OpenAPI file names every operation once and refers to nothing that is not there", () => {
  const ids = endpoints.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name);
});

it("sentFinding(finding) sends all that a figure has, and the schema knows all of it", () => {
  const finding: Required<Finding> = {
    ...{measure: "m", version: 1, unit: "share", level: 0.95, fewest: 30, repeats: "keep", counts: "c", of: "o"},
    ...{about: {skill: "s"}, where: {}, vintage: 1, lens: "l", synthetic: true, method: "x", state: "warming"},
    ...{points: [{at: "2026-01", value: null, count: 0, base: 0, why: "no postings"}], beside: {rank: 1}},
    ...{caveats: ["c"], evidence: ["e"]}
  };
  expect(findingSchema.strict().parse(sentFinding(finding))).toEqual(finding);
});

it("docs/API.md is made from the endpoints (UPDATE=1 writes it anew)", () => {
  const path = new URL("../../../docs/API.md", import.meta.url);
  const page = apiPage(endpoints);
  if (process.env["UPDATE"] === "1") writeFileSync(path, page);
  expect(
    readFileSync(path, "utf8") === page,
    "docs/API.md is stale: UPDATE=1 npx vitest run test/app/http/openapi.test.ts"
  ).toBe(true);
});

it("docs/API.md has each endpoint and each thing that it takes", () => {
  const page = apiPage(endpoints);
  for (const {method, path, takes} of endpoints) {
    const part = page.split(`### ${method.toUpperCase()} /api${path}\n`)[1]?.split("\n### ")[0] ?? "";
    for (const name of Object.keys(takes.shape).filter((one) => !ownOptions.includes(one)))
      expect(part).toContain(`\`${name}\``);
  }
});
