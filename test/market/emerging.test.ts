import {expect, it} from "vitest";
import {emergingTerms} from "../../src/market/emerging.ts";

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
