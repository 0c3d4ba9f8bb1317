import {describe, expect, it} from "vitest";
import {
  countryName,
  pointWords,
  rangeWords,
  shownValue,
  sideOf,
  tickWords,
  timeWords
} from "../../../src/app/pages/words.ts";
import {madePoint} from "./made-finding.ts";

describe("timeWords(at)", () => {
  it.each([
    ["2026-01", "January 2026"],
    ["2026-01-31", "31 January 2026"],
    ["2026-Q3", "third quarter of 2026"],
    ["2026", "2026"],
    ["2024-01..2026-06", "January 2024 to June 2026"]
  ])("tells %s as %s", (at, words) => {
    expect(timeWords(at)).toBe(words);
  });
});

it("shownValue(value, unit) is short and does not break", () => {
  expect(shownValue(0.123, "share")).toBe("12.3\u00a0%");
  expect(shownValue(0.0012, "share")).toBe("0.12\u00a0%");
  expect(shownValue(0.5, "growth")).toBe("+50\u00a0%");
  expect(shownValue(125_000, "money-a-year")).toBe("125,000");
});

it("rangeWords(point) says which end is not known", () => {
  const known = {at: "2026", value: 5, count: 5, base: 9, why: "no n"};
  expect(rangeWords({...known, low: null, high: null}, "number")).toBe("no n");
  expect(rangeWords({...known, low: 4, high: null}, "number")).toBe("at least 4.00");
  expect(rangeWords({...known, low: null, high: 6}, "number")).toBe("at most 6.00");
  expect(rangeWords({at: "2026", value: 5, low: 5, high: 5, count: 5, base: 5}, "postings")).toBe("a count");
});

it("pointWords(point) tells one ad as one", () => {
  const point = {at: "2026-04", low: null, high: null, base: 1};
  expect(pointWords({...point, low: 1, high: 1, value: 1, count: 1}, "postings")).toBe("April 2026: 1 ad");
  expect(pointWords({...point, low: 2, high: 2, value: 2, count: 2}, "postings")).toBe("April 2026: 2 ads");
});

it("pointWords(point) has value, margin, count and base, or why not", () => {
  expect(pointWords(madePoint("2026-01", 20), "share")).toBe(
    "January 2026: 20.0\u00a0% (15.0\u00a0% to 25.0\u00a0%), 20 of 100"
  );
  expect(pointWords(madePoint("2026-01", null), "share")).toBe("January 2026: too few ads to say (0 of 12)");
});

it("sideOf(point, of) is told only where the whole margin lies on one side", () => {
  expect(sideOf(madePoint("2026-01", 20), 0.1)).toBe("more");
  expect(sideOf(madePoint("2026-01", 20), 0.3)).toBe("less");
  expect(sideOf(madePoint("2026-01", 20), 0.22)).toBeNull();
  expect(sideOf(madePoint("2026-01", null), 0)).toBeNull();
});

it("tickWords(unit, top) has as many digits as the scale needs", () => {
  expect(tickWords("share", 0.004)(0.002)).toBe("0.20\u00a0%");
  expect(tickWords("share", 0.4)(0.2)).toBe("20\u00a0%");
  expect(tickWords("money-a-year", 150_000)(50_000)).toBe("50k");
});

it("countryName(code) leaves what is no code alone", () => {
  expect(countryName("DE")).toBe("Germany");
  expect(countryName("nowhere")).toBe("nowhere");
});
