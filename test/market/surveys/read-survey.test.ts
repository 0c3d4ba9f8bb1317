import fc from "fast-check";
import {expect, it} from "vitest";
import {outlookOf} from "../../../src/market/surveys/net-outlook.ts";
import {readSurveys} from "../../../src/market/surveys/read-survey.ts";

const wave = {survey: "S", wave: "2026-Q1", population: "employers", question: "staff"};

function rows(...values: readonly Readonly<Record<string, unknown>>[]) {
  return values.map((value, i) => ({value: {...wave, ...value}, at: `s.csv:${i + 2}`}));
}

it("readSurveys(rows) reads shares in per cent, with n and design effect, as one result", () => {
  const common = {n: "39,000", design_effect: "1.5"};
  const {results, problems} = readSurveys(
    rows(
      {answer: "Increase", percent: "40", ...common},
      {answer: "No change", percent: "40", ...common},
      {answer: "Decrease", percent: "16", ...common},
      {answer: "Don’t know", percent: "4", ...common}
    )
  );
  expect(problems).toEqual([]);
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({n: 39000, n_eff: 26000, fault: null, at: "s.csv:2", population: "employers"});
  expect(results[0]?.answers.map(({direction, share}) => [direction, share])).toEqual([
    ["more", 0.4],
    ["same", 0.4],
    ["fewer", 0.16],
    ["unsure", 0.04]
  ]);
});

it("readSurveys(rows) reads counts and takes n from their sum", () => {
  const {results} = readSurveys(
    rows({answer: "hire", count: 49}, {answer: "cut", count: 16}, {answer: "keep", count: 35})
  );
  expect(results[0]).toMatchObject({n: 100, n_eff: null, fault: null});
  expect(outlookOf(results[0] ?? never()).value).toBe(33);
});

it("readSurveys(rows) weighs respondents and tells their effective number", () => {
  const {results} = readSurveys(
    rows({answer: "increase", weight: 3}, {answer: "decrease", weight: 1}, {answer: "increase", weight: 2})
  );
  expect(results[0]).toMatchObject({n: 3, fault: null});
  expect(results[0]?.n_eff).toBeCloseTo(36 / 14, 9);
  expect(results[0]?.answers.map(({share}) => share)).toEqual([5 / 6, 1 / 6]);
});

it("readSurveys(rows) names shares that do not add up, as a problem and as a fault", () => {
  const {results, problems} = readSurveys(rows({answer: "increase", share: "60%"}, {answer: "decrease", share: "30%"}));
  expect(problems).toMatchObject([{code: "survey-does-not-add-up", at: "s.csv:2"}]);
  expect(problems[0]?.message).toContain("90 %, not 100 %");
  expect(outlookOf(results[0] ?? never())).toMatchObject({value: null, why: "the shares add up to 90 %, not 100 %"});
});

it("readSurveys(rows) allows for rounding, not for more", () => {
  const sum = (...shares: readonly number[]) =>
    readSurveys(rows(...shares.map((percent, i) => ({answer: ["more", "same", "fewer"][i] ?? "", percent})))).results[0]
      ?.fault;
  expect(sum(33, 33, 33)).toBeNull();
  expect(sum(34, 34, 33)).toBeNull();
  expect(sum(33, 33, 31)).toContain("97 %");
  expect(sum(35, 35, 33)).toContain("103 %");
});

it("readSurveys(rows) gives the rest to the one answer without a number, and to no two", () => {
  const one = readSurveys(rows({answer: "more", share: 0.4}, {answer: "fewer", share: 0.16}, {answer: "same"}));
  expect(one.results[0]?.answers[2]?.share).toBeCloseTo(0.44, 9);
  const two = readSurveys(
    rows({answer: "more", share: 0.4}, {answer: "fewer", share: 0.16}, {answer: "same"}, {answer: "unsure"})
  );
  expect(two.results[0]?.answers.map(({share}) => share)).toEqual([0.4, 0.16, null, null]);
  expect(outlookOf(two.results[0] ?? never()).value).toBe(24);
});

it("readSurveys(rows) reads a document of waves, questions and answers", () => {
  const value = {
    survey: "Outlook",
    source: {publisher: "P", url: "https://example.org", date: "2026-03-10"},
    waves: [
      {
        wave: "2026-Q1",
        n: 39000,
        population: "all",
        questions: [{question: "staff", answers: {increase: 0.4, same: 0.4, decrease: 0.16, unsure: 0.04}}]
      },
      {
        wave: "2026-Q2",
        population: "all",
        shares: "percent",
        answers: {increase: 45, same: 40, decrease: 13, unsure: null}
      }
    ]
  };
  const {results, problems} = readSurveys([{value, at: "s.yaml"}]);
  expect(problems).toEqual([]);
  expect(results.map(({survey, wave, n}) => [survey, wave, n])).toEqual([
    ["Outlook", "2026-Q1", 39000],
    ["Outlook", "2026-Q2", null]
  ]);
  expect(results[1]?.source).toEqual({publisher: "P", title: null, url: "https://example.org", date: "2026-03-10"});
  expect(results[1]?.answers[3]?.share).toBeCloseTo(0.02, 9);
});

it("readSurveys(rows) says what is wrong with counts, weights, doubles and sizes", () => {
  const fault = (...values: readonly Readonly<Record<string, unknown>>[]) =>
    readSurveys(rows(...values)).results[0]?.fault;
  expect(fault({answer: "more", count: 5, n: 20}, {answer: "fewer", count: 5, n: 20})).toContain(
    "add up to 10, not to the 20"
  );
  expect(fault({answer: "more", count: 5}, {answer: "fewer", count: "many"})).toContain("a count is missing");
  expect(fault({answer: "more", weight: -1})).toContain("a weight is");
  expect(fault({answer: "more", weight: 0})).toBe("all weights are zero");
  expect(fault({answer: "more", share: 0.5}, {answer: "more", share: 0.5})).toContain("there twice");
  expect(fault({answer: "more", share: 0.5, n: 0}, {answer: "fewer", share: 0.5, n: 0})).toContain("respondents is 0");
  expect(fault({answer: "more", share: -0.5}, {answer: "fewer", share: 1.5})).toContain("below zero");
});

it("readSurveys(rows) puts waves in an order of time, and refuses two sizes of one question", () => {
  const {results} = readSurveys(
    rows({answer: "more", count: 3, wave: "Q1 2026"}, {answer: "more", count: 3, wave: "2026Q1"})
  );
  expect(results.map(({wave}) => wave)).toEqual(["2026-Q1"]);
  const several = readSurveys(rows({answer: "more", share: 0.5, n: 100}, {answer: "fewer", share: 0.5, n: 200}));
  expect(several.results[0]?.fault).toBe("the rows give different numbers of respondents: 100, 200");
});

it("readSurveys(rows) reads as many respondents as a large survey has", () => {
  const many = Array.from({length: 39_000}, (_, i) => ({
    answer: i % 5 < 2 ? "increase" : "no change",
    weight: 1 + (i % 3)
  }));
  const [result] = readSurveys(rows(...many)).results;
  expect(result?.n).toBe(39_000);
  expect(result?.n_eff ?? 0).toBeLessThan(39_000);
});

it("readSurveys(rows) rejects rows without an answer or a wave and reads on", () => {
  const {results, problems} = readSurveys([
    {value: {wave: "2026-Q1", share: 1}, at: "a"},
    {value: {answer: "more", share: 1}, at: "b"},
    {value: "text", at: "c"},
    ...rows({answer: "more", share: 1})
  ]);
  expect(problems.map(({code, at}) => [code, at])).toEqual([
    ["survey-row-unreadable", "a"],
    ["survey-row-unreadable", "b"],
    ["survey-row-unreadable", "c"]
  ]);
  expect(results).toHaveLength(1);
});

it("readSurveys(rows) gives the same results whatever the order of the rows of a question", () => {
  const answers = [
    {answer: "more", percent: 40},
    {answer: "same", percent: 40},
    {answer: "fewer", percent: 16},
    {answer: "unsure", percent: 4}
  ];
  const outlook = (order: typeof answers) => outlookOf(readSurveys(rows(...order)).results[0] ?? never()).value;
  fc.assert(
    fc.property(fc.shuffledSubarray(answers, {minLength: 4}), (order) => {
      expect(outlook(order)).toBe(24);
    })
  );
});

function never(): never {
  throw new Error("no result");
}
