import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {Hono} from "hono";
import openapiTS, {astToString} from "openapi-typescript";
import {afterAll, beforeAll, expect, it} from "vitest";
import {apiDocument} from "../../../src/app/http/api.ts";
import {guard} from "../../../src/app/http/guard.ts";
import {type Made, makeWarehouse} from "./made-warehouse.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "assay-client-"));
let made: Made;

/** What a stranger writes against the generated types. */
const program = `
import createClient from "openapi-fetch";
import type {paths} from "./api.ts";

export async function ask(fetch: (request: Request) => Promise<Response>) {
  const client = createClient<paths, "application/json" | "application/problem+json">({baseUrl: "http://localhost/api", fetch});
  const figure = await client.GET("/measures/{measure}", {
    params: {path: {measure: "skill-share"}, query: {skill: "python", repeats: "copies-dropped", limit: 1}}
  });
  const point = figure.data?.items[0]?.points[0];
  const share: number | null | undefined = point?.value;
  const read = await client.POST("/extract", {body: {text: "Requirements:\\n- Python", html: false}});
  const stance: "required" | "preferred" | "work" | "context" | "excluded" | undefined = read.data?.mentions[0]?.stance;
  const wrong = await client.GET("/skills/{skill}", {params: {path: {skill: "nonono"}}});
  const words: string | undefined = wrong.error?.detail;
  return {share, stance, words};
}
`;

beforeAll(async () => {
  made = await makeWarehouse();
  const document: Parameters<typeof openapiTS>[0] = JSON.stringify(apiDocument(made.api));
  writeFileSync(join(folder, "api.ts"), astToString(await openapiTS(document)));
  writeFileSync(join(folder, "ask.ts"), program);
  writeFileSync(join(folder, "wrong.ts"), program.replace('repeats: "copies-dropped"', 'repeats: "never"'));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => {
  made.remove();
  rmSync(folder, {recursive: true, force: true});
});

function compile(file: string): string {
  const options = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom,dom.iterable"
  ];
  const ran = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), ...options, "--allowImportingTsExtensions", "--skipLibCheck", file],
    {cwd: folder, encoding: "utf8"}
  );
  return ran.stdout;
}

it("a client generated from the OpenAPI file compiles, and its calls are answered", async () => {
  expect(compile("ask.ts")).toBe("");
  const app = new Hono();
  app.use(guard());
  app.route("/api", made.api);
  const {ask} = await import(pathToFileURL(join(folder, "ask.ts")).href);
  const answered = await ask(async (request: Request) => app.request(request));
  expect(answered).toEqual({share: 0.5, stance: "required", words: "unknown skill: nonono"});
});

it("a wrong call does not compile against it", () => {
  expect(compile("wrong.ts")).toContain("'\"never\"' is not assignable");
});
