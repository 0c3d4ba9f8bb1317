import {describe, expect, it} from "vitest";
import {endsInHead, headIndex, isStrongHead, isWeakHead, leadsOf} from "../../../src/postings/titles/heads.ts";
import {titleTokens} from "../../../src/postings/titles/tokens.ts";
import {titleUnits} from "../../../src/postings/titles/words.ts";

const units = (text: string) => titleUnits(titleTokens(text));

describe("headIndex(units)", () => {
  it.each([
    ["Oven Engineer Berlin", 1],
    ["Bread and butter", -1],
    ["Conductor", -1],
    ["SRE", -1],
    ["CTO", 0]
  ])("finds the head in %s", (text, at) => expect(headIndex(units(text))).toBe(at));
});

describe("isStrongHead(unit) and isWeakHead(unit)", () => {
  it("tell engineers from partners", () => {
    expect(units("Engineer").map(isStrongHead)).toEqual([true]);
    expect(units("Partner").map(isWeakHead)).toEqual([true]);
    expect(units("Engineering").map(isWeakHead)).toEqual([true]);
  });
});

describe("endsInHead(units)", () => {
  it("takes a level word for a head only after a field", () => {
    expect(endsInHead(units("Lead"))).toBe(false);
    expect(endsInHead(units("Robotics Lead"))).toBe(true);
    expect(endsInHead(units("Robotics"))).toBe(false);
  });
});

describe("leadsOf(units, head)", () => {
  it("sees who leads what", () => {
    expect(leadsOf(units("Head of Bread"), 0)).toBe(true);
    expect(leadsOf(units("Head Bread"), 0)).toBe(false);
  });
});
