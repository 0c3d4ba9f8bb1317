import {describe, expect, it} from "vitest";
import {headerOf} from "../../../src/postings/fields/header.ts";
import {titleInTags} from "../../../src/postings/fields/title-in-tags.ts";

describe("titleInTags(text)", () => {
  it.each([
    ["Acme | Senior Engineer, Designer | Oslo", "Senior Engineer"],
    ["Acme | Oslo | Senior or Staff Engineer", "Senior or Staff Engineer"],
    ["Acme | (Junior) Developer & Analyst | Oslo", "(Junior) Developer"],
    ["Acme | Engineers (Staff, Principal) | Oslo", "Engineers (Staff, Principal)"],
    ["Acme - Oslo - Lead Developer", "Lead Developer"],
    ["Acme | Intern | Oslo", "Intern"]
  ])("finds the title of %s", (text, title) => {
    const span = titleInTags(`${text}\nBake bread.`);
    expect(text.slice(span?.start, span?.end).trim()).toBe(title);
  });

  it.each([
    "Acme | Oslo | REMOTE",
    "Acme | https://acme.example/engineer | Oslo",
    "Acme | INTERN, Full-time | Oslo",
    "We are a bakery of engineers who have been baking the best bread of the whole town for many happy years now.",
    ""
  ])("finds none in: %s", (text) => expect(titleInTags(text)).toBeNull());
});

describe("headerOf(text)", () => {
  const read = (text: string) => text.slice(0, headerOf(text).end);

  it("is the tag line where the first line has pipes", () => {
    expect(read("Acme | Oslo\nRemote\nBread.")).toBe("Acme | Oslo");
  });

  it("takes the short lines below a title", () => {
    expect(read("Baker\n\nFull-time\n\nWe bake bread.")).toBe("Baker\n\nFull-time\n\n");
    expect(read("Baker\n\nWe bake bread.")).toBe("Baker\n\n");
  });

  it("is no longer than tag lines are", () => expect(headerOf("a|".repeat(5000)).end).toBe(600));
});
