import {readFileSync, writeFileSync} from "node:fs";
import {afterAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

it("assay emerging lists what ads name beside known tools, with the first ad, and proposes entries", async () => {
  const ads = Array.from({length: 6}, (_, i) => ({
    id: `a${i}`,
    title: "Data Engineer",
    company: `Firm ${i}`,
    datePosted: `2026-0${i + 1}-03`,
    description: "Requirements:\n- Python, Zorblax and Docker"
  }));
  writeFileSync(here.path("jobs.jsonl"), ads.map((ad) => JSON.stringify(ad)).join("\n"));
  const {code, out} = await here.run("emerging", here.path("jobs.jsonl"), "--quiet", "--propose", "new.yaml");
  expect(code).toBe(0);
  expect(out).toMatch(/^Zorblax +6 ads +6 employers {2}first 2026-01 {2}recent +2/);
  expect(out).toContain("1 term, 6 months");
  expect(readFileSync(here.path("new.yaml"), "utf8")).toContain('- {id: "zorblax", name: "zorblax", kind: tool');
});

it("assay emerging refuses a --fewest that is no number", async () => {
  const {code, err} = await here.run("emerging", here.path("jobs.jsonl"), "--fewest", "many");
  expect(code).toBe(2);
  expect(err).toContain("invalid --fewest: many");
});
