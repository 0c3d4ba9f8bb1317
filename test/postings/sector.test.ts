import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readSector, sectorNames} from "../../src/postings/sector.ts";

describe("readSector(given, text)", () => {
  it.each([
    ["Computer Software", "software"],
    ["Information Technology and Services", "IT services"],
    ["Financial Services", "finance and fintech"],
    ["Hospital & Health Care", "health"],
    ["Semiconductors", "semiconductors and hardware"],
    ["Higher Education", "education"],
    ["Retail", "retail and e-commerce"],
    ["Banking / Insurance", "finance and fintech"],
    ["Non-profit Organizations", "non-profit"],
    ["gaming", "gaming"]
  ])("puts the label %s on the list", (label, name) => expect(readSector(label, "")).toEqual({name, by: "given"}));

  it.each([
    ["We are a fintech that makes paying for bread easy.", "finance and fintech"],
    ["Crumb is a game studio in Oslo.", "gaming"],
    ["Our mission is to make renewable energy cheap.", "energy"],
    ["Crumb is a vertical farming company.", "agriculture"],
    ["We build autonomous vehicles for bakeries.", "transport and automotive"],
    ["Crumb is a management consultancy.", "consulting"],
    ["We are a non-profit that feeds schools.", "non-profit"]
  ])("infers from: %s", (text, name) => expect(readSector(null, text)).toEqual({name, by: "inferred"}));

  it.each([
    "We are a bakery with strong ovens.",
    "You will integrate payments with our fintech partners someday.",
    "Experience in healthcare companies is a plus.",
    "We are a fintech and a game studio.",
    ""
  ])("infers nothing from: %s", (text) => expect(readSector(null, text)).toBeNull());

  it("reads the text when the label is on no list", () => {
    expect(readSector("Miscellaneous", "We are an airline.")).toEqual({name: "travel and hospitality", by: "inferred"});
    expect(readSector("Miscellaneous", "")).toBeNull();
  });

  it("has a closed list", () => {
    expect(new Set(sectorNames).size).toBe(sectorNames.length);
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, text) => {
        const sector = readSector(label, text);
        expect(sector === null || sectorNames.includes(sector.name)).toBe(true);
      })
    );
  });
});
