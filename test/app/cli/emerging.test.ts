import {readFileSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

const details = ["billing", "search and ranking", "fraud", "logistics in ports", "medical images", "weather maps"];
const ads = Array.from({length: 6}, (_, i) => ({
  id: `a${i}`,
  title: `Data Engineer for ${details[i]}`,
  company: `Firm ${i}`,
  datePosted: `2026-0${i + 1}-03`,
  description: `You build our ${details[i]}.\n\nRequirements:\n- Python, Zorblax and Docker`
}));

beforeAll(async () => {
  writeFileSync(here.path("jobs.jsonl"), ads.map((ad) => JSON.stringify(ad)).join("\n"));
  await here.run("ingest", here.path("jobs.jsonl"), "--quiet");
});

it("assay emerging lists what ads name beside known tools, with the first ads, and proposes entries", async () => {
  const {code, out} = await here.run("emerging", here.path("jobs.jsonl"), "--quiet", "--propose", "new.yaml");
  expect(code).toBe(0);
  expect(out).toMatch(/^Zorblax +6 ads +6 employers {2}first 2026-01 {2}recent +3 {2}before +3 {2}q 0\.66\n/);
  expect(out.match(/Python, Zorblax and Docker/g)).toHaveLength(3);
  expect(out).toContain("1 term, 6 months");
  expect(readFileSync(here.path("new.yaml"), "utf8")).toContain('- id: zorblax\n  name: "Zorblax"');
});

it("assay emerging reads the warehouse, and files after --input, alike", async () => {
  const [warehouse, files] = [
    await here.run("emerging", "--json"),
    await here.run("emerging", "--json", "--quiet", "--input", "jobs.jsonl")
  ];
  expect([warehouse.code, warehouse.err]).toEqual([0, ""]);
  expect(warehouse.rows).toHaveLength(1);
  expect(warehouse.rows[0]).toMatchObject({term: "zorblax", count: 6, months: {"2026-01": 1}, first: "2026-01"});
  expect(files.out).toBe(warehouse.out);
  const csv = await here.run("emerging", "--csv");
  expect(csv.out).toMatch(/^term,written,postings,.*\nzorblax,Zorblax,6,6,2026-01,3,3,0,0.65\d+,a0 a1 a2\n$/);
});

it("assay emerging says when the months are too few to tell", async () => {
  const {out} = await here.run("emerging", "--to", "2026-05");
  expect(out).toContain("too short: 5 months");
  expect(out).toContain("q –");
});

it("assay emerging refuses a --fewest or a month that is none", async () => {
  expect(await here.run("emerging", "--fewest", "many")).toMatchObject({code: 2, err: expect.stringContaining("many")});
  expect((await here.run("emerging", "--from", "May")).err).toContain("invalid month: May");
});

it("assay lens propose writes candidates beside the list, which does not read them", async () => {
  const {code, out} = await here.run("lens", "propose");
  expect(code).toBe(0);
  expect(out).toContain("1 proposed, in ");
  expect(readFileSync(here.path("lens/proposals/2026-11-22.yaml"), "utf8")).toContain("- id: zorblax");
  expect((await here.run("lens", "show", "zorblax", "--lens", "lens")).err).toContain("unknown skill");
  await here.run("lens", "propose", "--input", "jobs.jsonl", "--quiet", "--out", "own.yaml");
  expect(readFileSync(here.path("own.yaml"), "utf8")).toContain("- id: zorblax");
});
