import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {seniorities} from "../../src/model/values.ts";
import {titleSeniority} from "../../src/postings/title-seniority.ts";

describe("titleSeniority(title)", () => {
  it.each([
    ["Baking Intern", "intern"],
    ["Alternance – Boulanger H/F", "intern"],
    ["Ausbildung zum Bäcker", "intern"],
    ["Junior Baker", "junior"],
    ["Graduate Oven Engineer", "junior"],
    ["Software Engineer II", "mid"],
    ["Sr. Baker", "senior"],
    ["Erfahrener Bäcker (m/w/d)", "senior"],
    ["高级后端工程师", "senior"],
    ["Staff Software Engineer", "staff-plus"],
    ["Principal Baker", "staff-plus"],
    ["Engineering Manager", "manager"],
    ["Senior Engineering Manager", "manager"],
    ["Head of Baking", "director-plus"],
    ["VP Engineering", "director-plus"],
    ["CTO", "director-plus"]
  ])("reads %s", (title, level) => expect(titleSeniority(title)).toBe(level));

  it.each(["Product Manager", "Project Manager", "Baker", "Backend Engineer (all levels)", "Chief of Staff", ""])(
    "reads no level in %j",
    (title) => expect(titleSeniority(title)).toBe("unsaid")
  );

  it("gives one of the levels for any string", () => {
    fc.assert(fc.property(fc.string(), (title) => seniorities.includes(titleSeniority(title))));
  });
});
