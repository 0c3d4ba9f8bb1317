import {describe, expect, it} from "vitest";
import {isSentence, segmentKind} from "../../../src/postings/forum/segment-kind.ts";

const kind = (words: string) => segmentKind({words, start: 0, end: words.length}).kind;

describe("segmentKind(segment)", () => {
  it.each([
    ["Senior Data Engineer", "titles"],
    ["Data Engineers in Oslo", "titles"],
    ["Oslo, Norway", "place"],
    ["Remote (US)", "place"],
    ["$120k - $150k + equity", "pay"],
    ["REMOTE", "terms"],
    ["Full-time, onsite, VISA", "terms"],
    ["Multiple roles", "several"],
    ["Engineering, Product & Design", "several"],
    ["https://crumb.example/jobs", "link"],
    ["crumb.example", "link"],
    ["jobs@crumb.example", "link"],
    ["Crumb", "other"],
    ["Series B bakery platform", "other"]
  ])("tells %s", (words, expected) => expect(kind(words)).toBe(expected));

  it("finds the place beside a title", () => {
    const {titles, places} = segmentKind({words: "Data Engineer (Oslo)", start: 10, end: 30});
    expect(titles.map(({value}) => value)).toEqual(["Data Engineer (Oslo)"]);
    expect(places).toEqual([]);
    const besides = segmentKind({words: "Data Engineer, Oslo", start: 10, end: 29});
    expect(besides.places).toEqual([{value: "Oslo", start: 25, end: 29}]);
  });

  it("finds titles beside 'multiple roles'", () => {
    const {several, titles} = segmentKind({words: "Multiple roles: Baker, Data Engineer", start: 0, end: 36});
    expect(several).toBe(true);
    expect(titles.map(({value}) => value)).toEqual(["Data Engineer"]);
  });
});

describe("isSentence(words)", () => {
  it.each([
    ["We are baking bread", true],
    ["Crumb | Oslo", false],
    ["Baker is hiring", false]
  ])("tells %s", (words, expected) => expect(isSentence(words)).toBe(expected));
});
