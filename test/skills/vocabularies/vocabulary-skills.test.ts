import fc from "fast-check";
import {expect, it} from "vitest";
import {families} from "../../../src/model/skill.ts";
import {parseSkill} from "../../../src/skills/parse-skill.ts";
import {vocabularySkills} from "../../../src/skills/vocabularies/vocabulary-skills.ts";
import {ourSkill, vocabularyOf} from "./samples.ts";

it("vocabularySkills(vocabulary, ours) takes kind and family from our skill where one is linked", () => {
  const [linked, other] = vocabularySkills(vocabularyOf("onet", {name: "Kilns"}, {name: "Ovens"}), [ourSkill("kilns")]);
  expect(linked).toMatchObject({
    id: "kilns",
    name: "Kilns",
    family: "mlops",
    kind: "language",
    links: {onet: "x-Kilns", assay: "kilns"}
  });
  expect(other).toMatchObject({id: "ovens", family: "software", kind: "tool", links: {onet: "x-Ovens"}});
});

it("vocabularySkills(vocabulary, ours) takes from several skills what they agree on", () => {
  const vocabulary = vocabularyOf("esco", {name: "heat", aliases: ["kilns", "ovens"]});
  const ours = [ourSkill("kilns", {kind: "tool"}), ourSkill("ovens", {kind: "field"})];
  expect(vocabularySkills(vocabulary, ours)).toMatchObject([{family: "mlops", kind: "tool", links: {esco: "x-heat"}}]);
  const apart = [ourSkill("kilns"), ourSkill("ovens", {family: "security"})];
  expect(vocabularySkills(vocabulary, apart)).toMatchObject([{family: "domain"}]);
});

it("vocabularySkills(vocabulary, ours) spells signs, and numbers ids that would be the same", () => {
  const names = ["C++", "C#", ".KIL", "Kiln's", "kilns", "kilns 2", "窯"];
  const ids = vocabularySkills(vocabularyOf("lightcast", ...names.map((name) => ({name}))), []).map(({id}) => id);
  expect(ids).toEqual(["c-plus-plus", "c-sharp", "dot-kil", "kilns", "kilns-3", "kilns-2", "x"]);
});

it("vocabularySkills(vocabulary, ours) wants capitals of a common word, a letter and a word explained in brackets", () => {
  const names = ["R", "Chef", "Kiln (computer programming)", "Kilnsoft"];
  const traps = vocabularySkills(vocabularyOf("esco", ...names.map((name) => ({name}))), []).map(
    (skill) => skill.traps
  );
  const trap = (alias: string) => [{alias, case: true, not: [], needs: []}];
  expect(traps).toEqual([trap("R"), trap("Chef"), trap("Kiln"), []]);
});

it("vocabularySkills(vocabulary, ours) are skills as a lens file may hold them, each id once", () => {
  const entries = fc.uniqueArray(fc.record({id: fc.string({minLength: 1}), name: fc.string({minLength: 1})}), {
    selector: ({id}) => id
  });
  fc.assert(
    fc.property(entries, (given) => {
      const skills = vocabularySkills(vocabularyOf("esco", ...given), []);
      expect(new Set(skills.map(({id}) => id)).size).toBe(given.length);
      for (const skill of skills) {
        expect(parseSkill({...skill, since: undefined}, skill.family, "here")).toEqual({ok: true, value: skill});
        expect(families).toContain(skill.family);
      }
    })
  );
});
