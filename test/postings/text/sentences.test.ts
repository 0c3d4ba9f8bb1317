import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {quoteAt} from "../../../src/model/span.ts";
import {cutSentences} from "../../../src/postings/text/sentences.ts";
import {growth, hostileInputs} from "./count-work.ts";
import {oddText} from "./odd-text.ts";

const sentencesOf = (text: string) => cutSentences(text).map((span) => quoteAt(text, span));

describe("cutSentences(text)", () => {
  it("cuts after full stops, question marks and exclamation marks", () => {
    expect(sentencesOf("We build boats. Do you sail? Join us! Apply…")).toEqual([
      "We build boats.",
      "Do you sail?",
      "Join us!",
      "Apply…"
    ]);
  });

  it("makes a sentence of every line and every bullet", () => {
    expect(sentencesOf("Skills\n- Go\n- Rust and C. No Java.\n\n  Pay: good  ")).toEqual([
      "Skills",
      "- Go",
      "- Rust and C.",
      "No Java.",
      "Pay: good"
    ]);
  });

  it("cuts before bullets in the middle of a line", () => {
    expect(sentencesOf("You know • Go • Rust ● SQL")).toEqual(["You know", "• Go", "• Rust", "● SQL"]);
  });

  it.each([
    "Tools, e.g. Kafka and i.e. Redis",
    "Bring SQL etc. and more",
    "Work for Acme Inc. in Bonn",
    "Open to U.S. citizens",
    "Node.js, Vue.js and ASP.NET in version 3.5",
    "We run v1.2 of .NET and Java 8.0 now",
    "See https://example.org/a.b?c=d.e for more",
    "Ask Dr. Lang or Mr. Stein",
    "Reports to J. Smith",
    "approx. 5 yrs. of experience",
    "Erfahrung mit z.B. Docker bzw. Podman",
    "1. Write code",
    "Yahoo! is a customer"
  ])("does not cut %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("cuts after an abbreviation that closes a sentence before a capital", () => {
    expect(sentencesOf("We use Go, SQL, etc. You write tests.")).toEqual(["We use Go, SQL, etc.", "You write tests."]);
    expect(sentencesOf("Made by Acme Inc. We hire.")).toEqual(["Made by Acme Inc.", "We hire."]);
  });

  it("cuts after names that end in a dot and a word", () => {
    expect(sentencesOf("You know Node.js. We use 3.5. It works.")).toEqual([
      "You know Node.js.",
      "We use 3.5.",
      "It works."
    ]);
  });

  it("cuts before a small letter only after a plain word", () => {
    expect(sentencesOf("we write tests. send us mail")).toEqual(["we write tests.", "send us mail"]);
    expect(sentencesOf("about 5 hrs. a day")).toEqual(["about 5 hrs. a day"]);
  });

  it("keeps closing quotes and brackets with the sentence", () => {
    expect(sentencesOf('They said "go." We went. (Really!) Yes.')).toEqual([
      'They said "go."',
      "We went.",
      "(Really!)",
      "Yes."
    ]);
  });

  it("cuts Chinese and Japanese sentences without blanks", () => {
    expect(sentencesOf("熟悉Go语言。有三年经验！你会SQL吗？是；好")).toEqual([
      "熟悉Go语言。",
      "有三年经验！",
      "你会SQL吗？",
      "是；",
      "好"
    ]);
  });

  it("finds none in blanks", () => {
    expect(cutSentences("")).toEqual([]);
    expect(cutSentences(" \n\t\u00a0\u3000\r\n ")).toEqual([]);
  });
});

describe("cutSentences(text) as a law", () => {
  it("gives spans in order that leave out only blanks and begin and end with none", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0;
        for (const {start, end} of cutSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(last, start).trim()).toBe("");
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$|\n/);
          last = end;
        }
        expect(
          text
            .slice(last)
            .replace(/\u200b/g, "")
            .trim()
        ).toBe("");
      }),
      {numRuns: 500}
    );
  });

  it("cuts lines one by one", () => {
    fc.assert(
      fc.property(fc.array(oddText, {maxLength: 4}), (texts) => {
        const lines = texts.join("\n").split("\n");
        expect(sentencesOf(lines.join("\n"))).toEqual(lines.flatMap(sentencesOf));
      })
    );
  });

  it("reads a long row of marks that ends nothing, as a contents page has it", () => {
    for (const row of [".", "!?", "\u2026.", '."', ".)"]) {
      const line = `Benefits${row.repeat(300_000 / row.length)}7`;
      expect(sentencesOf(line)).toEqual([line]);
    }
  });

  it.each(Object.entries(hostileInputs))("takes linear time on %s", (_name, input) => {
    expect(growth(cutSentences, input)).toBeLessThan(2.6);
  });
});
