import {describe, expect, it} from "vitest";
import {clauseAt} from "../../../src/postings/fields/clause.ts";
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
});

describe("clauseAt(text, at)", () => {
  it("gives the sentence, line or tag around a position", () => {
    const text = "Bake bread. Help with visas, e.g. permits | Oslo\nMore";
    const {start, end} = clauseAt(text, text.indexOf("visas"));
    expect(text.slice(start, end).trim()).toBe("Help with visas, e.g. permits");
  });

  it("sees an edge right before the position", () => {
    const text = "No remote. Visa ok";
    expect(clauseAt(text, text.indexOf("Visa")).start).toBe(10);
  });
});
