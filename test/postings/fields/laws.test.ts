import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findContract} from "../../../src/postings/fields/contract.ts";
import {findDegree} from "../../../src/postings/fields/degree.ts";
import {findEquity} from "../../../src/postings/fields/equity.ts";
import {findPay} from "../../../src/postings/fields/pay.ts";
import {findRelocation} from "../../../src/postings/fields/relocation.ts";
import {findSeniority} from "../../../src/postings/fields/seniority.ts";
import {findSigningBonus} from "../../../src/postings/fields/signing-bonus.ts";
import {findVisa} from "../../../src/postings/fields/visa.ts";
import {findWorkplace} from "../../../src/postings/fields/workplace.ts";
import {findYears} from "../../../src/postings/fields/years.ts";
import type {Found} from "../../../src/postings/found.ts";

const single: Readonly<Record<string, (text: string) => Found<unknown> | null>> = {
  findContract,
  findDegree,
  findEquity,
  findRelocation,
  findSigningBonus,
  findVisa,
  findWorkplace,
  findYears,
  findSeniority: (text) => findSeniority(null, text)
};

/** Pieces of ads in any order: the joints are where readers break. */
const pieces = fc.constantFrom(
  ..."Senior|Baker| | |\n|. |, |-| – |$|€|£|90|130k|150,000|1.5|/hr|per year|salary|to|or|no |not |remote|hybrid|onsite|office|3 days|visa|sponsor|relocation|equity|stock options|signing bonus|5+ years|of experience|Bachelor's|degree|PhD|or equivalent|preferred|ideally|contract|intern|permanent|薪资|20k-40k|万|远程|年|经验|é|\u00a0|😀|(|)|+|%|•".split(
    "|"
  ),
  "|"
);
const ads = fc.oneof(
  fc.string({unit: "binary"}),
  fc.array(pieces, {maxLength: 40}).map((words) => words.join(""))
);

function isQuote({start, end}: Found<unknown>, text: string): boolean {
  return (
    Number.isInteger(start) && start >= 0 && start < end && end <= text.length && text.slice(start, end).trim() !== ""
  );
}

describe.each(Object.entries(single))("%s(text)", (_, find) => {
  it("reads any text without throwing and quotes what it says", () => {
    fc.assert(
      fc.property(ads, (text) => {
        const found = find(text);
        expect(found === null || isQuote(found, text)).toBe(true);
      })
    );
  });

  it("says the same of the same text", () => {
    fc.assert(
      fc.property(ads, (text) => {
        expect(find(text)).toEqual(find(text));
      })
    );
  });
});

describe("findPay(text)", () => {
  it("quotes statements in order that do not overlap, the lower end first", () => {
    fc.assert(
      fc.property(ads, fc.constantFrom(null, "US", "JP"), (text, country) => {
        let past = 0;
        for (const found of findPay(text, {country})) {
          const {low, high} = found.value;
          expect(isQuote(found, text)).toBe(true);
          expect(found.start).toBeGreaterThanOrEqual(past);
          expect(low === null || high === null || low <= high).toBe(true);
          expect(low !== null || high !== null).toBe(true);
          past = found.end;
        }
      }),
      {numRuns: 300}
    );
  });
});

describe("the readers of fields", () => {
  it.each([
    ["a long word", "a".repeat(300_000)],
    ["digits without end", "1".repeat(300_000)],
    ["grouped digits without end", "1,".repeat(150_000)],
    ["spaces without end", `$ ${" ".repeat(300_000)}5`],
    ["cues without end", "remote visa equity 5 years degree salary $5k ".repeat(7000)],
    ["lines without end", "degree in\n".repeat(30_000)]
  ])("take less than seconds for %s", (_, text) => {
    const began = performance.now();
    for (const find of Object.values(single)) find(text);
    findPay(text);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
