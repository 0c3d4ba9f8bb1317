import {expect, it} from "vitest";
import {loadSkills} from "../../../src/app/lens-files.ts";
import {surroundings} from "../../../src/skills/judge/features.ts";
import {formFeatures} from "../../../src/skills/judge/form-features.ts";

const skills = loadSkills(null);

function told(id: string, written: string): readonly string[] {
  const skill = skills.get(id);
  if (skill === undefined) throw new Error(`no skill: ${id}`);
  return formFeatures(skill, written);
}

it("formFeatures(skill, written) tells the last word, the first and each between", () => {
  const names = told("retrieval-augmented-generation", "retrieval augmented generation");
  expect(names).toContain("last=generation");
  expect(names).toContain("last-kind=generation|technique");
  expect(names).toContain("first-of=retrieval");
  expect(names).toContain("holds=augmented");
  expect(names).toContain("words=3|technique");
});

it("a word that stands alone is the last and not the first", () => {
  const names = told("python", "python");
  expect(names).toContain("last=python");
  expect(names.some((name) => name.startsWith("first-of="))).toBe(false);
});

it("formFeatures(skill, written) tells a name from an alias and an acronym from a word", () => {
  expect(told("large-language-models", "large language models")).toContain("name=1|field");
  expect(told("large-language-models", "llm")).toContain("name=0|field");
  expect(told("large-language-models", "llm")).toContain("capital=1|field");
  expect(told("large-language-models", "large models")).toContain("capital=0|field");
});

it("a form's features go by other names than those of its surroundings, so that no weight is taken for another", () => {
  const groups = [...skills.values()].flatMap((skill) =>
    formFeatures(skill, skill.name).map((written) => written.slice(0, written.indexOf("=")))
  );
  expect([...new Set(groups)].filter((group) => group in surroundings.features)).toEqual([]);
});
