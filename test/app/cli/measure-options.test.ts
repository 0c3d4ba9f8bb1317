import {expect, it} from "vitest";
import {whereOf} from "../../../src/app/cli/filters.ts";
import {optionsOf, subjectOf, withIds} from "../../../src/app/cli/measure-options.ts";
import {loadSkills} from "../../../src/app/lens-files.ts";
import {measureNamed} from "../../../src/market/measures.ts";

const skills = loadSkills(null);

it("subjectOf(measure) takes a skill, a family, or every skill, and nothing else", () => {
  expect(subjectOf(measureNamed("skill-share"), {skill: "k8s"}, skills)).toEqual({
    skills: ["kubernetes"],
    about: {skill: "kubernetes"}
  });
  expect(subjectOf(measureNamed("terms"), {family: "mlops"}, skills).skills.length).toBeGreaterThan(20);
  expect(subjectOf(measureNamed("growth"), {by: "skill"}, skills)).toEqual({skills: [], about: {}});
  expect(() => subjectOf(measureNamed("growth"), {}, skills)).toThrow("missing option: --skill or --family");
  expect(() => subjectOf(measureNamed("growth"), {skill: "sql", family: "software"}, skills)).toThrow(
    "conflicting options"
  );
  expect(() => subjectOf(measureNamed("terms"), {by: "skill"}, skills)).toThrow("unknown --by for terms: skill");
  expect(() => subjectOf(measureNamed("postings-new"), {skill: "sql"}, skills)).toThrow(
    "unknown option for postings-new: --skill; known: only the filters"
  );
  expect(() => subjectOf(measureNamed("growth"), {family: "cooking"}, skills)).toThrow(
    "unknown family: cooking; known: ai-ml"
  );
});

it("optionsOf(measure) takes its own options alone, and only the words that they know", () => {
  expect(optionsOf(measureNamed("growth"), {per: "quarter"})).toEqual({per: "quarter"});
  expect(() => optionsOf(measureNamed("growth"), {per: "week"})).toThrow(
    "unknown --per: week; known: month, quarter, year"
  );
  expect(() => optionsOf(measureNamed("growth"), {term: "visa"})).toThrow("unknown option for growth: --term");
});

it("a role is taken by its name or its id, as a filter and as a title", () => {
  expect(whereOf({role: "data-scientist"})).toEqual({role: "data scientist"});
  expect(whereOf({role: "Full-stack engineer"})).toEqual({role: "full-stack engineer"});
  expect(withIds(measureNamed("title-share"), {title: "full-stack-engineer"}, skills)).toEqual({
    title: "full-stack engineer"
  });
  expect(withIds(measureNamed("title-share"), {title: "Developer"}, skills)).toEqual({title: "developer"});
});

it("withIds(options) makes names of skills and families ids", () => {
  const measure = measureNamed("asked-together");
  expect(withIds(measure, {with: "K8s", beside: "skills"}, skills)).toEqual({
    with: "kubernetes",
    beside: "skills"
  });
  expect(withIds(measure, {with: "domain"}, skills)).toEqual({with: "domain"});
  expect(() => withIds(measure, {with: "xyzzy"}, skills)).toThrow("unknown skill: xyzzy");
});

it("whereOf(flags) takes a country by code or name, and refuses what is none", () => {
  for (const given of ["DE", "de", "Germany", " germany "]) expect(whereOf({country: given})).toEqual({country: "DE"});
  expect(whereOf({country: "UK"})).toEqual({country: "GB"});
  for (const given of ["germny", "ZZ", "XX", "EU", "", "1"])
    expect(() => whereOf({country: given})).toThrow(`unknown --country: ${given}; for example US, or Germany`);
});

it("whereOf(flags) refuses months that end before they begin", () => {
  expect(whereOf({from: "2025-01", to: "2025-01"})).toEqual({from: "2025-01", to: "2025-01"});
  expect(() => whereOf({from: "2025-01", to: "2024-01"})).toThrow("invalid months: from 2025-01 to 2024-01");
});
