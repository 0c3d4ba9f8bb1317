import {expect, it} from "vitest";
import {shapeOf, shapes} from "../../../src/skills/judge/shape.ts";

const shape = (text: string) => shapes[shapeOf(text, 0, text.length)];

it("shapeOf(text) tells how a stretch is written", () => {
  expect(["search", "Search", "Machine Learning", "Machine learning"].map(shape)).toEqual([
    "lower",
    "Cap",
    "Cap",
    "Cap"
  ]);
  expect(["AI", "CI/CD", "PyTorch", "iOS", "3.5", "DevOps"].map(shape)).toEqual([
    "UPPER",
    "UPPER",
    "mixed",
    "mixed",
    "none",
    "mixed"
  ]);
});

it("shapeOf(text) reads letters of other scripts", () => {
  expect(["Évaluation", "ÜBER", "évaluation", "机器"].map(shape)).toEqual(["Cap", "UPPER", "lower", "none"]);
});

it("shapeOf(text) reads only the stretch it is given", () => {
  expect(shapes[shapeOf("we use AI here", 7, 9)]).toBe("UPPER");
});
