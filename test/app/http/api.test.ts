import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {z} from "zod";
import {endpoints} from "../../../src/app/http/endpoints.ts";
import {problemSchema} from "../../../src/app/http/problem.ts";
import {measureNamed, measures} from "../../../src/market/measures.ts";
import {runHere} from "../cli/run-here.ts";
import {ads, type Made, makeWarehouse, overFolder} from "./made-warehouse.ts";

let made: Made;
let empty: Made;
beforeAll(async () => {
  made = await makeWarehouse();
  empty = overFolder(runHere());
});
afterAll(() => {
  made.remove();
  empty.remove();
});

const python = "/measures/skill-share?skill=python";

const listSchema = z.looseObject({
  total: z.number().optional(),
  offset: z.number().optional(),
  items: z.array(
    z.looseObject({
      posting: z.string().optional(),
      where: z.record(z.string(), z.string()).optional(),
      points: z.array(z.unknown()).optional()
    })
  )
});
const named = z.looseObject({parameters: z.array(z.looseObject({name: z.string()}))});
const documentSchema = z.looseObject({paths: z.record(z.string(), z.looseObject({get: named.optional()}))});
const passage = z.looseObject({before: z.string(), quote: z.string(), after: z.string()});
const postingSchema = z.looseObject({mentions: z.array(passage)});
const extractedSchema = z.looseObject({
  text: z.string(),
  mentions: z.array(z.looseObject({skill: z.string(), start: z.number(), end: z.number(), quote: z.string()}))
});

async function listIn(answer: Promise<Response>) {
  return listSchema.parse(await (await answer).json());
}

async function told(answer: Promise<Response>) {
  const {status, headers, ...rest} = await answer.then(async (one) => ({
    status: one.status,
    headers: one.headers,
    body: await one.json()
  }));
  return {status, headers, body: rest.body};
}

async function detail(answer: Promise<Response>): Promise<readonly [number, string]> {
  const {status, headers, ...given} = await told(answer);
  expect(headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(given.body);
  expect(problem.status).toBe(status);
  return [status, problem.detail];
}

describe("every endpoint", () => {
  const examples: Readonly<Record<string, string>> = {
    search: "/search?q=rag",
    listMeasures: "/measures",
    measure: python,
    evidence: "/evidence?skill=python",
    searchSkills: "/skills?q=rag",
    getSkill: "/skills/RAG",
    searchRoles: "/roles?q=data",
    getRole: "/roles/Senior%20MLOps%20Engineer",
    getPosting: "/postings/ad-0",
    listSources: "/sources",
    listVintages: "/vintages",
    revisions: "/revisions?measure=skill-share&skill=python"
  };

  it("has an example here", () => {
    const ids = endpoints.filter(({method}) => method === "get").map(({id}) => id);
    expect(ids.filter((id) => examples[id] === undefined)).toEqual([]);
  });

  it.each(Object.entries(examples))(
    "%s answers as its schema says, under a tag that spares the second answer",
    async (id, path) => {
      const answer = await made.get(path);
      expect(answer.status).toBe(200);
      const endpoint = endpoints.find((one) => one.id === id);
      const sent: unknown = await answer.json();
      expect(endpoint?.answers.parse(sent)).toEqual(sent);
      const tag = answer.headers.get("etag") ?? "";
      expect(tag).toMatch(/^W\/"[\da-f]{16}"$/);
      const again = await made.get(path, {"if-none-match": `"other", ${tag}`});
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect((await made.get(path, {accept: "text/csv", "if-none-match": tag})).status).not.toBe(304);
    }
  );

  it.each(Object.entries(examples))("%s answers HEAD with no body and refuses other methods", async (_, path) => {
    const head = await made.get(path, {});
    expect(head.status).toBe(200);
    const {api} = made;
    expect((await api.request(path, {method: "HEAD"})).status).toBe(200);
    const deleted = await api.request(path, {method: "DELETE"});
    expect([deleted.status, deleted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("GET /measures/{measure}", () => {
  it("gives the figure that the command line gives", async () => {
    const {rows, out} = await made.here.run("measure", "skill-share", "--skill", "python", "--json");
    expect(rows.length).toBe(0);
    const {items} = await listIn(made.get(python));
    expect(items).toEqual([JSON.parse(out)]);
  });

  it("takes every filter, cut and option that a measure has", async () => {
    const document = documentSchema.parse(await (await made.get("/openapi.json")).json());
    const names = document.paths["/measures/{measure}"]?.get?.parameters.map(({name}) => name) ?? [];
    for (const {options} of measures) for (const {name} of options) expect(names).toContain(name);
    expect(names).toEqual(
      expect.arrayContaining(["skill", "country", "role", "sector", "by", "vintage", "repeats", "limit"])
    );
  });

  it("gives one figure for each value of a cut, in stretches with links", async () => {
    const answer = await made.get("/measures/postings-new?by=country&limit=1");
    const {total, items} = listSchema.parse(await answer.json());
    expect([total, items.length, items[0]?.where]).toEqual([2, 1, {country: "GB"}]);
    const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1] ?? "";
    const second = await made.get(next);
    expect(listSchema.parse(await second.json()).items[0]?.where).toEqual({country: "DE"});
    expect(second.headers.get("link")).toMatch(/rel="first".*rel="prev".*rel="last"/);
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });

  it("answers as CSV to who wants that", async () => {
    const answer = await made.get(python, {accept: "text/csv"});
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(answer.headers.get("vary")).toBe("accept");
    const [names, first] = (await answer.text()).split("\r\n");
    expect(names).toBe("measure,about,where,at,value,low,high,count,base,why,unit,vintage,synthetic");
    expect(first).toMatch(/^skill-share,skill python,,2026-01,0\.5,0\.[34]\d+,0\.[56]\d+,20,40,,share,1,false$/);
  });

  it("says absence with its reason", async () => {
    const {items} = await listIn(made.get(`${python}&country=DE`));
    expect(items[0]?.points?.[0]).toEqual({at: "2026-01", value: null, count: 10, base: 10, why: "too few"});
  });

  it.each([
    ["/measures/skil-share", 404, /^unknown measure: skil-share; known: .*skill-share/],
    ["/measures/skill-share", 400, /^missing option: skill or family$/],
    ["/measures/skill-share?skill=pythonn", 400, /^unknown skill: pythonn/],
    [`${python}&country=`, 400, /^invalid country: ; /],
    [`${python}&from=2026`, 400, /^invalid from: 2026; a month, such as 2026-01$/],
    [`${python}&repeats=never`, 400, /^unknown repeats: never; known: copies-dropped, keep, first$/],
    [`${python}&sector=moonshine`, 400, /^unknown sector: moonshine; known: /],
    [`${python}&vintage=99`, 400, /^unknown vintage: 99; known: 1$/],
    [`${python}&vintage=x`, 400, /^invalid vintage: x; /],
    [`${python}&colour=red`, 400, /^unknown parameter: colour; known: measure, skill, /],
    [`${python}&limit=0`, 400, /^invalid limit: 0; /],
    ["/postings/nope", 404, /^unknown posting: nope$/],
    ["/skills/nonono", 404, /^unknown skill: nonono/],
    ["/roles/nonsense", 404, /^unknown role: nonsense$/],
    ["/elsewhere", 404, /^unknown path: \/elsewhere; known: /],
    ["/../../etc/passwd", 404, /^unknown path: \/etc\/passwd/],
    ["/postings/..%2f..%2fetc%2fpasswd", 404, /^unknown posting: \.\.\/\.\.\/etc\/passwd$/],
    ["/postings/%27%20OR%201%3D1%20--", 404, /^unknown posting: ' OR 1=1 --$/]
  ])("%s is refused with %i in the words of the command line", async (path, status, words) => {
    const [given, said] = await detail(made.get(path));
    expect(given).toBe(status);
    expect(said).toMatch(words);
  });

  it("does not open a file that the address names", async () => {
    const reading = measureNamed("layoffs");
    const [status, said] = await detail(made.get(`/measures/${reading.name}`));
    expect([status, said]).toEqual([400, expect.stringMatching(/^missing file: /)]);
    expect((await detail(made.get(`/measures/${reading.name}?${reading.files[0]}=/etc/passwd`)))[1]).toMatch(
      /^unknown parameter: /
    );
  });

  it("is not to be had in a form that is not known", async () => {
    expect((await detail(made.get(python, {accept: "image/png"})))[0]).toBe(406);
    expect((await detail(made.get("/skills/RAG", {accept: "text/csv"})))[0]).toBe(406);
  });
});

describe("GET /evidence", () => {
  it("walks through the postings that the figure counts, each once", async () => {
    const seen: string[] = [];
    for (let path: string | undefined = "/evidence?skill=python&limit=15"; path !== undefined; ) {
      const answer = await made.get(path);
      const page = listSchema.parse(await answer.json());
      seen.push(...page.items.flatMap(({posting}) => posting ?? []));
      path = /<([^>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1];
      expect(page.total).toBe(40);
      expect(path !== undefined).toBe(seen.length < 40);
    }
    const asking = ads.filter((_, i) => i % 2 === 0).map(({id}) => id);
    expect([...seen].sort()).toEqual([...asking].sort());
  });

  it("says how many there are behind the last of them", async () => {
    const page = listSchema.parse(await (await made.get("/evidence?skill=python&offset=4000&vintage=1")).json());
    expect(page).toMatchObject({total: 40, offset: 4000, items: []});
  });

  it("shows hostile words as data, masks contacts and gives no whole text", async () => {
    const posting = postingSchema.parse(await (await made.get("/postings/ad-0")).json());
    const text = JSON.stringify(posting);
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).not.toContain("jane.roe@example.com");
    expect(text).not.toContain("7946");
    for (const {before, quote, after} of posting.mentions)
      expect(`${before}${quote}${after}`.split(/\s+/).length).toBeLessThanOrEqual(26);
    expect(text).not.toContain("Contact Jane");
  });
});

describe("without a warehouse", () => {
  it("figures are 503 with what to do, and no path of the machine", async () => {
    for (const path of [python, "/evidence?skill=python", "/sources", "/vintages", "/postings/x"]) {
      const [status, said] = await detail(empty.get(path));
      expect(status).toBe(503);
      expect(said).toBe("no postings yet: the warehouse; first: assay ingest <input…>");
    }
  });

  it("the skill list and the roles answer", async () => {
    expect((await empty.get("/skills/RAG")).status).toBe(200);
    expect((await empty.get("/roles/data%20engineer")).status).toBe(200);
  });

  it("a warehouse that appears is seen by the next request, and a new vintage changes the tag", async () => {
    const late = overFolder(runHere());
    expect((await late.get(python)).status).toBe(503);
    const {writeFileSync} = await import("node:fs");
    const write = (rows: readonly object[]) =>
      writeFileSync(late.here.path("ads.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
    write(ads);
    expect((await late.here.run("ingest", late.here.path("ads.jsonl"))).code).toBe(0);
    const first = await late.get(python);
    expect(first.status).toBe(200);
    write([{...ads[2], id: "ad-new", company: "Another"}]);
    expect((await late.here.run("ingest", late.here.path("ads.jsonl"))).code).toBe(0);
    const tag = first.headers.get("etag") ?? "";
    const second = await late.get(python, {"if-none-match": tag});
    expect(second.status).toBe(200);
    expect(listSchema.parse(await second.json()).items[0]?.points?.[0]).toMatchObject({count: 21, base: 41});
    const told = z
      .looseObject({rows: z.array(z.object({at: z.string(), values: z.array(z.number()), revision: z.number()}))})
      .parse(await (await late.get("/revisions?measure=skill-share&skill=python")).json());
    expect(told.rows[0]).toEqual({at: "2026-01", values: [0.5, 0.512195], revision: 0.012195});
    const older = await listIn(late.get(`${python}&vintage=1`));
    expect(older.items[0]?.points?.[0]).toMatchObject({count: 20, base: 40});
    late.remove();
  });
});

describe("POST /extract and /compare", () => {
  const ad = {text: "Data Engineer\n\nRequirements:\n- Python <img src=x onerror=alert(1)>\n- SQL"};

  it("reads a text and keeps nothing of it", async () => {
    const answer = await empty.post("/extract", ad);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
    const {text, mentions} = extractedSchema.parse(await answer.json());
    expect(text).toBe(ad.text);
    expect(mentions.map(({skill}) => skill)).toEqual(["python", "sql"]);
    for (const {start, end, quote} of mentions) expect(text.slice(start, end)).toBe(quote);
  });

  it("reads a résumé, though it is no ad", async () => {
    const answer = await empty.post("/extract", {text: "Grace Hopper\nWrote Python for a bank"});
    const {mentions} = extractedSchema.parse(await answer.json());
    expect(mentions).toMatchObject([{skill: "python"}]);
  });

  it("compares two texts", async () => {
    const answer = await empty.post("/compare", {ask: ad, offer: {text: "Grace Hopper\nWrote Python for a bank"}});
    expect(await answer.json()).toMatchObject({
      have: [{skills: ["python"]}],
      missing: [{skills: ["sql"]}],
      unknown: []
    });
  });

  it("gives mentions as CSV", async () => {
    const answer = await empty.post("/extract", ad, {accept: "text/csv"});
    expect(await answer.text()).toMatch(
      /^skill,name,family,start,end,quote,stance,part,rule,any,years\r\npython,python,software,/
    );
  });

  it("takes JSON alone, so that no form of another site can send it", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const [status, said] = await detail(empty.post("/extract", "text=Python", {"content-type": type}));
      expect([status, said]).toEqual([415, `unknown content type: ${type}; known: application/json`]);
    }
  });

  it("says what is wrong with a body", async () => {
    expect(await detail(empty.post("/extract", "{"))).toEqual([400, "invalid body: it is not JSON"]);
    expect((await detail(empty.post("/extract", "[]")))[0]).toBe(400);
    expect(await detail(empty.post("/extract", {}))).toEqual([400, "missing parameter: text"]);
    expect((await detail(empty.post("/extract", {text: "   "})))[1]).toMatch(/^invalid text: /);
    expect((await detail(empty.post("/extract", {text: "x".repeat(200_001)})))[1]).toMatch(/^invalid text: x+…; /);
    expect((await detail(empty.post("/compare", {ask: ad})))[1]).toBe("missing parameter: offer");
  });

  it("is not moved by a body that names the machinery of objects", async () => {
    const answer = await empty.post("/extract", '{"text":"Python","__proto__":{"html":true}}');
    expect([200, 400]).toContain(answer.status);
    expect(Reflect.get({}, "html")).toBeUndefined();
  });
});
