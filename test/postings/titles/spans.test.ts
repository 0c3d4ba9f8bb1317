import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {holdsTitle, titleSpans} from "../../../src/postings/titles/spans.ts";

const titles = (line: string) => titleSpans(line, 0).map(({value}) => value);

describe("titleSpans(line, start)", () => {
  it.each([
    ["Senior Data Engineer", ["Senior Data Engineer"]],
    ["Product Managers, Designers & more", ["Product Managers", "Designers"]],
    ["Engineering Managers & Software Engineers", ["Engineering Managers", "Software Engineers"]],
    ["Developer Advocate/ Growth Marketing Manager", ["Developer Advocate", "Growth Marketing Manager"]],
    ["Frontend and Backend Engineers", ["Frontend engineers", "Backend Engineers"]],
    ["Frontend and Backend Engineer", ["Frontend and Backend Engineer"]],
    ["Frontend, Backend and DevOps engineers", ["Frontend", "Backend engineers", "DevOps engineers"]],
    ["Senior Front-End & Senior Back-End", ["Senior Front-End", "Senior Back-End"]],
    ["Full Stack", ["Full Stack"]],
    [
      "Software Engineer – Test Tools, Software Engineer - SDK",
      ["Software Engineer – Test Tools", "Software Engineer - SDK"]
    ],
    ["Software Engineer (iOS)", ["Software Engineer (iOS)"]],
    ["(Senior) Data Engineer", ["(Senior) Data Engineer"]],
    ["Software Engineer, Machine Learning", ["Software Engineer"]],
    ["Senior Mobile (iOS) Engineer", ["Senior Mobile (iOS) Engineer"]],
    ["Full-time Data Engineer (remote)", ["Data Engineer"]],
    ["multiple Data Engineers", ["Data Engineers"]],
    ["Crumbly Senior Data Engineer", ["Senior Data Engineer"]],
    ["Ruby on Rails Engineer", ["Ruby on Rails Engineer"]],
    ["mid to senior level graphics engineers", ["mid to senior level graphics engineers"]],
    ["Open-Source Developers", ["Open-Source Developers"]],
    ["Head of Ecosystem", ["Head of Ecosystem"]],
    ["CTO", ["CTO"]],
    ["后端工程师", ["后端工程师"]]
  ])("finds the titles in %s", (line, expected) => expect(titles(line)).toEqual(expected));

  it.each([
    "Bread Partner",
    "Baking, Finance",
    "Sales",
    "You work with engineers",
    "Conductor",
    "https://bread.example/data-engineer",
    "Oslo, Norway",
    ""
  ])("finds none in %j", (line) => expect(titles(line)).toEqual([]));

  it("quotes the words of the text", () => {
    const text = "Crumb | Data Engineer | Oslo";
    const [title] = titleSpans("Data Engineer", 8);
    expect(title && text.slice(title.start, title.end)).toBe("Data Engineer");
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (noise) => {
        const line = `${noise}, Data Engineer, ${noise}`;
        for (const {value, start, end} of titleSpans(line, 0)) {
          const quote = line.slice(start, end).replace(/\s+/g, " ");
          expect(value.startsWith(quote)).toBe(true);
        }
      })
    );
  });
});

describe("holdsTitle(words)", () => {
  it("tells a title from prose", () => {
    expect(holdsTitle("Oven Engineer")).toBe(true);
    expect(holdsTitle("We love engineers")).toBe(false);
  });
});
