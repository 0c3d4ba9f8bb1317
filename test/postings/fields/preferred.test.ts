import {describe, expect, it} from "vitest";
import {isPreferredClause, isUnderPreferences} from "../../../src/postings/fields/preferred.ts";

describe("isPreferredClause(clause, at)", () => {
  it.each([
    "ideally a master's",
    "a degree is a plus",
    "rye, von Vorteil",
    "degree in rye or a related field preferred"
  ])("sees the preference in: %s", (clause) =>
    expect(isPreferredClause(clause, clause.search(/master|degree|rye/u))).toBe(true)
  );

  it.each([
    "five years, preferably in rye",
    "five years of rye (rye flour is a plus)",
    "five years, rye flour is a plus"
  ])("sees no preference of the years in: %s", (clause) => expect(isPreferredClause(clause, 0)).toBe(false));
});

describe("isUnderPreferences(text, at)", () => {
  it("looks at the nearest heading", () => {
    const text = "Nice to have:\n- rye\n- wheat\nRequirements:\n- water";
    expect(isUnderPreferences(text, text.indexOf("wheat"))).toBe(true);
    expect(isUnderPreferences(text, text.indexOf("water"))).toBe(false);
    expect(isUnderPreferences("rye", 1)).toBe(false);
  });

  it("reads the first line of a text, an empty one and none before a position", () => {
    expect(isUnderPreferences("Nice to have\n- rye", 15)).toBe(true);
    expect(isUnderPreferences("\n\nNice to have\n\n- rye", 19)).toBe(true);
    for (const at of [0, 1]) expect(isUnderPreferences("\nrye", at)).toBe(false);
  });

  it("looks no further up than 3000 characters, and at no line that may be cut there", () => {
    const under = (words: number) => `Nice to have\n${"- rye and wheat\n".repeat(words)}- water`;
    for (const [items, found] of [
      [180, true],
      [200, false]
    ] as const)
      expect(isUnderPreferences(under(items), under(items).length - 1)).toBe(found);
    const cut = `${"x".repeat(10)}Nice to have\n${"y".repeat(2987)}`;
    expect(isUnderPreferences(cut, cut.length)).toBe(false);
  });
});
