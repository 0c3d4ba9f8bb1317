import {describe, expect, it} from "vitest";
import {isTitled, roleHead} from "../../../src/postings/titles/role-head.ts";
import {titleTokens} from "../../../src/postings/titles/tokens.ts";
import {titleUnits} from "../../../src/postings/titles/words.ts";

const units = (text: string) => titleUnits(titleTokens(text));
const head = (text: string) => {
  const all = units(text);
  return all[roleHead(all)]?.tokens.map(({key}) => key).join(" ") ?? null;
};

describe("roleHead(units)", () => {
  it.each([
    ["Senior Robotics Engineer", "robotics engineer"],
    ["Senior Manager Data Engineering", "manager"],
    ["Profesor técnico de cocina", "profesor"],
    ["Robotics Lead", "lead"],
    ["Lead Robotics Wizard", null],
    ["Payments Intern", null],
    ["Bread", null]
  ])("finds the head of %s", (text, expected) => expect(head(text)).toBe(expected));
});

describe("isTitled(unit)", () => {
  it("tells a person from a level and a field of work", () => {
    const told = (text: string) => units(text).map(isTitled);
    expect(told("Engineer")).toEqual([true]);
    expect(told("Senior")).toEqual([false]);
    expect(told("Frontend")).toEqual([false]);
  });
});
