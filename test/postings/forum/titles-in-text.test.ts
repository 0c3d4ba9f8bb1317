import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hiringTitles} from "../../../src/postings/forum/hiring-titles.ts";
import {listedTitles} from "../../../src/postings/forum/listed-titles.ts";

const hiring = (text: string) => hiringTitles(text).map(({value}) => value);
const listed = (text: string) => listedTitles(text, 0).map(({value}) => value);

describe("hiringTitles(text)", () => {
  it.each([
    ["Crumb is hiring a data engineer who bakes.", ["data engineer"]],
    ["We're looking for full-stack engineers and data engineers to bake.", ["full-stack engineers", "data engineers"]],
    ["We have two roles: UX Designer and part-time Bookkeeper.", ["UX Designer", "Bookkeeper"]],
    ["As a Senior Data Engineer, you will bake.", ["Senior Data Engineer"]],
    ["Join us as our first Product Designer!", ["Product Designer"]],
    ["Looking for: Data Engineers - A Product Manager - More!", ["Data Engineers", "Product Manager"]],
    ["We need mid to senior level graphics engineers in Oslo.", ["mid to senior level graphics engineers"]]
  ])("reads: %s", (text, titles) => expect(hiring(text)).toEqual(titles));

  it.each(["We are hiring!", "Contact our hiring manager.", "Engineers like bread.", "Looking for people who bake."])(
    "reads none in: %s",
    (text) => expect(hiring(text)).toEqual([])
  );
});

describe("listedTitles(text, from)", () => {
  it.each([
    ["- Frontend Engineer\n- Data Engineer", ["Frontend Engineer", "Data Engineer"]],
    ["-- Founding Data Engineer", ["Founding Data Engineer"]],
    ["1) Senior Data Engineer | Oslo", ["Senior Data Engineer"]],
    ["* data engineer (python): https://crumb.example", ["data engineer (python)"]],
    ["Engineering Manager - https://crumb.example/em", ["Engineering Manager"]],
    ["[Data Engineer](https://crumb.example)", ["Data Engineer"]],
    ["Data Engineer: you bake data.", ["Data Engineer"]]
  ])("reads %j", (text, titles) => expect(listed(text)).toEqual(titles));

  it.each([
    "- Work with engineers on bread",
    "- 5 years as a data engineer",
    "Our engineers love bread.",
    "data engineers everywhere, they say",
    "Bread"
  ])("reads none in %j", (text) => expect(listed(text)).toEqual([]));
});

describe("hiringTitles and listedTitles", () => {
  it("quote the text", () => {
    const text = "Crumb\n\nWe are hiring a data engineer.\n\n- Product Manager\n";
    for (const {value, start, end} of [...hiringTitles(text), ...listedTitles(text, 0)])
      expect(text.slice(start, end)).toBe(value);
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (noise) => {
        const whole = `${noise}\n- Data Engineer\nhiring a ${noise}`;
        for (const {start, end} of [...hiringTitles(whole), ...listedTitles(whole, 0)])
          expect(start >= 0 && start < end && end <= whole.length).toBe(true);
      })
    );
  });

  it("are quick on hostile text", () => {
    for (const piece of [" ", "-", "hiring ", "roles: ", "as a ", "(", "engineer, ", "\n- engineer"]) {
      const text = piece.repeat(Math.ceil(300_000 / piece.length));
      const begun = performance.now();
      hiringTitles(text);
      listedTitles(text, 0);
      expect(performance.now() - begun).toBeLessThan(3_000);
    }
  });
});
