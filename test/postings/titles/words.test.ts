import {describe, expect, it} from "vitest";
import {roleNames} from "../../../src/postings/data/roles.ts";
import {phraseKey, titleTokens} from "../../../src/postings/titles/tokens.ts";
import {roleOfPhrase, titleUnits, titleWord} from "../../../src/postings/titles/words.ts";

const units = (text: string) => titleUnits(titleTokens(text)).map(({tokens}) => tokens.map(({key}) => key).join(" "));

describe("titleUnits(tokens)", () => {
  it.each([
    ["Senior Machine Learning Engineer", ["senior", "machine learning engineer"]],
    ["Ruby on Rails Wizard", ["ruby on rails", "wizard"]],
    ["Machine, Learning", ["machine", "learning"]],
    ["Site Reliability Engineers", ["site reliability engineers"]],
    ["Backendentwickler", ["backendentwickler"]]
  ])("cuts %s into known phrases", (text, expected) => expect(units(text)).toEqual(expected));
});

describe("titleWord(phrase)", () => {
  it("tells everything that a phrase is", () => {
    expect(titleWord("lead")).toMatchObject({head: "lead", noise: true});
    expect(titleWord("frontend")).toMatchObject({area: "frontend", role: "frontend engineer"});
    expect(titleWord("python")).toMatchObject({tech: "python"});
    expect(titleWord("xylophone")).toBeNull();
  });
});

describe("roleOfPhrase(phrase)", () => {
  it("knows every role by its own name", () => {
    const other = Object.keys(roleNames).filter((role) => roleOfPhrase(role) !== role);
    expect(other).toEqual([]);
  });

  it("gives a spelling to one role only", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [role, spellings] of Object.entries(roleNames))
      for (const spelling of [role, ...spellings.split(/,\s*/)].filter((s) => s !== "")) {
        const before = seen.get(phraseKey(spelling));
        if (before !== undefined && before !== role) twice.push(`${spelling}: ${before}, ${role}`);
        seen.set(phraseKey(spelling), role);
      }
    expect(twice).toEqual([]);
  });
});
