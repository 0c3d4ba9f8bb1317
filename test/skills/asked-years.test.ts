import {expect, it} from "vitest";
import {tellYears} from "../../src/skills/asked-years.ts";

function years(text: string): (number | null)[] {
  const spans = Array.from(text.matchAll(/Python|Go\b|Kubernetes|machine learning|SQL/g), ({0: found, index}) => ({
    start: index,
    end: index + found.length
  }));
  return [...tellYears(text, spans)];
}

it("tellYears(text) reads years before a skill", () => {
  expect(years("5+ years of Python")).toEqual([5]);
  expect(years("at least 3 years of professional experience with Kubernetes")).toEqual([3]);
  expect(years("2-4 years of hands-on machine learning experience")).toEqual([2]);
  expect(years("3 Jahre Erfahrung mit Python")).toEqual([3]);
  expect(years("3 ans d'expérience en Python")).toEqual([3]);
  expect(years("3 años de experiencia con Python")).toEqual([3]);
  expect(years("3年以上Python经验")).toEqual([3]);
});

it("tellYears(text) reads years behind a skill", () => {
  expect(years("Kubernetes (2+ years), SQL")).toEqual([2, null]);
  expect(years("Python: 4 years")).toEqual([4]);
});

it("tellYears(text) gives a list the years asked for it", () => {
  expect(years("3+ years of Python and Go")).toEqual([3, 3]);
  expect(years("3+ years of Python, Go, SQL")).toEqual([3, 3, 3]);
});

it("tellYears(text) leaves years that are not asked for the skill", () => {
  expect(years("a company of 12 years. Python")).toEqual([null]);
  expect(years("5 years in a product role at companies that love Python")).toEqual([null]);
  expect(years("founded 100 years ago on Python")).toEqual([null]);
});
