import {expect, it} from "vitest";
import {roleName} from "../../../src/app/pages/role-names.ts";

it("roleName(role) writes short forms as people do, and no part of a word", () => {
  const roles = [
    "data engineer",
    "ios engineer",
    "qa engineer",
    "ai integration specialist",
    "paid media manager",
    "php developer"
  ];
  expect(roles.map(roleName)).toEqual([
    "Data engineer",
    "iOS engineer",
    "QA engineer",
    "AI integration specialist",
    "Paid media manager",
    "PHP developer"
  ]);
});
