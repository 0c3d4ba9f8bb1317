import fc from "fast-check";
import {expect, it} from "vitest";
import {expandPattern, verbForms} from "../../src/skills/patterns.ts";

it("expandPattern(pattern) stands for every choice of its brackets", () => {
  expect(expandPattern("(train|tune) models")).toEqual(["train models", "tune models"]);
  expect(expandPattern("models (to|in) (the |)production")).toEqual([
    "models to the production",
    "models to production",
    "models in the production",
    "models in production"
  ]);
  expect(expandPattern("a (b(c|d)|)")).toEqual(["a bc", "a bd", "a"]);
});

it("expandPattern(pattern) puts a verb in all its forms", () => {
  expect(expandPattern("deploy~ models")).toEqual([
    "deploy models",
    "deploys models",
    "deployed models",
    "deploying models"
  ]);
});

it("verbForms(verb) knows the spelling of regular and a few other verbs", () => {
  expect(verbForms("evaluate")).toEqual(["evaluate", "evaluates", "evaluated", "evaluating"]);
  expect(verbForms("ship")).toEqual(["ship", "ships", "shipped", "shipping"]);
  expect(verbForms("verify")).toEqual(["verify", "verifies", "verified", "verifying"]);
  expect(verbForms("build")).toEqual(["build", "builds", "built", "building"]);
});

it("expandPattern(pattern) refuses brackets that do not match and floods", () => {
  expect(() => expandPattern("(a|b")).toThrow("brackets do not match: (a|b");
  expect(() => expandPattern("a)")).toThrow("brackets do not match: a)");
  expect(() => expandPattern("(a|b)".repeat(12))).toThrow("more than 2000 phrases");
});

it("expandPattern(pattern) leaves a text without its signs as it is", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}(?: [a-z]{1,8}){0,4}$/), (text) => {
      expect(expandPattern(text)).toEqual([text]);
    })
  );
});
