import {expect, it} from "vitest";
import {readRules} from "../../../../src/app/collect/watch/rules.ts";

const named = (word: string) => {
  if (word === "RAG") return "retrieval-augmented-generation";
  throw new Error(`unknown skill: ${word}`);
};

it("readRules(value) reads the three kinds of rules and where alerts go", () => {
  const value = {
    alerts: [
      {name: "jobs", when: "posting", skills: ["RAG"], country: "de", role: "Data Engineer", workplace: "remote"},
      {name: "turns", when: "skill", skills: "RAG"},
      {when: "silent"}
    ],
    to: ["stdout", {lines: "alerts.jsonl"}]
  };
  expect(readRules(value, named)).toEqual({
    alerts: [
      {
        when: "posting",
        name: "jobs",
        skills: ["retrieval-augmented-generation"],
        where: {country: "DE", role: "data engineer", workplace: "remote"}
      },
      {when: "skill", name: "turns", state: "warming", skills: ["retrieval-augmented-generation"]},
      {when: "silent", name: "alert 3", after: 2}
    ],
    to: ["stdout", {lines: "alerts.jsonl"}]
  });
  expect(readRules({alerts: []}, named).to).toEqual(["stdout"]);
});

it.each([
  [[], "not a mapping"],
  [{alert: []}, "alert; known: alerts, to"],
  [{alerts: [3]}, "alert 1 is not a mapping"],
  [{alerts: [{when: "never"}]}, "when is never; known: posting, skill, silent"],
  [{alerts: [{name: "x", when: "posting", city: "Berlin"}]}, "x: city; known: name, when, skills, country"],
  [{alerts: [{when: "skill", state: "hot"}]}, "state is hot; known: warming"],
  [{alerts: [{when: "silent", after: 0}]}, "after is a number of crawls"],
  [{alerts: [{when: "posting", skills: ["Rug"]}]}, "unknown skill: Rug"]
])("readRules(%o) is refused: %s", (value, message) => {
  expect(() => readRules(value, named)).toThrow(message);
});
