import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readForumHead} from "../../src/postings/forum-head.ts";

function read(text: string) {
  const {employer, titles, places, several} = readForumHead(text);
  const values = (found: readonly {value: string}[]) => found.map(({value}) => value);
  return {employer: employer?.value ?? null, titles: values(titles), places: values(places), several};
}

describe("readForumHead(text)", () => {
  it.each([
    [
      "Crumb | Senior Data Engineer | Oslo, Norway | Full-time | $100k\n\nWe bake.",
      {employer: "Crumb", titles: ["Senior Data Engineer"], places: ["Oslo, Norway"]}
    ],
    [
      "Crumb (https://crumb.example) | REMOTE (UK/EU) | Full-time | Frontend Engineer, Data Engineer\n\nWe bake.",
      {employer: "Crumb", titles: ["Frontend Engineer", "Data Engineer"], places: ["REMOTE (UK/EU)"]}
    ],
    [
      "Crumb| Data Engineer | Remote - Chile |https://crumb.example",
      {employer: "Crumb", titles: ["Data Engineer"], places: ["Remote - Chile"]}
    ],
    [
      "crumb.example | Data Engineer | REMOTE | Full-time Contract",
      {employer: "crumb.example", titles: ["Data Engineer"], places: []}
    ],
    [
      "Crumb – Austin, TX – Full-time – (http://www.crumb.example)\n\nOur mission: bread.",
      {employer: "Crumb", titles: [], places: ["Austin, TX"]}
    ],
    ["Crumb (Oslo): Data Engineer\n\nWe bake.", {employer: "Crumb", titles: ["Data Engineer"], places: ["Oslo"]}],
    [
      "Crumb, Boston, MA (Back Bay): FULL TIME Data Engineers\n\nWe bake.",
      {employer: "Crumb", titles: ["Data Engineers"], places: ["Boston, MA (Back Bay)"]}
    ],
    [
      "Crumb is hiring a data engineer in Oslo.\n\nPlease write.",
      {employer: "Crumb", titles: ["data engineer"], places: ["Oslo"]}
    ],
    ["Data Engineer | Crumb | Oslo\n\nWe bake.", {employer: "Crumb", titles: ["Data Engineer"], places: ["Oslo"]}],
    [
      "Oslo, Norway\n\nCrumb\n\nSenior Data Engineer\n\nWe bake bread, and you will too.",
      {employer: "Crumb", titles: ["Senior Data Engineer"], places: ["Oslo, Norway"]}
    ],
    [
      "San Francisco; Full Time\n\nI'm the cofounder of Crumb (crumb.example). We bake.",
      {employer: "Crumb", titles: [], places: ["San Francisco"]}
    ],
    ["Crumb\n\nWe bake.", {employer: "Crumb", titles: [], places: []}],
    [
      "Crumb Robotics Engineering | Oslo | Data Engineer",
      {employer: "Crumb Robotics Engineering", titles: ["Data Engineer"]}
    ],
    ["1/2\n\nCrumb | Oslo | Baker", {employer: "Crumb", places: ["Oslo"]}]
  ])("reads %j", (text, expected) => expect(read(text)).toMatchObject(expected));

  it("sees that there are several roles", () => {
    expect(read("Crumb | Multiple roles | Oslo").several).toBe(true);
    expect(read("Crumb | Engineering (multiple roles) | Oslo").several).toBe(true);
    expect(read("Crumb | Data Engineer | Oslo").several).toBe(false);
  });

  it("does not take a sentence below for the head", () => {
    expect(read("Crumb | Oslo\n\nWe are three engineers and you would be our first designer").titles).toEqual([]);
  });

  it("ends after the lines it read", () => {
    const text = "Crumb | Oslo\n\nWe bake bread, and you will too.";
    expect(readForumHead(text).end).toBe(12);
    expect(readForumHead("").end).toBe(0);
  });

  it("quotes the text, whatever it is", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "Crumb",
        " | ",
        "Data Engineer",
        "Oslo",
        " - ",
        ", ",
        "(",
        ")",
        "\n",
        "hiring a ",
        "Remote",
        "👩‍🍳"
      ),
      fc.string({unit: "grapheme", maxLength: 8})
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 20}), (parts) => {
        const text = parts.join("");
        const {employer, titles, places} = readForumHead(text);
        for (const {value, start, end} of [...places, ...(employer === null ? [] : [employer])])
          expect(text.slice(start, end)).toBe(value);
        for (const {value, start, end} of titles)
          expect(value.startsWith(text.slice(start, end).replace(/\s+/g, " "))).toBe(true);
      })
    );
  });
});
