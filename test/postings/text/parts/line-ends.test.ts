import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {endsSentence, leadsIn} from "../../../../src/postings/text/parts/line-ends.ts";
import {oddText} from "../odd-text.ts";

const ends = fc
  .array(
    fc.constantFrom("a", "_", "é", ".", "..", ",", "；", ":", "：", "?", "…", '"', "')", " ", "\u00a0", "!", "工"),
    {maxLength: 8}
  )
  .map((some) => some.join(""));

describe("endsSentence(line)", () => {
  it("is as the pattern has it (law)", () => {
    const pattern = /[.;,。；，]["')\s]*$/;
    fc.assert(
      fc.property(fc.oneof(ends, oddText), (line) => {
        expect(endsSentence(line)).toBe(pattern.test(line));
      }),
      {numRuns: 500}
    );
  });
});

describe("leadsIn(line)", () => {
  it("is as the pattern has it (law)", () => {
    const pattern = /[:\uff1a?\u2026]\W*$|\.\.\.\W*$/;
    fc.assert(
      fc.property(fc.oneof(ends, oddText), (line) => {
        expect(leadsIn(line)).toBe(pattern.test(line));
      }),
      {numRuns: 500}
    );
  });
});
