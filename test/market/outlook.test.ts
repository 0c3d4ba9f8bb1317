import {expect, it} from "vitest";
import {fileFigures} from "../../src/app/warehouse/market.ts";
import {outlook} from "../../src/market/outlook.ts";
import {everything} from "./made-market.ts";

const wave = {survey: "Outlook", question: "staff"};

function figures(...values: readonly Readonly<Record<string, unknown>>[]) {
  const survey = values.map((value, i) => ({value: {...wave, ...value}, at: `s.yaml ${i + 1}`}));
  return fileFigures(outlook, {...everything, files: {survey}});
}

const all = {population: "all sectors", shares: "percent"};

it("outlook gives each wave with its interval, the gross shares beside, and the tested change", () => {
  const [levels, change] = figures(
    {...all, wave: "2026-Q2", n: 39_000, answers: {increase: 45, same: 40, decrease: 13, unsure: 2}},
    {...all, wave: "2026-Q1", n: 39_000, answers: {increase: 40, same: 40, decrease: 16, unsure: 4}}
  );
  expect(levels?.about).toEqual({survey: "Outlook", population: "all sectors", question: "staff"});
  expect(levels?.points).toMatchObject([
    {at: "2026-Q1", value: 24, low: 23.3, high: 24.7, base: 39_000},
    {at: "2026-Q2", value: 32}
  ]);
  expect(levels?.state).toBe("2026-Q2: 45 % plan more staff, 13 % fewer");
  expect(change?.points).toMatchObject([{at: "2026-Q1..2026-Q2", value: 8}]);
  expect(levels?.caveats).toContain("survey-net-not-gross");
});

it("outlook of a wave without n has a value, no interval, and what it would be", () => {
  const [found] = figures({
    population: "US tech employers",
    shares: "percent",
    wave: "2026-Q1",
    answers: {increase: 49, decrease: 16, rest: null}
  });
  expect(found?.points).toMatchObject([{value: 33, low: null, high: null, base: 0}]);
  expect(JSON.stringify(found?.points)).toContain("±5.9 points, at n = 1,000 ±4.6");
});

it("outlook is null with why for shares that do not add up, and for too few", () => {
  const [broken] = figures({...all, wave: "2026-Q1", n: 500, answers: {increase: 40, same: 40, decrease: 16}});
  expect(broken?.points).toMatchObject([{value: null, why: "the shares add up to 96 %, not 100 %"}]);
  const [few] = figures({...all, wave: "2026-Q1", n: 20, answers: {increase: 50, decrease: 50}});
  expect(few?.points).toMatchObject([{value: null, count: 20, base: 20, why: "too few"}]);
});

it("outlook tells neither gross shares nor a change where a wave has no figure", () => {
  const answers = {increase: 50, decrease: 50};
  const [levels, change] = figures(
    {...all, wave: "2026-Q1", n: 500, answers},
    {...all, wave: "2026-Q2", n: 20, answers}
  );
  expect(levels?.points).toMatchObject([{value: 0}, {value: null, why: "too few"}]);
  expect(levels?.state).toBeUndefined();
  expect(change?.points).toMatchObject([{value: null, why: "2026-Q2: too few answered"}]);
});

it("outlook says when a change cannot be told from chance, and reads bare rows", () => {
  const rows = [
    {...wave, wave: "2026-Q1", answer: "more", count: 40},
    {...wave, wave: "2026-Q1", answer: "fewer", count: 60},
    {...wave, wave: "2026-Q2", answer: "more", count: 45},
    {...wave, wave: "2026-Q2", answer: "fewer", count: 55}
  ];
  const [levels, change] = fileFigures(outlook, {...everything, files: {survey: rows}});
  expect(levels?.about["population"]).toBe("population not stated");
  expect(change?.points).toMatchObject([{value: 10, why: "cannot be told from chance"}]);
});
