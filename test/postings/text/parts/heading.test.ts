import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bareHeadings} from "../../../../src/postings/text/data/bare-headings.ts";
import {readHeading} from "../../../../src/postings/text/parts/heading.ts";
import {headingKey} from "../../../../src/postings/text/parts/heading-key.ts";
import {inlineHeadings} from "../../../../src/postings/text/parts/inline-headings.ts";
import {linesOf} from "../../../../src/postings/text/parts/lines.ts";
import {headEnd, isRoleLine, roleLabel} from "../../../../src/postings/text/parts/role-line.ts";
import {partOfOpenWording, partOfWording} from "../../../../src/postings/text/parts/wordings.ts";
import {oddText} from "../odd-text.ts";

describe("headingKey(heading)", () => {
  it.each([
    ["What You’ll Do:", "what you ll do"],
    ["What Youâll Do", "what you ll do"],
    ["WHAT YOULL DO", "what you ll do"],
    ["Skills & Experience", "skills and experience"],
    ["## 2. Nice-to-have", "nice to have"],
    ["🚀 About the rôle", "about the rôle"],
    ["ð About us", "about us"],
    ["The CompanyÂ", "the company"],
    ["【 岗位 职责 】：", "岗位职责"],
    ["一、任职要求", "任职要求"],
    ["---", ""]
  ])("reads %s as %s", (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });
});

describe("partOfWording(key)", () => {
  it("knows whole wordings, also after small words", () => {
    expect(partOfWording("requirements")).toBe("requirements");
    expect(partOfWording("here are our requirements")).toBe("requirements");
    expect(partOfWording("requirements engineering")).toBeNull();
    expect(partOfWording("")).toBeNull();
  });
});

describe("partOfOpenWording(key)", () => {
  it("knows wordings by their beginning, end and both", () => {
    expect(partOfOpenWording("why join halvard")).toBe("benefits");
    expect(partOfOpenWording("boat building responsibilities")).toBe("duties");
    expect(partOfOpenWording("about the sailing team")).toBe("about");
    expect(partOfOpenWording("fish and chips")).toBeNull();
  });

  it("prefers «preferred», then endings, then beginnings", () => {
    expect(partOfOpenWording("preferred boat qualifications")).toBe("preferred");
    expect(partOfOpenWording("about our benefits")).toBe("benefits");
  });
});

describe("readHeading(line, mark)", () => {
  it("tells a heading that stands alone from a label", () => {
    expect(readHeading("Requirements:", "none")).toEqual({part: "requirements", alone: true});
    expect(readHeading("Requirements: Go", "none")).toEqual({part: "requirements", alone: false});
    expect(readHeading("**Requirements** Go and Rust", "none")).toEqual({part: "requirements", alone: false});
    expect(readHeading("Stack – Go, Rust", "none")).toEqual({part: "tags", alone: false});
  });

  it("wants more of a line with a bullet", () => {
    expect(readHeading("Requirements", "bullet")).toBeNull();
    expect(readHeading("Requirements:", "bullet")).toEqual({part: "requirements", alone: true});
    expect(readHeading("Why we sail", "soft")).toBeNull();
    expect(readHeading("Benefits", "soft")).toEqual({part: "benefits", alone: true});
  });

  it("reads no sentence as a heading", () => {
    for (const line of [
      "You will never be bored with us at sea.",
      "Experience with Go.",
      "Requirements change,",
      "",
      "-",
      "word ".repeat(40)
    ]) {
      expect(readHeading(line.trim(), "none")).toBeNull();
    }
  });

  it("takes any line (law)", () => {
    fc.assert(
      fc.property(
        oddText,
        fc.constantFrom("none", "bullet", "soft"),
        (line, mark) => readHeading(line, mark) !== undefined
      )
    );
  });
});

describe("inlineHeadings(line)", () => {
  const found = (line: string) => inlineHeadings(line).map(({at, part}) => `${part} ${line.slice(at, at + 8)}`);

  it("finds labels after a sentence and in capitals", () => {
    expect(found("We sail. Requirements: knots. Benefits: fish.")).toEqual([
      "requirements Requirem",
      "benefits Benefits"
    ]);
    expect(found("SE BUSCA COCINERO REQUISITOS IMPRESCINDIBLES: CARNET")).toEqual(["requirements REQUISIT"]);
    expect(found("负责研发。任职要求：熟悉Go")).toEqual(["requirements 任职要求：熟悉G"]);
  });

  it("finds none in the middle of a sentence", () => {
    for (const line of ["our requirements: go", "We know the Requirements: many", "http://example.org", "12:30"])
      expect(found(line)).toEqual([]);
  });
});

describe("inlineHeadings(line) without a colon", () => {
  it("finds the commonest headings behind a sentence, in long lines (law)", () => {
    const wordings = new RegExp(
      `(?<=[.!?;)•]\\s{1,3})(?:${bareHeadings.join("|")})(?=\\s+["'“‘(•*-]?\\s?\\p{Lu})`,
      "gu"
    );
    const pieces = fc.constantFrom(
      ..."We bake bread|.|. |;  |)\u00a0|!    |• |Requirements|Job Requirements|About Us|Who You Are|“|(|bread|Bread| ".split(
        "|"
      )
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (some) => {
        const line = `${"x ".repeat(100)}${some.join("")}`;
        const known = [...line.matchAll(wordings)].filter(([wording]) => partOfWording(headingKey(wording)) !== null);
        expect(inlineHeadings(line).map(({at}) => at)).toEqual(known.map(({index}) => index));
      }),
      {numRuns: 500}
    );
  });
});

describe("linesOf(text, from)", () => {
  it("tells bullets, numbers and pictures from words", () => {
    const lines = linesOf("A\n- B\n* C\n*D\n• E\n1. F\n🚀 G\n-H\n\n  – I", 0);
    expect(lines.map(({words, mark}) => `${mark} ${words}`)).toEqual([
      "none A",
      "bullet B",
      "bullet C",
      "bullet D",
      "bullet E",
      "soft F",
      "soft G",
      "bullet H",
      "bullet I"
    ]);
    expect(lines.map(({first}) => first)).toEqual([true, false, false, false, false, false, false, false, true]);
  });

  it("does not take bold words and rules for bullets", () => {
    expect(linesOf("**A**\n---\n***", 0).map(({mark}) => mark)).toEqual(["none", "none", "none"]);
  });

  it("gives the place of the words (law)", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        for (const {at, words, start, end} of linesOf(text, 0)) {
          expect(text.slice(at, at + words.length)).toBe(words);
          expect(start).toBeLessThanOrEqual(at);
          expect(at + words.length).toBeLessThanOrEqual(end);
        }
      })
    );
  });
});

describe("isRoleLine(line)", () => {
  it.each([
    "Senior Kotlin Engineer",
    "Data Scientist (Python, remote)",
    "VP of Engineering",
    "iOS Developer: https://example.org/1",
    "DevOps"
  ])("is true for %s", (line) => {
    expect(isRoleLine(line)).toBe(true);
  });

  it.each([
    "Work with our engineers",
    "We are engineers.",
    "experience as an engineer",
    "collaborate with product managers and designers",
    "Interview with the Hiring Manager",
    "About the engineer",
    "Kotlin",
    ""
  ])("is false for %s", (line) => {
    expect(isRoleLine(line)).toBe(false);
  });
});

describe("roleLabel(line, any)", () => {
  it("ends at the mark behind the name of a job", () => {
    expect(roleLabel("Data Engineer - Boats: build them", false)).toEqual({end: 21, rest: 23});
    expect(roleLabel("Data Engineer | Oslo - you sail", false)).toEqual({end: 13, rest: 16});
    expect(roleLabel("Sailing: with Go", false)).toBeNull();
    expect(roleLabel("Sailing: with Go", true)).toEqual({end: 7, rest: 9});
    expect(roleLabel("no mark at all", true)).toBeNull();
  });
});

describe("headEnd(line)", () => {
  it("tells the head of a forum ad", () => {
    const head = "Acme | Oslo | Engineer | REMOTE";
    expect(headEnd(head)).toBe(head.length);
    expect(headEnd("Acme - Oslo - Engineer")).toBe(22);
    expect(headEnd("We sail | often")).toBe(0);
    expect(headEnd(`Acme | Oslo | ${"We make maps. ".repeat(12)}`)).toBe(14);
  });
});
