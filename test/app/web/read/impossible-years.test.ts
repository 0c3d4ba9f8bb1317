import {describe, expect, it} from "vitest";
import {impossibleYears} from "../../../../src/app/web/read/impossible-years.ts";
import type {Mention} from "../../../../src/model/mention.ts";
import type {Skill} from "../../../../src/model/skill.ts";

const skill: Skill = {
  ...{id: "rag", name: "rag", family: "genai-llm", kind: "technique", aliases: [], patterns: [], traps: []},
  ...{since: "2020-05", broader: [], needs: [], links: {}}
};
const skills = new Map([
  ["rag", skill],
  ["old", {...skill, id: "old", since: null}],
  ["year", {...skill, id: "year", since: "2020"}]
]);
const asks = (id: string, years: number | null): readonly Mention[] => [
  {posting: "p", skill: id, start: 0, end: 3, stance: "required", part: "body", rule: "alias", any: null, years}
];

describe("impossibleYears", () => {
  it("names years before the thing was there", () => {
    const [found] = impossibleYears(asks("rag", 8), skills, "2026-11-22");
    expect(found?.most).toBe(6.5);
  });

  it("lets pass what can just be", () => {
    expect(impossibleYears(asks("rag", 6), skills, "2026-11-22")).toEqual([]);
  });

  it("counts from the day of the ad", () => {
    expect(impossibleYears(asks("rag", 3), skills, "2021-05-01")).toHaveLength(1);
  });

  it("counts a year without a month from its January", () => {
    expect(impossibleYears(asks("year", 6), skills, "2025-12-31")).toEqual([]);
    expect(impossibleYears(asks("year", 7), skills, "2025-12-31")).toHaveLength(1);
  });

  it("is silent where years or the beginning are not known", () => {
    expect(impossibleYears(asks("rag", null), skills, "2026-01-01")).toEqual([]);
    expect(impossibleYears(asks("old", 90), skills, "2026-01-01")).toEqual([]);
    expect(impossibleYears(asks("unknown", 90), skills, "2026-01-01")).toEqual([]);
  });
});
