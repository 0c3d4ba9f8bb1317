import {expect, it} from "vitest";
import {loadSkills} from "../../../src/app/lens-files.ts";
import {atStart, skillNames} from "../../../src/app/pages/skill-names.ts";

const nameOf = skillNames(loadSkills(null));

it("skillNames(skills) writes names as people do", () => {
  const ids = ["python", "sql", "langchain", "amazon-web-services", "postgresql", "retrieval-augmented-generation"];
  expect(ids.map(nameOf)).toEqual([
    "Python",
    "SQL",
    "LangChain",
    "Amazon Web Services",
    "PostgreSQL",
    "retrieval-augmented generation"
  ]);
});

it("skillNames(skills) changes letters only in their case", () => {
  for (const {id, name} of loadSkills(null).values()) expect(nameOf(id).toLowerCase()).toBe(name.toLowerCase());
});

it("skillNames(skills) leaves an unknown id as it is", () => {
  expect(nameOf("no-such-skill")).toBe("no-such-skill");
});

it("atStart(name) begins a sentence and leaves names of their own form", () => {
  expect([atStart("machine learning"), atStart("iOS"), atStart("SQL")]).toEqual(["Machine learning", "iOS", "SQL"]);
});
