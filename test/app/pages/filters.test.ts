import {expect, it} from "vitest";
import {type Choice, filterForm, filterWords} from "../../../src/app/pages/parts/filters.ts";
import type {Site} from "../../../src/app/pages/site.ts";
import {cuts} from "../../../src/market/where.ts";

const site: Site = {
  live: true,
  edition: {vintage: 1, lens: "none", synthetic: false, made: "2026-11-28T00:00:00Z"},
  here: "/roles",
  up: "/",
  filters: {}
};

it("filterForm(choices) has a name in words for each cut that it offers", () => {
  const form =
    filterForm(
      cuts.map(({name}) => ({name, values: ["one", "two"]})),
      site
    )?.markup ?? "";
  for (const {name} of cuts) expect(form).toMatch(new RegExp(`<label for="f-${name}">[A-Z]\\w+</label>`));
});

it("filterForm(choices) shows languages and countries by their names", () => {
  const choices: readonly Choice[] = [
    {name: "language", values: ["en", "zh", "unknown"]},
    {name: "country", values: ["US", "elsewhere"]}
  ];
  const form = filterForm(choices, site)?.markup ?? "";
  for (const option of [
    'value="en">English',
    'value="zh">Chinese',
    'value="unknown">unknown',
    'value="US">United States'
  ])
    expect(form).toContain(option);
  expect(filterWords({language: "de", country: "FR", from: "2024-01"})).toBe("German, France, from 2024-01");
});
