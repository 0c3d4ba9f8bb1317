import {expect, it} from "vitest";
import {readLensFiles} from "../../src/app/lens-files.ts";
import {families, type Skill} from "../../src/model/skill.ts";
import {checkLens, undated} from "../../src/skills/check-lens.ts";

function skill(id: string, more: Partial<Skill> = {}): Skill {
  return {
    id,
    name: id,
    family: "software",
    kind: "tool",
    aliases: [],
    patterns: [],
    traps: [],
    since: null,
    broader: [],
    needs: [],
    links: {},
    ...more
  };
}

it("checkLens(skills) finds an alias of two skills, unless both have a trap for it", () => {
  expect(checkLens([skill("yarn"), skill("hadoop-yarn", {aliases: ["Yarn"]})])).toEqual([
    "software.yaml: hadoop-yarn: alias of two skills: Yarn (also yarn)"
  ]);
  const traps = [{alias: "yarn", case: false, not: [], needs: ["npm"]}];
  expect(checkLens([skill("yarn", {traps}), skill("hadoop-yarn", {aliases: ["Yarn"], traps})])).toEqual([]);
});

it("checkLens(skills) finds two skills with one id, also where their aliases differ", () => {
  expect(checkLens([skill("yarn"), skill("yarn", {name: "yarn", aliases: ["yarnpkg"]}), skill("npm")])).toEqual([
    "software.yaml: yarn: id of two skills"
  ]);
});

it("checkLens(skills) finds a common word or a letter without a trap", () => {
  expect(checkLens([skill("chef")])).toEqual(["software.yaml: chef: common word without a trap: chef"]);
  expect(checkLens([skill("r")])).toEqual(["software.yaml: r: common word without a trap: r"]);
  expect(checkLens([skill("chef", {traps: [{alias: "Chef", case: true, not: [], needs: []}]})])).toEqual([]);
});

it("checkLens(skills) finds a trap for nothing, links to nowhere and circles", () => {
  expect(checkLens([skill("a1", {traps: [{alias: "b1", case: false, not: [], needs: []}]})])).toEqual([
    "software.yaml: a1: trap for an alias that is not there: b1"
  ]);
  expect(checkLens([skill("a1", {broader: ["b1"]})])).toEqual(["software.yaml: a1: no such skill: b1"]);
  expect(checkLens([skill("a1", {broader: ["b1"]}), skill("b1", {broader: ["a1"]})])).toEqual([
    "software.yaml: a1: broader than itself",
    "software.yaml: b1: broader than itself"
  ]);
});

it("the shipped skill list has every family, two thousand skills and no fault", () => {
  const {skills, problems} = readLensFiles(null);
  expect(problems).toEqual([]);
  expect(new Set(skills.map(({family}) => family))).toEqual(new Set(families));
  expect(skills.length).toBeGreaterThan(2000);
  expect(new Set(skills.map(({id}) => id)).size).toBe(skills.length);
  expect(checkLens(skills)).toEqual([]);
});

it("undated(skills) lists tools and platforms without since, and nothing else", () => {
  const practice = skill("b1", {kind: "practice"});
  expect(undated([skill("a1"), practice, skill("c1", {since: "2020"})])).toEqual(["software.yaml: a1"]);
});
