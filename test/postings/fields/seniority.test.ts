import {describe, expect, it} from "vitest";
import {findSeniority} from "../../../src/postings/fields/seniority.ts";

const titled = (title: string, body = "Bake bread.") => findSeniority(title, `${title}\n\n${body}`)?.value ?? null;
const tagged = (text: string) => findSeniority(null, text)?.value ?? null;

describe("findSeniority(title, text)", () => {
  it.each([
    ["Senior Data Engineer", "senior"],
    ["Sr. Engineer", "senior"],
    ["Staff Engineer", "staff-plus"],
    ["Senior Staff Engineer", "staff-plus"],
    ["Senior/Staff Engineer", "senior"],
    ["Tech Lead, Ovens", "staff-plus"],
    ["Principal Scientist", "staff-plus"],
    ["Junior Developer", "junior"],
    ["Associate Software Engineer", "junior"],
    ["Software Engineer II", "mid"],
    ["Intermediate Developer", "mid"],
    ["Engineering Manager", "manager"],
    ["Senior Engineering Manager", "manager"],
    ["Senior Product Manager", "senior"],
    ["Head of Ovens", "director-plus"],
    ["VP of Bread", "director-plus"],
    ["Software Engineer, Internship", "intern"],
    ["Werkstudent Backstube", "intern"],
    ["高级面包工程师", "senior"]
  ])("reads the title %s", (title, level) => expect(titled(title)).toBe(level));

  it.each(["Data Engineer", "Product Manager", "Executive Assistant to the VP", "Member of Technical Staff"])(
    "reads nothing in the title %s",
    (title) => expect(titled(title)).toBeNull()
  );

  it("looks at how the text calls the job when the title says nothing", () => {
    expect(titled("Oven Engineer", "As a Senior Oven Engineer you keep them hot.")).toBe("senior");
    expect(titled("Oven Engineer", "Senior or Staff level\nKeep ovens hot.")).toBe("senior");
    expect(titled("Oven Engineer", "You act as the technical lead for hot workflows.")).toBeNull();
  });

  it("tells the level by the years asked when nothing else says it", () => {
    expect(titled("Oven Engineer", "5+ years of experience")).toBe("mid");
    expect(titled("Oven Engineer", "8+ years of experience")).toBe("senior");
    expect(titled("Oven Engineer", "2+ years of experience")).toBeNull();
    expect(titled("Junior Oven Engineer", "8+ years of experience")).toBe("junior");
  });

  it.each([
    ["Acme | Senior Engineers, Designers | Oslo", "senior"],
    ["Acme | Engineer, Senior Engineer | Oslo", null],
    ["Acme | Mid or Senior Engineer | Oslo", "mid"],
    ["Acme | Engineers (Staff, Principal) | Oslo", "staff-plus"],
    ["Acme | Engineering Managers & Engineers | Oslo", null],
    ["Acme | Engineer | Oslo | ONSITE, INTERNS, VISA", null],
    ["Acme: https://senior.example | Oslo", null]
  ])("reads the first role of the tag line %s", (text, level) => expect(tagged(text)).toBe(level));

  it("takes the level that all listed roles share", () => {
    expect(tagged("Acme | Oslo | Remote\n\n* Senior Engineer\n* Senior Designer")).toBe("senior");
    expect(tagged("Acme | Oslo | Remote\n\n* Senior Engineer\n* Designer")).toBeNull();
  });

  it("gives the span in the text", () => {
    const text = "Oven Engineer\n\nAs a Senior Oven Engineer you bake.";
    const found = findSeniority("Oven Engineer", text);
    expect(text.slice(found?.start, found?.end)).toBe("Senior");
  });
});
