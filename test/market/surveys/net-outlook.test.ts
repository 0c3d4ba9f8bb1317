import fc from "fast-check";
import {expect, it} from "vitest";
import {marginAt, outlookChange, outlookOf} from "../../../src/market/surveys/net-outlook.ts";
import {randomFrom} from "../../../src/stats/random.ts";
import {resultWith} from "./results.ts";

it("outlookOf(result) of all sectors in the first quarter of 2026 is 24, ±0.7 before design effect", () => {
  const outlook = outlookOf(resultWith(40, 16, {n: 39_000}));
  expect(outlook).toMatchObject({value: 24, more: 0.4, fewer: 0.16, why: null});
  expect(((outlook.high ?? 0) - (outlook.low ?? 0)) / 2).toBeCloseTo(0.7, 2);
  expect(outlook.notes.join(" ")).toContain("Before design effect");
});

it("outlookOf(result) of US tech employers is 33 without a margin, for n is not published", () => {
  const outlook = outlookOf(resultWith(49, 16, {n: null}));
  expect(outlook).toMatchObject({value: 33, low: null, high: null, n: null});
  expect(outlook.why).toContain("not published");
  expect(outlook.why).toContain("at n = 600 it would be ±5.9 points, at n = 1,000 ±4.6");
});

it("marginAt(more, fewer, n) is the supposed margin of the methods: ±5.9 to ±4.6", () => {
  expect(marginAt(0.49, 0.16, 600)).toBeCloseTo(5.9, 1);
  expect(marginAt(0.49, 0.16, 1000)).toBeCloseTo(4.6, 1);
});

it("outlookOf(result) widens by the root of the design effect and then has nothing to say of it", () => {
  const [plain, designed] = [outlookOf(resultWith(40, 16)), outlookOf(resultWith(40, 16, {n_eff: 250}))];
  const width = ({low, high}: typeof plain) => (high ?? 0) - (low ?? 0);
  expect(width(designed) / width(plain)).toBeCloseTo(2, 2);
  expect(designed.notes.join(" ")).not.toContain("Before design effect");
});

it("outlookOf(result) is null with a why when the shares do not add up", () => {
  const outlook = outlookOf(resultWith(40, 16, {fault: "the shares add up to 96 %, not 100 %"}));
  expect(outlook).toMatchObject({value: null, low: null, why: "the shares add up to 96 %, not 100 %"});
});

it("outlookOf(result) refuses the gross share alone as an outlook, and says so", () => {
  const {answers, ...rest} = resultWith(49, 16);
  const alone = outlookOf({...rest, answers: answers.filter(({direction}) => direction === "more")});
  expect(alone).toMatchObject({value: null, more: 0.49, fewer: null});
  expect(alone.why).toContain("only the gross share");
  expect(outlookOf({...rest, answers: []}).why).toContain("no share is given");
});

it("outlookOf(result) lies between its interval's ends and within ±100", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.integer({min: 1, max: 1e5}), (more, fewer, n) => {
      const {value, low, high} = outlookOf(resultWith(more, fewer, {n}));
      expect(low ?? 0).toBeLessThanOrEqual(value ?? 0);
      expect(high ?? 0).toBeGreaterThanOrEqual(value ?? 0);
      expect(Math.abs(low ?? 0)).toBeLessThanOrEqual(100);
      expect(Math.abs(high ?? 0)).toBeLessThanOrEqual(100);
    })
  );
});

it("outlookChange(before, after) tells a real change from chance with both waves' errors", () => {
  const [before, after] = [resultWith(40, 16, {n: 39_000}), resultWith(45, 13, {n: 39_000, wave: "2026-Q2"})];
  const change = outlookChange(before, after);
  expect(change).toMatchObject({from: "2026-Q1", to: "2026-Q2", value: 8, why: null});
  expect(change.p).toBeLessThan(1e-6);
  const few = outlookChange(resultWith(40, 16, {n: 100}), resultWith(45, 13, {n: 100}));
  expect(few.low ?? 0).toBeLessThan(0);
  expect(few.p).toBeGreaterThan(0.05);
});

it("outlookChange(before, after) gives the change without a test when a wave has no n, and none when it has a fault", () => {
  const known = resultWith(45, 13, {wave: "2026-Q2"});
  const bare = outlookChange(resultWith(40, 16, {n: null}), known);
  expect(bare).toMatchObject({value: 8, low: null, p: null});
  expect(bare.why).toContain("2026-Q1 is not published");
  const broken = outlookChange(resultWith(40, 16), {...known, fault: "the shares add up to 96 %, not 100 %"});
  expect(broken).toMatchObject({value: null, why: "2026-Q2: the shares add up to 96 %, not 100 %"});
});

it("outlookOf(result) covers the true outlook in 93 to 97 of 100 samples", () => {
  const random = randomFrom(2026);
  for (const [more, fewer, n] of [
    [0.4, 0.16, 500],
    [0.49, 0.16, 600],
    [0.2, 0.2, 300]
  ] as const) {
    let covered = 0;
    for (let turn = 0; turn < 1000; turn++) {
      const draws = Array.from({length: n}, random);
      const plus = draws.filter((draw) => draw < more).length;
      const minus = draws.filter((draw) => draw >= more && draw < more + fewer).length;
      const {low, high} = outlookOf(resultWith((100 * plus) / n, (100 * minus) / n, {n}));
      const truth = 100 * (more - fewer);
      if ((low ?? 0) <= truth && truth <= (high ?? 0)) covered++;
    }
    // Two standard errors of the simulation itself beside the 93 to 97 that are asked for.
    expect(covered).toBeGreaterThan(930 - 14);
    expect(covered).toBeLessThan(970 + 14);
  }
});

it("outlookChange(before, after) calls a change that is none in about 5 of 100 samples", () => {
  const random = randomFrom(7);
  const sample = () => {
    const draws = Array.from({length: 400}, random);
    const plus = draws.filter((draw) => draw < 0.45).length;
    const minus = draws.filter((draw) => draw >= 0.45 && draw < 0.6).length;
    return resultWith(plus / 4, minus / 4, {n: 400});
  };
  const calls = Array.from({length: 1000}, () => outlookChange(sample(), sample()).p ?? 1).filter(
    (p) => p < 0.05
  ).length;
  expect(calls).toBeGreaterThan(30);
  expect(calls).toBeLessThan(70);
});
