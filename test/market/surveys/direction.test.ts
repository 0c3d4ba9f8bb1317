import {expect, it} from "vitest";
import {directionOf} from "../../../src/market/surveys/direction.ts";

it.each([
  ["Increase", "more"],
  ["Plan to hire", "more"],
  ["Expect to add staff", "more"],
  ["Hire fewer people", "fewer"],
  ["Decrease", "fewer"],
  ["Expect workforce reductions", "fewer"],
  ["No change", "same"],
  ["Plan to maintain current headcount", "same"],
  ["Don’t know", "unsure"],
  ["unsure", "unsure"],
  ["Do not plan to hire", "other"],
  ["Retrain our people", "other"],
  ["fewer", "fewer"]
])("directionOf(%s) is %s", (answer, direction) => {
  expect(directionOf(answer)).toBe(direction);
});
