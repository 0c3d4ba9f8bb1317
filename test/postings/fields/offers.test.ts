import {describe, expect, it} from "vitest";
import {findEquity} from "../../../src/postings/fields/equity.ts";
import {findRelocation} from "../../../src/postings/fields/relocation.ts";
import {findSigningBonus} from "../../../src/postings/fields/signing-bonus.ts";

describe("findEquity(text)", () => {
  const read = (text: string) => findEquity(text)?.value ?? null;

  it.each([
    "Baker | $80k + equity | Oslo",
    "$325K – $405K • Offers Equity",
    "💰 Competitive cash salary and equity",
    "We give generous equity to early bakers.",
    "Stock options for all",
    "RSUs vest monthly.",
    "Baker | $80k-$90k + 0.5% - 1%",
    "Baker | €60k, 0.3-0.41% equity",
    "- Meaningful equity\n- Free bread",
    "Wir bieten eine Mitarbeiterbeteiligung.",
    "薪资 20k + 期权"
  ])("reads yes in: %s", (text) => expect(read(text)).toBe("yes"));

  it("reads no where the ad says so", () => {
    expect(read("Good pay but no equity: we are a co-operative.")).toBe("no");
    expect(read("There are no stock options at the public bakery.")).toBe("no");
  });

  it.each([
    "A private equity firm owns the mill.",
    "Knowledge of equity research and equity derivatives",
    "We believe in diversity, equity and inclusion.",
    "Diversity, equity, inclusion and belonging matter here.",
    "We work for health equity and pay equity.",
    "Build brand equity for our bread.",
    "Flour in stock, options for every oven, a stocked kitchen in Stockholm",
    "公司提供合约、期权等衍生品交易"
  ])("reads nothing in: %s", (text) => expect(read(text)).toBeNull());
});

describe("findRelocation(text)", () => {
  const read = (text: string) => findRelocation(text)?.value ?? null;

  it.each([
    "Acme | Oslo | Relocation | ONSITE",
    "We offer relocation support to new bakers.",
    "Relocation assistance available",
    "You must be willing to relocate (we'll cover the cost).",
    "We will happily relocate you to Oslo.",
    "Acme - Oslo [WILL RELOCATE]",
    "Relocation package and visa help",
    "We pay your moving costs."
  ])("reads yes in: %s", (text) => expect(read(text)).toBe("yes"));

  it.each(["No relocation assistance", "We cannot pay for relocation.", "Relocation: not available"])(
    "reads no in: %s",
    (text) => expect(read(text)).toBe("no")
  );

  it.each([
    "You must be willing to relocate to Oslo.",
    "Open to candidates who plan to relocate",
    "We recently relocated to a larger bakery.",
    "Relocation is required for this role.",
    "Live in Oslo or be ready to relocate"
  ])("reads nothing in: %s", (text) => expect(read(text)).toBeNull());

  it("does not take the no of another offer", () => {
    expect(read("No remote, relocation possible")).toBe("yes");
    expect(read("Onsite preferred but not a must, relocation package is offered.")).toBe("yes");
  });
});

describe("findSigningBonus(text)", () => {
  const read = (text: string) => findSigningBonus(text)?.value ?? null;

  it.each(["$5k signing bonus", "a sign-on bonus for bakers", "Antrittsprämie", "prime de bienvenue", "入职奖"])(
    "reads yes in: %s",
    (text) => expect(read(text)).toBe("yes")
  );

  it("reads no where the ad says so", () => expect(read("We pay no signing bonus.")).toBe("no"));

  it.each(["single sign-on", "redesign on a bonus page", "yearly bonus"])("reads nothing in: %s", (text) =>
    expect(read(text)).toBeNull()
  );
});
