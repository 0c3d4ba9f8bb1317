import {afterAll, beforeAll, expect, it} from "vitest";
import {loadLens} from "../../../src/app/lens-files.ts";
import {exampleAd} from "../../../src/app/web/example-ad.ts";
import {answer, serveOn} from "../../../src/app/web/server.ts";

const lens = loadLens(null);
let server: Awaited<ReturnType<typeof serveOn>> | null = null;
let base = "";

beforeAll(async () => {
  server = await serveOn(0, lens);
  const address = server.address();
  base = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
});
afterAll(() => server?.close());

it("answer(GET /) shows the invented ad, marked by how each skill is asked", () => {
  const {status, body} = answer("GET", "/", "", lens);
  expect(status).toBe(200);
  expect(body).toContain("Below is an invented ad");
  expect(body).toContain('<mark class="preferred" title="nice to have">Terraform</mark>');
  expect(body).toContain('<mark class="context" title="about us">AI</mark> to screen applications');
  expect(body).toContain("GBP 65000-80000 year");
});

it("answer(POST /) reads the ad that was pasted and escapes what it holds", () => {
  const ad = "Data Engineer\n\nRequirements:\n- Python <img src=x onerror=1>\n- SQL";
  const {status, body} = answer("POST", "/", new URLSearchParams({ad}).toString(), lens);
  expect(status).toBe(200);
  expect(body).toContain('<mark class="required" title="must have">Python</mark>');
  expect(body).toContain("&lt;img src=x onerror=1&gt;");
  expect(body).not.toContain("<img");
});

it("answer(POST /) says when a text is no job ad", () => {
  expect(answer("POST", "/", new URLSearchParams({ad: "Great thread!"}).toString(), lens).body).toContain(
    "This does not read as a job ad."
  );
});

it("answer(GET /elsewhere) is not found", () => {
  expect(answer("GET", "/elsewhere", "", lens).status).toBe(404);
});

it("the invented ad says that it is invented", () => {
  expect(exampleAd).toContain("no such employer exists");
});

it("serveOn(port) answers this machine by its own name only, and no more than a megabyte", async () => {
  expect((await fetch(base)).status).toBe(200);
  expect((await fetch(base, {method: "POST", body: "x".repeat((1 << 20) + 1)})).status).toBe(413);
  const {request} = await import("node:http");
  const status = await new Promise((resolve) => {
    request(base, {headers: {host: "evil.example"}}, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(403);
});
