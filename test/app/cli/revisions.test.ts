import {writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

const ads = (from: number, count: number, skill: string) =>
  Array.from({length: count}, (_, i) => ({
    id: `p-${from + i}`,
    title: "Engineer",
    company: `Employer ${from + i}`,
    datePosted: "2026-01-15",
    description: `Requirements:\n- Strong ${skill}, ad ${from + i}`
  }))
    .map((ad) => `${JSON.stringify(ad)}\n`)
    .join("");

beforeAll(async () => {
  writeFileSync(here.path("first.jsonl"), ads(0, 40, "Python"));
  writeFileSync(here.path("late.jsonl"), ads(40, 40, "Kotlin"));
  await here.run("ingest", here.path("first.jsonl"));
  await here.run("ingest", here.path("late.jsonl"));
});

it("assay measure --vintage gives a figure as of a vintage", async () => {
  const base = async (vintage: string) => {
    const {out} = await here.run("measure", "skill-share", "--skill", "python", "--vintage", vintage, "--json");
    const {vintage: told, points} = JSON.parse(out);
    return [told, points[0].value, points[0].base];
  };
  expect(await base("1")).toEqual([1, 1, 40]);
  expect(await base("2")).toEqual([2, 0.5, 80]);
  expect(await here.run("measure", "postings-new", "--vintage", "9")).toMatchObject({
    code: 2,
    err: "unknown vintage: 9; known: 1, 2\n"
  });
  expect((await here.run("measure", "postings-new", "--vintage", "new")).code).toBe(2);
});

it("assay revisions prints the triangle of vintages and months", async () => {
  const {code, out} = await here.run("revisions", "skill-share", "--skill", "python");
  expect(code).toBe(0);
  expect(out).toMatch(/as of vintage +1 +2 +revised by/);
  expect(out).toMatch(/2026-01 +100\.00 % +50\.00 % +-50\.00 points/);
  expect(out).toContain("A revision is 50.00 points on average, over one time given in two vintages or more");
});

it("assay revisions gives the same as JSON and CSV", async () => {
  const json = JSON.parse((await here.run("revisions", "postings-new", "--json")).out);
  expect(json.rows).toEqual([{at: "2026-01", values: [40, 80], revision: 40}]);
  const csv = (await here.run("revisions", "postings-new", "--last", "1", "--csv")).out;
  expect(csv).toMatch(/^measure,at,vintage,made,value\npostings-new,2026-01,2,[^,]+,80\n$/);
});

it("assay revisions of nothing is refused with a reason", async () => {
  expect((await here.run("revisions", "outlook")).code).toBe(2);
  expect((await here.run("revisions", "postings-new", "--last", "0")).code).toBe(2);
  expect(await here.run("revisions", "postings-new", "--warehouse", here.path("none"))).toMatchObject({
    code: 1,
    err: expect.stringContaining("no postings yet")
  });
});
