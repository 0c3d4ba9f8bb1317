import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {phraseKey, singular, titleTokens} from "../../../src/postings/titles/tokens.ts";

const keys = (text: string) => titleTokens(text).map(({key}) => key);
const joints = (text: string) => titleTokens(text).map(({joint}) => joint);

describe("titleTokens(text)", () => {
  it.each([
    ["Sr. Node.js Engineer", ["sr", "node.js", "engineer"]],
    ["C++/C# Developer", ["c++", "c#", "developer"]],
    ["Full-Stack .NET dev", ["full", "stack", ".net", "dev"]],
    ["Bäcker (m/w/d)", ["backer"]],
    ["Entwickler:in", ["entwickler"]],
    ["Entwickler*in", ["entwickler"]],
    ["Ingénieur(e) H/F", ["ingenieur"]],
    ["TÉCNICO/A", ["tecnico"]],
    ["Baker (all genders)", ["baker"]],
    ["高级后端开发工程师", ["高级", "后端", "开发", "工程师"]],
    ["AI工程师", ["ai", "工程师"]],
    ["Baker and Cook", ["baker", "cook"]]
  ])("cuts %s", (text, expected) => expect(keys(text)).toEqual(expected));

  it.each([
    ["Baker, Cook", ["plain", "cut"]],
    ["Baker/Cook", ["plain", "slash"]],
    ["Baker & Cook", ["plain", "and"]],
    ["Baker or Cook", ["plain", "and"]],
    ["Baker, and Cook", ["plain", "cut"]],
    ["Baker – Cook", ["plain", "cut"]],
    ["Front-end", ["plain", "plain"]]
  ])("tells how words hang together in %s", (text, expected) => expect(joints(text)).toEqual(expected));

  it("gives each word its place in the text", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), fc.nat(100), (text, offset) => {
        for (const {key, start, end} of titleTokens(text, offset)) {
          expect(start).toBeLessThan(end);
          if (/^[a-z]+$/.test(key)) expect(text.slice(start - offset, end - offset).length).toBeGreaterThan(0);
        }
      })
    );
    const text = "Senior Baker";
    expect(titleTokens(text).map(({start, end}) => text.slice(start, end))).toEqual(["Senior", "Baker"]);
  });
});

describe("singular(key)", () => {
  it.each([
    ["engineers", "engineer"],
    ["facilities", "facility"],
    ["conductores", "conductor"],
    ["ocupacionales", "ocupacional"],
    ["albaniles", "albanil"],
    ["business", "business"],
    ["aws", "aws"]
  ])("makes %s %s", (plural, one) => expect(singular(plural)).toBe(one));
});

describe("phraseKey(phrase)", () => {
  it("is what the tokens of the phrase are", () => {
    expect(phraseKey("UI/UX Designer")).toBe("ui ux designer");
    expect(phraseKey("Full-Stack")).toBe("full stack");
  });
});

it("titleTokens(text) cuts ASCII as it cuts any text (law)", () => {
  const piece = fc.constantFrom(..."aZ9 .'+#-/&_(,", ".NET", "C++", "C#", "Node.js", "o'neil", " and ", "Engineer");
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (parts) => {
      const text = parts.join("");
      const among = titleTokens(`${text} \u2603`);
      expect(titleTokens(text)).toEqual(among);
    }),
    {numRuns: 2000}
  );
});
