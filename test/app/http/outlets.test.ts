import type {Hono} from "hono";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {appOf} from "../../../src/app/web/app.ts";
import {contextOf} from "../../../src/app/web/context.ts";
import {type Made, makeWarehouse} from "./made-warehouse.ts";

let made: Made;
let app: Hono;
beforeAll(async () => {
  made = await makeWarehouse();
  const settings = {warehouse: made.here.path("warehouse"), lens: null, vocabulary: "assay", chosenForAi: []};
  const context = contextOf({...settings, vocabularies: made.here.path("lens")}, () => "2026-11-22T08:00:00Z");
  app = appOf(context);
});
afterAll(() => made.remove());

const outlets = [
  ["a page", "/read", /text\/html/],
  ["a figure", "/api/measures/skill-share?skill=python", /application\/json/],
  ["the OpenAPI file", "/api/openapi.json", /application\/json/],
  ["an embed", "/embed/skill-share.svg?skill=python", /image\/svg\+xml/],
  ["a picture", "/embed/skill-share.png?skill=python", /image\/png/],
  ["a page that is not there", "/nothing-here", /text\/html/]
] as const;

describe.each(outlets)("the app as it is served: %s", (name, path, type) => {
  it("says what it is and lets no browser guess", async () => {
    const {headers} = await app.request(path);
    expect(headers.get("content-type")).toMatch(type);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  it("may be framed by other sites only if it is an embed", async () => {
    const policy = (await app.request(path)).headers.get("content-security-policy");
    const embed = path.startsWith("/embed/");
    expect(policy).toContain(embed ? "frame-ancestors *" : "frame-ancestors 'none'");
    expect(policy).not.toContain(embed ? "frame-ancestors 'none'" : "frame-ancestors *");
  });

  it("answers no other host", async () => {
    expect((await app.request(path, {headers: {host: "rebound.evil.example"}})).status).toBe(403);
  });

  it(`is ${name === "a page that is not there" ? "404" : "200"}`, async () => {
    expect((await app.request(path)).status).toBe(name === "a page that is not there" ? 404 : 200);
  });
});

it("nothing outside of the app is reached by its addresses", async () => {
  for (const path of [
    "/assets/../../../../package.json",
    "/assets/..%2f..%2f..%2f..%2fpackage.json",
    "/assets/%2e%2e/%2e%2e/app.ts",
    "/assets//etc/passwd",
    "/embed/..%2f..%2fpackage.json",
    "/api/postings/..%2f..%2fvintages%2f00000001.json"
  ]) {
    const answer = await app.request(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).not.toMatch(/"dependencies"|"sha256"|root:x/);
  }
});
