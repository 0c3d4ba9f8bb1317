import {expect, it} from "vitest";
import {cardText} from "../../../src/app/cli/card-text.ts";
import type {Finding} from "../../../src/model/finding.ts";

const finding: Finding = {
  measure: "terms",
  version: 1,
  unit: "share",
  level: 0.95,
  fewest: 30,
  repeats: "copies-dropped",
  counts: "postings that state the term",
  of: "postings dated in the period",
  about: {term: "remote"},
  where: {},
  vintage: 1,
  lens: "made",
  synthetic: false,
  method: "share of postings",
  points: [{at: "2026", value: null, count: 1, base: 3, why: "too few"}],
  caveats: [],
  evidence: []
};
const visa: Finding = {...finding, about: {term: "visa"}};

it("cardText(parts) says once what is true of every series of a part", () => {
  const text = cardText([{title: "Terms", findings: [finding, visa]}]);
  expect(text).toContain("2026  none of 2 has a value: base 3 (too few: at least 30 are needed)");
  expect(text).not.toContain("visa");
});

it("cardText(parts) shows every series where one has a value or another reason", () => {
  const known = {at: "2026", value: 0.5, low: 0.4, high: 0.6, count: 20, base: 40};
  const other = {at: "2026", value: null, count: 0, base: 0, why: "no postings"};
  for (const point of [known, other]) {
    const text = cardText([{title: "Terms", findings: [finding, {...visa, points: [point]}]}]);
    expect(text).toContain("term remote");
    expect(text).toContain("term visa");
  }
});
