import {describe, expect, it} from "vitest";
import {beginning, endAfter, withLevel, withSpecialty} from "../../../src/postings/titles/extent.ts";
import {titleTokens} from "../../../src/postings/titles/tokens.ts";
import {titleUnits} from "../../../src/postings/titles/words.ts";

const units = (text: string) => titleUnits(titleTokens(text));

describe("beginning(units)", () => {
  it.each([
    ["a great Data Engineer", 2],
    ["Oslo Data Engineer", 1],
    ["Crumb Senior Data Engineer", 1],
    ["Full Stack Engineer", 0]
  ])("skips what does not belong to %s", (text, at) => expect(beginning(units(text))).toBe(at));
});

describe("endAfter(units, head)", () => {
  it.each([
    ["Data Engineer II Crumb", 0, 2],
    ["Data Engineer roles", 0, 1],
    ["Head of Bread", 0, 3]
  ])("ends %s", (text, head, end) => expect(endAfter(units(text), head)).toBe(end));
});

describe("withLevel(words, from) and withSpecialty(words, to, next)", () => {
  it("take in what stands beside a title", () => {
    expect(withLevel("(Senior) Baker", 9)).toBe(0);
    expect(withLevel("(Oslo) Baker", 7)).toBe(7);
    expect(withSpecialty("Baker (rolls)", 5, 13)).toBe(13);
    expect(withSpecialty("Baker - rye bread", 5, 17)).toBe(17);
  });

  it("leave out terms, places of links and long asides", () => {
    for (const aside of ["(remote)", "(full-time)", "(we like you)", "- 100k", "(one two three four five six)"])
      expect(withSpecialty(`Baker ${aside}`, 5, 6 + aside.length)).toBe(5);
  });
});
