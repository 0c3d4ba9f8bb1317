import {readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

beforeAll(async () => {
  const ads = Array.from({length: 40}, (_, i) =>
    JSON.stringify({
      id: `p-${i}`,
      title: "Data Engineer",
      company: `Employer ${i % 9}`,
      datePosted: i < 20 ? "2026-01-10" : "2026-02-10",
      description: `We need Python, number ${i}.`
    })
  );
  writeFileSync(here.path("ads.jsonl"), ads.join("\n"));
  await here.run("ingest", here.path("ads.jsonl"));
  const folder = here.path("warehouse/postings/2026-01");
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "PAR1");
});

it.each([
  ["measure", "skill-share", "--skill", "python"],
  ["skill", "python"],
  ["report", "--out", here.path("site"), "--quiet"]
])("assay %s names the damaged files that it does without", async (...argv) => {
  const {code, out, err} = await here.run(...argv);
  expect(code).toBe(0);
  expect(err).toMatch(/^left out, damaged: cut off: postings\/2026-01\/\S+, 20 rows, sha256 [0-9a-f]{64}$/m);
  expect(out).not.toContain("left out, damaged");
});
