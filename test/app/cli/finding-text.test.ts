import {expect, it} from "vitest";
import {findingCsv, findingsText, findingText} from "../../../src/app/cli/finding-text.ts";
import type {Finding} from "../../../src/model/finding.ts";

const finding: Finding = {
  measure: "skill-share",
  version: 1,
  unit: "share",
  level: 0.95,
  fewest: 30,
  repeats: "copies-dropped",
  counts: "postings that ask for the skill",
  of: "postings dated in the month",
  about: {skill: "rag"},
  where: {},
  vintage: 3,
  lens: "made",
  synthetic: false,
  method: "share of postings",
  points: [
    {at: "2026-01", value: 0.125, low: 0.1, high: 0.15, count: 125, base: 1000},
    {at: "2026-02", value: null, count: 1, base: 2, why: "too few"}
  ],
  caveats: ["margin-covers-chance-only", "A sentence of this series alone."],
  evidence: []
};

it("findingText(finding) has value, margin, count and base, why there is none, and the caveats in words", () => {
  const text = findingText(finding);
  expect(text).toContain("skill rag\n2026-01   12.50 %  [10.00 %, 15.00 %]      125 of 1,000\n");
  expect(text).toMatch(/2026-02 +– +1 of 2 {2}\(too few: at least 30 are needed\)/);
  expect(text).toMatch(/^skill-share: Share of postings that ask for a skill\n/);
  expect(text).toContain("The margin covers chance, not which boards we read.\nA sentence of this series alone.\n");
});

it("findingText(finding) shows no margin and no base where there is none, and says why once for all", () => {
  const why = "a count has no margin of chance";
  const unsure = (at: string, base: number) => ({at, value: 0.5, low: null, high: null, count: base / 2, base, why});
  const text = findingText({...finding, points: [unsure("2026-01", 100), unsure("2026-02", 0)]});
  expect(text).toMatch(/2026-01 {3}50\.00 % +50 of 100\n2026-02 {3}50\.00 %\n\(a count has no margin of chance\)\n/);
  expect(text).not.toContain("?");
  const half = {...unsure("2026-03", 100), low: 0.4};
  expect(findingText({...finding, points: [half]})).toMatch(/\[40\.00 %, \?\] +50 of 100 {2}\(a count has/);
});

it("findingText(finding) of made-up data says so", () => {
  expect(findingText({...finding, synthetic: true})).toContain("MADE-UP DATA");
});

it("findingsText(findings) of one point each is one line each, with state and numbers beside", () => {
  const points = finding.points.slice(0, 1);
  const text = findingsText([
    {...finding, points, state: "warming", beside: {q: 0.00123}},
    {...finding, points, about: {skill: "python"}}
  ]);
  expect(text).toMatch(/skill rag · warming · q 0\.00123 {2}2026-01/);
  expect(text).toMatch(/skill python {17}/);
  expect(findingsText([])).toContain("no figure");
});

it("findingCsv(findings) tells the values of a cut apart and runs no formula", () => {
  const csv = findingCsv(
    {...finding, where: {sector: "health", from: "2026-01"}},
    {...finding, where: {sector: "=1+1", from: "2026-01"}}
  );
  const [head, first, , third] = csv.split("\n");
  expect(head).toBe("measure,about,at,value,low,high,count,base,why,vintage,synthetic");
  expect(first).toBe("skill-share,rag health,2026-01,0.125,0.1,0.15,125,1000,,3,false");
  expect(third).toContain(",rag =1+1,");
  expect(findingCsv({...finding, about: {title: "=cmd"}})).toContain(",'=cmd,");
});

it("findingText(finding) names what a series is about where an option has the same name", () => {
  const text = findingText({
    ...finding,
    about: {skill: "rag", with: "beekeeping"},
    where: {with: "domain", country: "US"}
  });
  expect(text).toContain("skill rag · with beekeeping · country US\n");
});
