import {expect, it} from "vitest";
import {parse} from "yaml";
import {loadSkills} from "../../src/app/lens-files.ts";
import {proposalsYaml} from "../../src/app/proposals.ts";
import {parseSkill} from "../../src/skills/parse-skill.ts";

const skills = loadSkills(null);
const term = (name: string) => ({
  ...{term: name.toLowerCase(), written: name, employers: 3, count: 5, first: "2026-01", recent: 4, before: 1},
  ...{z: 1.5, q: 0.2, months: new Map([["2026-01", 5]]), beside: new Map([["python", 2]])},
  sightings: [{posting: "p1", month: "2026-01", written: name, beside: "python", quote: `"Python", ${name}: #1`}]
});

it("proposalsYaml(terms) writes entries that the reader of the list takes, with ids of their own", () => {
  const yaml = proposalsYaml([term("Zorblax"), term("Python"), term("Zor: 'Blax' #2")], skills);
  const entries: unknown = parse(yaml);
  const parsed = Array.isArray(entries) ? entries.map((entry) => parseSkill(entry, "software", "new")) : [];
  expect(parsed.map((one) => (one.ok ? one.value.id : one.problem.message))).toEqual([
    "zorblax",
    "python-2",
    "zor-blax-2"
  ]);
  expect(yaml).toContain("# seen in 5 postings of 3 employers, first 2026-01: ");
  expect(yaml).toContain(`# proposed: true; family, from its neighbours: ${skills.get("python")?.family}`);
});
