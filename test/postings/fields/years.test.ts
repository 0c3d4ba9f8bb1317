import {describe, expect, it} from "vitest";
import {numberWords} from "../../../src/postings/fields/number-words.ts";
import {findYears} from "../../../src/postings/fields/years.ts";

const read = (text: string) => findYears(text)?.value ?? null;

describe("findYears(text)", () => {
  it.each([
    ["5+ years of experience in baking", 5],
    ["3-5 years of experience", 3],
    ["3 to 5 years' experience", 3],
    ["3â\u0080\u00935 years of experience", 3],
    ["at least two years of experience", 2],
    ["Minimum of 10 (ten) years in a bakery", 10],
    ["4 + years building ovens", 4],
    ["Experience: 5–8 years in business development", 5],
    ["Experienced (5+ years) baker", 5],
    ["Mindestens drei Jahre Berufserfahrung", 3],
    ["Au moins 5 ans d'expérience", 5],
    ["Experiencia mínima de 2 años", 2],
    ["Experiencia mínima de 6 meses", 0.5],
    ["3年以上面包工作经验", 3]
  ])("reads %s", (text, years) => expect(read(text)).toBe(years));

  it("reads every number in words, before a unit and what may stand between", () => {
    for (const [word, number] of Object.entries(numberWords).filter(([each]) => /^[a-zü]{2,}$/.test(each)))
      for (const between of ["", " plus", " or more", " full", " solid"])
        expect(read(`Experience: ${word}${between} years in a bakery`), word + between).toBe(number);
  });

  it.each([
    "We have been baking for the last 10 years.",
    "Founded 20 years ago, we bake bread.",
    "Our founders have 30 years of experience between them.",
    "401k after 2 years",
    "Over the next 5 years in the industry we grow.",
    "A mill with the resources of over 10 years of profitable growth",
    "You must be 18 years old.",
    "A 2-year contract",
    "We are 5 years old and growing."
  ])("reads nothing in: %s", (text) => expect(read(text)).toBeNull());

  it("gives the largest of demands that must all be met", () => {
    expect(read("3+ years as a baker and 8+ years of any work experience")).toBe(8);
    expect(read("- 5+ years of baking experience\n- 2+ years of milling experience")).toBe(5);
    expect(read("12+ years of experience incl. 3+ years of leading teams")).toBe(12);
  });

  it("gives the smallest of alternatives", () => {
    expect(read("Bachelor's degree and 5 years of experience, or master's degree and 3 years of experience")).toBe(3);
    expect(read("- Junior baker: 1+ years of experience\n- Senior baker: 6+ years of experience")).toBe(1);
  });

  it("counts preferences only when nothing is required", () => {
    expect(read("2 years of experience in baking\nIdeally 6 years of experience in milling")).toBe(2);
    expect(read("Requirements:\n- 2 years of experience\nNice to have:\n- 9 years of experience")).toBe(2);
    expect(read("Nice to have:\n- 9 years of experience")).toBe(9);
    expect(read("7+ years of experience, preferably in rye\n2 years of milling experience")).toBe(7);
  });

  it("quotes the years", () => {
    const text = "You bring at least 3-5 years of experience.";
    const found = findYears(text);
    expect(text.slice(found?.start, found?.end)).toBe("3-5 years");
  });
});
