import fc from "fast-check";
import {Hono} from "hono";
import {afterAll, beforeAll, expect, it} from "vitest";
import {z} from "zod";
import {apiOf} from "../../../src/app/http/api.ts";
import {embedsOf} from "../../../src/app/http/embeds.ts";
import {endpoints} from "../../../src/app/http/endpoints.ts";
import {rateLimit} from "../../../src/app/http/guard/rate.ts";
import {guard} from "../../../src/app/http/guard.ts";
import {problemSchema} from "../../../src/app/http/problem.ts";
import {measures} from "../../../src/market/measures.ts";
import {type Made, makeWarehouse} from "./made-warehouse.ts";

let made: Made;
let app: Hono;
const reported: unknown[] = [];
beforeAll(async () => {
  made = await makeWarehouse();
  const context = {...made.context, report: (error: unknown) => void reported.push(error)};
  app = new Hono();
  app.use(guard({rate: rateLimit(1e6, 1e6, () => 0)}));
  app.route("/api", apiOf(context));
  app.route("/embed", embedsOf(context));
});
afterAll(() => made.remove());

const nasty = fc.oneof(
  fc.constantFrom(
    ...["", " ", "\u0000", "'", "' OR 1=1 --", '"; DROP VIEW postings; --', "../../etc/passwd", "%00", "-1", "1e999"],
    ...["NaN", "null", "[object Object]", "__proto__", "constructor", "python", "US", "2026-01", "9".repeat(40), "💥"],
    ...["\u202e", "<script>", "$1", "$999", "{}", "a".repeat(300), "2026-13", "1", "month", "skill", "remote"]
  ),
  fc.string({maxLength: 12, unit: "binary"}).filter((text) => text.isWellFormed())
);

const paths = fc.constantFrom(...endpoints.filter(({method}) => method === "get")).chain(({path, takes}) =>
  fc.record({
    path: fc.constant(path),
    inPath: fc.oneof(nasty, fc.constantFrom(...measures.map(({name}) => name), "ad-0")),
    query: fc.dictionary(fc.constantFrom(...Object.keys(takes.shape), "toString", "x"), nasty, {maxKeys: 4})
  })
);

it("no address makes the API fail: whatever it is, it is answered or refused in words", async () => {
  await fc.assert(
    fc.asyncProperty(paths, async ({path, inPath, query}) => {
      const address = `/api${path.replace(/\{\w+\}/, encodeURIComponent(inPath))}?${new URLSearchParams(query)}`;
      const answer = await app.request(address);
      expect(reported, address).toEqual([]);
      expect([200, 400, 404, 414], address).toContain(answer.status);
      const body: unknown = await answer.json();
      if (answer.status !== 200)
        expect(problemSchema.parse(body).detail).toMatch(/^[a-z ]+(?: for [a-z-]+)?: |^[a-z ]+$/);
    }),
    {seed: 11, numRuns: 250}
  );
});

it("no address makes an embed fail or carry what was put in", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("svg", "html"),
      fc.constantFrom(...measures.map(({name}) => name)),
      fc.dictionary(fc.constantFrom("skill", "role", "country", "source", "theme"), nasty, {maxKeys: 3}),
      async (form, measure, query) => {
        const answer = await app.request(`/embed/${measure}.${form}?${new URLSearchParams(query)}`);
        expect(reported).toEqual([]);
        expect([200, 400, 404]).toContain(answer.status);
        if (answer.status === 200) expect(await answer.text()).not.toMatch(/<script|\u202e|\u0000/);
      }
    ),
    {seed: 12, numRuns: 80}
  );
});

const json = fc.oneof(
  fc.json({maxDepth: 4}),
  fc.constantFrom(
    "",
    "{",
    "null",
    '{"text":1}',
    `{"text":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    '{"text":"\\ud800"}'
  ),
  nasty.map((text) => JSON.stringify({text})),
  fc.tuple(nasty, nasty).map(([ask, offer]) => JSON.stringify({ask: {text: ask}, offer: {text: offer, html: true}}))
);

it("a body that is nested too deep is refused", async () => {
  const body = `{"text":${"[".repeat(5000)}${"]".repeat(5000)}}`;
  const answer = await app.request("/api/extract", {
    method: "POST",
    headers: {"content-type": "application/json"},
    body
  });
  expect([answer.status, problemSchema.parse(await answer.json()).detail]).toEqual([
    400,
    "invalid body: nested deeper than 64 levels"
  ]);
});

it("a text of thirty thousand mentions is compared in the time of a test, and quoted ten times", async () => {
  // Regression: it took more than two minutes.
  for (const words of ["AWS or ", "Python, "]) {
    const text = words.repeat(Math.floor(200_000 / words.length));
    const body = JSON.stringify({ask: {text}, offer: {text}});
    const headers = {"content-type": "application/json"};
    const answer = await app.request("/api/compare", {method: "POST", headers, body});
    const {have} = z
      .object({have: z.array(z.object({asked: z.array(z.unknown()), offered: z.array(z.unknown())}))})
      .parse(await answer.json());
    expect(have.length).toBeGreaterThan(0);
    for (const {asked, offered} of have) expect([asked.length, offered.length]).toEqual([10, 10]);
  }
});

it("no body makes the API fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("/api/extract", "/api/compare"), json, async (path, body) => {
      const answer = await app.request(path, {method: "POST", headers: {"content-type": "application/json"}, body});
      expect(reported, body.slice(0, 200)).toEqual([]);
      expect([200, 400]).toContain(answer.status);
    }),
    {seed: 13, numRuns: 200}
  );
});
