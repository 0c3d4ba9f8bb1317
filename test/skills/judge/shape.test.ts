import {expect, it} from "vitest";
import {shapeOf, shapes} from "../../../src/skills/judge/shape.ts";

function shape(text: string, start = 0, end = text.length) {
  const units = Uint16Array.from({length: text.length}, (_, at) => text.charCodeAt(at));
  return shapes[shapeOf(units, start, end)];
}

it("shapeOf(text) tells how a stretch is written", () => {
  expect(["search", "Search", "Machine Learning", "Machine learning"].map((text) => shape(text))).toEqual([
    "lower",
    "Cap",
    "Cap",
    "Cap"
  ]);
  expect(["AI", "CI/CD", "PyTorch", "iOS", "3.5", "DevOps"].map((text) => shape(text))).toEqual([
    "UPPER",
    "UPPER",
    "mixed",
    "mixed",
    "none",
    "mixed"
  ]);
});

it("shapeOf(text) reads letters of other scripts", () => {
  expect(["Évaluation", "ÜBER", "évaluation", "机器"].map((text) => shape(text))).toEqual([
    "Cap",
    "UPPER",
    "lower",
    "none"
  ]);
});

it("shapeOf(text) reads only the stretch it is given", () => {
  expect(shape("we use AI here", 7, 9)).toBe("UPPER");
});
