import {expect, it} from "vitest";
import {readClaims} from "../../../src/market/claims/parse-claim.ts";

const whole = {
  id: "a-claim",
  says: "Nearly half plan to add staff.",
  quantity: "gross-increase",
  unit: "share of employers",
  population: "US tech employers",
  basis: "gross",
  adjusted: false,
  wave: "2026-Q1",
  source: {publisher: "P", title: "T", url: "https://example.org/x", date: "2026-01-15"},
  about: {population: "US tech employers"},
  expects: {at_least: 0.45, at_most: 0.5},
  note: "n"
};

const read = (...values: readonly unknown[]) =>
  readClaims(values.map((value, i) => ({value, at: `c.yaml entry ${i + 1}`})));

it("readClaims(rows) reads a claim whole", () => {
  const {claims, problems} = read(whole);
  expect(problems).toEqual([]);
  expect(claims).toEqual([{...whole, at: "c.yaml entry 1"}]);
});

it("readClaims(rows) leaves what is not said null", () => {
  const {claims} = read({id: "b", says: "Hiring is up.", quantity: "postings-new"});
  expect(claims[0]).toMatchObject({
    population: null,
    wave: null,
    basis: null,
    adjusted: null,
    expects: null,
    note: null
  });
  expect(claims[0]?.source).toEqual({publisher: null, title: null, url: null, date: null});
});

it("readClaims(rows) keeps no address that is none", () => {
  const {claims} = read({...whole, source: {url: "javascript:alert(1)"}});
  expect(claims[0]?.source.url).toBeNull();
});

it.each([
  ["not a mapping", "text", "not a mapping"],
  ["no id", {...whole, id: undefined}, "id missing"],
  ["an odd id", {...whole, id: "A claim"}, "id A claim"],
  ["no words", {...whole, says: ""}, "no says"],
  ["no quantity", {...whole, quantity: null}, "no quantity"],
  ["an odd basis", {...whole, basis: "rough"}, "basis rough; known: gross, net, neither"],
  ["an odd expectation", {...whole, expects: {about: 3}}, "expects about; known: at_least"],
  ["a range upside down", {...whole, expects: {at_least: 2, at_most: 1}}, "at least 2 and at most 1"],
  ["a direction without since", {...whole, expects: {direction: "up"}}, "since when"],
  ["an empty expectation", {...whole, expects: {at_least: "many"}}, "nothing that can be read"],
  ["a list as expectation", {...whole, expects: [1]}, "expects is not a mapping"]
])("readClaims(rows) refuses %s with a reason", (_, value, reason) => {
  const {claims, problems} = read(value, {...whole, id: "next"});
  expect(claims.map(({id}) => id)).toEqual(["next"]);
  expect(problems).toMatchObject([{code: "claim-invalid", at: "c.yaml entry 1"}]);
  expect(problems[0]?.message).toContain(reason);
});

it("readClaims(rows) takes an id once", () => {
  const {claims, problems} = read(whole, whole);
  expect(claims).toHaveLength(1);
  expect(problems[0]?.message).toContain("a-claim is there twice");
});
