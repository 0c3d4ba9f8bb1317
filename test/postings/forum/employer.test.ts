import {describe, expect, it} from "vitest";
import {employerIn, employerInSentence, employerOfLink, opensWithName} from "../../../src/postings/forum/employer.ts";
import {segmentKind} from "../../../src/postings/forum/segment-kind.ts";
import {headSegments} from "../../../src/postings/forum/segments.ts";

const segments = (line: string) =>
  headSegments(line, 0).segments.map((segment) => ({segment, ...segmentKind(segment)}));

describe("employerIn(segments, strict)", () => {
  it.each([
    ["Crumb & Sons | Baker | Oslo", "Crumb & Sons"],
    ["Crumb (YC S21) | Oslo", "Crumb"],
    ["Crumb https://crumb.example | Oslo", "Crumb"],
    ["crumb.example | Data Engineer", "crumb.example"],
    ["https://www.crumb.example/jobs | Data Engineer", "crumb.example"],
    ["Data Engineer | Crumb | Oslo", "Crumb"],
    ["Data Engineer @ Crumb | Oslo", "Crumb"],
    ["Oslo | Data Engineer | Crumb", "Crumb"],
    ["Crumb, Oslo, Norway: Data Engineer", "Crumb"],
    ["Crumb-Oslo | Data Engineer", "Crumb"],
    ["Crumb Senior Data Engineer - Oslo", "Crumb"],
    ["Company: Crumb", "Crumb"]
  ])("finds the employer of %s", (line, name) => expect(employerIn(segments(line), false)?.value).toBe(name));

  it.each(["Oslo | Remote", "Industry: Bread", "take a look at our little riddle: crumb", "Hi"])(
    "finds none in: %s",
    (line) => expect(employerIn(segments(line), true)).toBeNull()
  );
});

describe("employerOfLink(segments)", () => {
  it("takes the employer's own host, not a job board's", () => {
    expect(employerOfLink(segments("Baker | https://jobs.lever.co/x | https://crumb.example/jobs"))?.value).toBe(
      "crumb.example"
    );
    expect(employerOfLink(segments("Baker | https://jobs.lever.co/x"))).toBeNull();
  });
});

describe("opensWithName(words, start)", () => {
  it.each([
    ["Crumb is hiring a baker", "Crumb"],
    ["Crumb (crumb.example) is building ovens", "Crumb"],
    ["Crumb Bakery Works has openings", "Crumb Bakery Works"],
    ["We are Crumb, a bakery", "Crumb"],
    ["I'm the cofounder of Crumb (crumb.example)", "Crumb"],
    ["At Crumb, we bake", "Crumb"]
  ])("finds the name in: %s", (words, name) => expect(opensWithName(words, 0)?.value).toBe(name));

  it.each(["This is a great job", "We are hiring", "Remote is fine", "Senior Baker is a job", "Oslo is nice", ""])(
    "finds none in: %s",
    (words) => expect(opensWithName(words, 0)).toBeNull()
  );
});

describe("employerInSentence(segments)", () => {
  it("finds where the job is", () => {
    const words = "Looking for engineers at Crumb Works!";
    expect(employerInSentence([{words, start: 5, end: 5 + words.length}])).toEqual({
      value: "Crumb Works",
      start: 30,
      end: 41
    });
  });
});
