import {expect, it} from "vitest";
import {learn, random} from "../../../bench/skills/learn.ts";
import {interval} from "../../../bench/skills/resample.ts";
import {type Annotation, count, type Prediction, pair, rates, sum} from "../../../bench/skills/score.ts";

const gold = (start: number, end: number, name: string, family = "software", stance = "required"): Annotation => ({
  start,
  end,
  name,
  family,
  stance
});
const found = (start: number, end: number, name: string, family = "software", stance = "required"): Prediction => ({
  ...gold(start, end, name, family, stance),
  skill: name.replaceAll(" ", "-")
});

it("pair(gold, found) wants a third of the union, one to one", () => {
  expect(pair([gold(0, 10, "a")], [found(0, 4, "a")])).toHaveLength(1);
  expect(pair([gold(0, 10, "a")], [found(0, 4, "a")])[0]).not.toBeNull();
  expect(pair([gold(0, 10, "a")], [found(0, 3, "a")])[0]).toBeNull();
  expect(pair([gold(0, 10, "a")], [found(0, 10, "a"), found(0, 9, "a")]).filter((hit) => hit !== null)).toHaveLength(1);
});

it("count(gold, found) leaves soft families out of the hard counts", () => {
  const counts = count(
    [gold(0, 5, "python"), gold(10, 15, "communication", "transferable"), gold(20, 25, "go")],
    [
      found(0, 5, "python"),
      found(10, 15, "communication", "transferable"),
      found(20, 25, "go", "domain"),
      found(30, 35, "x")
    ]
  );
  expect(counts).toMatchObject({hit: 3, wrong: 1, missed: 0, hardHit: 1, hardMissed: 1, hardWrong: 1, named: 3});
});

it("count(gold, found) compares names without case, punctuation and plural", () => {
  expect(count([gold(0, 4, "Large Language Models")], [found(0, 4, "large-language model")]).named).toBe(1);
});

it("rates(hit, wrong, missed) are precision, recall and their harmonic mean", () => {
  expect(rates(8, 2, 2)).toEqual({precision: 0.8, recall: 0.8, f1: 0.8});
  expect(rates(0, 0, 0)).toEqual({precision: 0, recall: 0, f1: 0});
});

it("interval(counts) lies around the figure and is the same each time", () => {
  const counts = Array.from({length: 30}, (_, i) => count([gold(0, 4, "a")], i % 3 === 0 ? [] : [found(0, 4, "a")]));
  const recall = (c: ReturnType<typeof count>) => rates(c.hit, c.wrong, c.missed).recall;
  const [low, high] = interval(counts, recall);
  expect(low).toBeLessThan(recall(sum(counts)));
  expect(high).toBeGreaterThan(recall(sum(counts)));
  expect(interval(counts, recall)).toEqual([low, high]);
});

it("learn(examples) finds what speaks for and against, the same each time", () => {
  const examples = Array.from({length: 60}, (_, i) => ({
    features: ["bias=", i % 2 === 0 ? "word=yes" : "word=no", `rare=${i}`],
    marked: i % 2 === 0,
    weight: 1
  }));
  const learning = {rounds: 6, rate: 0.1, ridge: 0.01, seed: 1, fewest: 2};
  const weights = learn(examples, learning);
  expect(weights.get("word=yes")).toBeGreaterThan(0.5);
  expect(weights.get("word=no")).toBeLessThan(-0.5);
  expect(weights.has("rare=3")).toBe(false);
  expect([...learn(examples, learning)]).toEqual([...weights]);
});

it("random(seed) gives numbers in [0, 1) that go by the seed", () => {
  const draw = (seed: number) => Array.from({length: 5}, random(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  for (const value of draw(3)) expect(value >= 0 && value < 1).toBe(true);
});
