import fc from "fast-check";
import {expect, it} from "vitest";
import {loadSkills} from "../../src/app/lens-files.ts";
import {findSkill} from "../../src/skills/find-skill.ts";
import {slips} from "../../src/skills/slips.ts";

const skills = loadSkills(null);

it("findSkill(word, known) takes an id, a name or an alias", () => {
  expect(findSkill("python", skills).id).toBe("python");
  expect(findSkill("Retrieval Augmented Generation", skills).id).toBe("retrieval-augmented-generation");
  expect(findSkill("k8s", skills).id).toBe("kubernetes");
});

it.each([
  ["pythn", "python"],
  ["kuberntes", "kubernetes"],
  ["tensroflow", "tensorflow"],
  ["ragg", "retrieval-augmented-generation"],
  ["langchian", "langchain"]
])("findSkill(%s) is unknown, and names %s as near", (word, id) => {
  expect(() => findSkill(word, skills)).toThrow(new RegExp(`^unknown skill: ${word}; near: (?:.*, )?${id}(?:,|$)`));
});

it("findSkill(word, known) names nothing near a word that is like none", () => {
  expect(() => findSkill("xqzvwjkyx", skills)).toThrow(/^unknown skill: xqzvwjkyx$/);
});

it("slips(a, b) counts letters changed, added, left out or swapped", () => {
  expect([slips("", "abc"), slips("abc", "abc"), slips("abc", "acb"), slips("abc", "bca")]).toEqual([3, 0, 1, 2]);
});

/** The same from its definition, letter by letter. */
function plainSlips(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    plainSlips(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    plainSlips(a.slice(1), b) + 1,
    plainSlips(a, b.slice(1)) + 1,
    swapped ? plainSlips(a.slice(2), b.slice(2)) + 1 : a.length + b.length
  );
}

it("slips(a, b) is what its definition says", () => {
  const word = fc.string({unit: fc.constantFrom("a", "b", "c"), maxLength: 5});
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b)).toBe(plainSlips(a, b));
    }),
    {numRuns: 200, seed: 4}
  );
});
