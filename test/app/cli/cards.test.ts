import {writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {skillsByName, skillsOfRole} from "../../../src/app/cards/titles-and-skills.ts";
import {loadSkills} from "../../../src/app/lens-files.ts";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

beforeAll(async () => {
  const ads = Array.from({length: 160}, (_, i) => ({
    id: `p-${i}`,
    title: i % 4 === 0 ? "Prompt Engineer" : "Backend Engineer",
    company: `Employer ${i % 40}`,
    datePosted: `202${5 + (i % 2)}-0${1 + (i % 5)}-15`,
    description: `Remote. Requirements:\n- ${i % 8 < 3 ? "Prompt engineering and Python" : "Kotlin"}, ad ${i}\n\nSalary: $${100 + (i % 7)},000 - $${120 + (i % 7)},000 a year`
  }));
  writeFileSync(here.path("ads.jsonl"), ads.map((ad) => `${JSON.stringify(ad)}\n`).join(""));
  await here.run("ingest", here.path("ads.jsonl"));
});

const titles = (parts: readonly {readonly title: string}[]) => parts.map(({title}) => title);

it("assay role shows the title series beside the skill series, each with its base", async () => {
  const {code, out} = await here.run("role", "Prompt Engineer", "--json");
  expect(code).toBe(0);
  const {parts} = JSON.parse(out);
  expect(titles(parts)).toEqual(
    expect.arrayContaining([
      "New postings",
      "The title: its share of all postings",
      "The skill prompt engineering: its share of all postings",
      "Skills asked for most",
      "Offered pay",
      "Terms"
    ])
  );
  const of = (title: string) => parts.find((part: {title: string}) => part.title === title).findings[0].points;
  expect(of("The title: its share of all postings").map(({base}: {base: number}) => base)).toEqual([80, 80]);
  expect(
    of("The skill prompt engineering: its share of all postings").map(({count}: {count: number}) => count)
  ).toEqual([60, 20]);
});

it("assay role, skill and family print cards that a person can read", async () => {
  const role = await here.run("role", "prompt engineer");
  expect(role.out).toContain("prompt engineer (prompt-engineer)");
  expect(role.out).toMatch(/The title: its share of all postings\n {2}of postings dated in the period\n/);
  expect(role.out).toContain("A title and a skill are different series");
  const skill = await here.run("skill", "prompt engineering");
  expect(skill.out).toContain("The title prompt engineer: its share of all postings");
  expect(skill.out).toContain("Asked for together with");
  expect(skill.out).toContain("too short: 10 months; at least 24 are needed, 14 more");
  const family = await here.run("family", "genai-llm");
  expect(family.code).toBe(0);
  expect(family.out).toContain("Its skills asked for most");
  expect(await here.run("family", "cooking")).toMatchObject({
    code: 2,
    err: expect.stringContaining("unknown family: cooking")
  });
});

it("a card names as asked for most only skills that have a value", async () => {
  const {parts} = JSON.parse((await here.run("role", "backend engineer", "--json")).out);
  const asked = parts.find((part: {title: string}) => part.title === "Skills asked for most").findings;
  expect(asked.length).toBeGreaterThan(0);
  for (const {points} of asked) expect(points.at(-1).value).not.toBeNull();
});

it("assay role tells what a title names where there is no warehouse", async () => {
  const {code, out} = await here.run("role", "prompt engineer", "--warehouse", here.path("none"), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).parts).toBeUndefined();
});

it("skillsOfRole(role) finds the skills that a role is named after", () => {
  const byName = skillsByName(loadSkills(null));
  const ids = (role: string) => skillsOfRole(role, byName).map(({id}) => id);
  expect(ids("prompt engineer")).toContain("prompt-engineering");
  expect(ids("python developer")).toContain("python");
  expect(ids("data scientist")).toContain("data-science");
  expect(ids("xyzzy")).toEqual([]);
});
