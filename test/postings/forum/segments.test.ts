import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {headSegments, subSegments} from "../../../src/postings/forum/segments.ts";

const words = (line: string) => headSegments(line, 0).segments.map((segment) => segment.words);

describe("headSegments(line, start)", () => {
  it.each([
    ["Crumb | Baker | Oslo", ["Crumb", "Baker", "Oslo"]],
    ["Crumb|Baker | https://crumb.example/a-b |", ["Crumb", "Baker", "https://crumb.example/a-b"]],
    ["Crumb • Oslo • Baker", ["Crumb", "Oslo", "Baker"]],
    ["Crumb // Oslo // Full-Time", ["Crumb", "Oslo", "Full-Time"]],
    ["Crumb / Baker / Full time/ Oslo", ["Crumb", "Baker", "Full time", "Oslo"]],
    ["Crumb (crumb.example) - Oslo - Baker", ["Crumb (crumb.example)", "Oslo", "Baker"]],
    ["Crumb – Baker — Oslo", ["Crumb", "Baker", "Oslo"]],
    ["Crumb: Baker", ["Crumb", "Baker"]],
    ["Crumb, Oslo (Norway)", ["Crumb", "Oslo", "Norway"]],
    ["** Crumb **", ["Crumb"]]
  ])("cuts %s", (line, expected) => expect(words(line)).toEqual(expected));

  it("says when only commas cut", () => {
    expect(headSegments("Crumb, Oslo", 0).loose).toBe(true);
    expect(headSegments("Crumb | Oslo", 0).loose).toBe(false);
  });

  it("gives each segment its place in the text", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), fc.nat(50), (line, start) => {
        for (const s of headSegments(line, start).segments)
          expect(line.slice(s.start - start, s.end - start)).toBe(s.words);
      })
    );
  });
});

describe("subSegments(segment)", () => {
  it("cuts at dashes and brackets", () => {
    const segment = {words: "Crumb (bakery) - Oslo", start: 4, end: 25};
    expect(subSegments(segment)).toEqual([
      {words: "Crumb", start: 4, end: 9},
      {words: "bakery", start: 11, end: 17},
      {words: "Oslo", start: 21, end: 25}
    ]);
  });
});
