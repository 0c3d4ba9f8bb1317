import {expect, it} from "vitest";
import {everySkill} from "../../bench/market/simulation.ts";
import {emerging, emergingTerms} from "../../src/market/emerging.ts";
import type {Row} from "../../src/market/measure.ts";

const months = new Map(Array.from({length: 12}, (_, i) => [`2025-${String(i + 1).padStart(2, "0")}`, 100]));
const seen = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));

it("emergingTerms(terms) puts first what is named more of late", () => {
  const late = {term: "late", employers: 9, months: seen({"2025-09": 8, "2025-11": 12})};
  const even = {term: "even", employers: 9, months: seen({"2025-01": 7, "2025-05": 3, "2025-10": 10})};
  const [first, second] = emergingTerms([even, late], months);
  expect(first).toMatchObject({term: "late", count: 20, first: "2025-09", recent: 20, before: 0});
  expect(first?.z).toBeCloseTo(Math.sqrt(20), 12);
  expect(first?.q).toBeLessThan(0.001);
  expect(second?.q).toBeGreaterThan(0.5);
});

it("emergingTerms(terms) tells no trend from a few months", () => {
  const few = new Map([...months].slice(0, 5));
  expect(emergingTerms([{term: "a", employers: 3, months: seen({"2025-05": 9})}], few)[0]?.q).toBeNull();
});

it("the measure tells the newest burst of a name and whether it still lasts", () => {
  const read: Row[] = [...months].map(([month, n]) => ({month, n}));
  const term = (name: string, counts: Readonly<Record<string, number>>): Row[] =>
    Object.entries(counts).map(([month, n]) => ({term: name, written: name, employers: 9, month, n}));
  const terms = [
    ...term("Lasting", {"2025-02": 1, "2025-10": 9, "2025-11": 12, "2025-12": 11}),
    ...term("Over", {"2025-03": 10, "2025-04": 12, "2025-09": 1}),
    ...term("Even", Object.fromEntries([...months.keys()].map((month) => [month, 3])))
  ];
  const told = emerging.estimate({terms, read, sample: [{all: 1200, read: 1200}]}, everySkill);
  const states = Object.fromEntries(told.map(({about, state}) => [about?.["term"], state]));
  expect(states["Lasting"]).toMatch(/; in a burst since 2025-10$/);
  expect(states["Over"]).toMatch(/; a burst from 2025-03 to 2025-04$/);
  expect(states["Even"]).not.toContain("burst");
});
