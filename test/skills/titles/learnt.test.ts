import {expect, it} from "vitest";
import {isInflected, learnEndings} from "../../../src/skills/titles/endings.ts";
import {letterRuns, likeWords} from "../../../src/skills/titles/letter-runs.ts";
import {learnSwaps} from "../../../src/skills/titles/swaps.ts";

it("learnEndings learns a pair of endings from enough stems and no other", () => {
  const endings = learnEndings(
    [
      ["maler", "malerin"],
      ["lehrer", "lehrerin"],
      ["baker", "bakery"]
    ],
    2
  );
  expect([...endings]).toEqual(["|in"]);
  expect(isInflected(endings, "schreiner", "schreinerin")).toBe(true);
  expect(isInflected(endings, "baker", "bakery")).toBe(false);
  expect(isInflected(endings, "maler", "maler")).toBe(false);
});

it("learnSwaps learns words that stand in the same place of two names of an occupation", () => {
  const families = [
    [
      [0, 1],
      [0, 2]
    ],
    [
      [3, 1],
      [3, 2]
    ],
    [
      [4, 1],
      [5, 6]
    ]
  ];
  const swaps = learnSwaps(families, [1, 3, 2, 1, 1, 1, 1], 2);
  expect(swaps.get(1)).toEqual(new Map([[2, 2 / 5]]));
  expect(swaps.get(4)?.size ?? 0).toBe(0);
});

it("likeWords gives 1 for the word itself and less for its relatives", () => {
  const words = ["schneider", "schneiderin", "modeschneider", "koch"];
  const like = likeWords(letterRuns(words, [2, 4]), "schneider", 0.25);
  expect(like.find(({word}) => word === 0)?.likeness).toBeCloseTo(1);
  expect(like.map(({word}) => word)).toEqual([0, 1, 2]);
});
