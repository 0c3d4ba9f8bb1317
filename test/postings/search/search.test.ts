import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {contractCue} from "../../../src/postings/fields/contract-sayings.ts";
import {degreeCue} from "../../../src/postings/fields/degree-words.ts";
import {bodySayings, headerSayings, workplaceCue} from "../../../src/postings/fields/workplace-sayings.ts";
import {yearUnits} from "../../../src/postings/fields/years-words.ts";
import {firstLetters} from "../../../src/postings/search/first-letters.ts";
import {everyMatch, firstMatch, searchFor} from "../../../src/postings/search/search.ts";

const found = (pattern: RegExp, text: string) =>
  Array.from(everyMatch(searchFor(pattern), text), ({0: words, index}) => ({words, index}));
const expected = (pattern: RegExp, text: string) =>
  Array.from(text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`)), ({0: words, index}) => ({
    words,
    index
  }));

const patterns: readonly RegExp[] = [
  workplaceCue,
  contractCue,
  degreeCue,
  yearUnits,
  ...bodySayings.map(({pattern}) => pattern),
  ...headerSayings.map(({pattern}) => pattern),
  /ab?c|b{2}a|(?:a|b)+c/g,
  /(?<!a)b(?=c)|[^ab]c/g,
  /\bab\b|a\s?-?b|[a-c]{2,3}d/gi,
  /\p{L}\d|\p{Lu}{2}|[\p{L}\d]b/gu,
  /签|\u00e9a|[\u3400-\u9fff]b|k/giu,
  /a*b|c.d|(?:(?:a)?b)?c/gs
];

/** Pieces of what the patterns look for, so that they are met often, between letters and signs of every kind. */
const pieces = fc.oneof(
  fc.constantFrom(..."abcABC -–.\n1k远签éſK🚀"),
  fc.constantFrom(
    "remote",
    "Hybrid",
    " on-site ",
    "3 days",
    "PhD",
    "5 years",
    "full-time",
    "contract",
    "office",
    "work from home",
    "不支持远程",
    "Master",
    "B.S."
  )
);

describe("everyMatch(search, text)", () => {
  it("finds what matchAll finds", () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), fc.constantFrom(...patterns), (parts, pattern) => {
        const text = parts.join("");
        expect(found(pattern, text)).toEqual(expected(pattern, text));
      }),
      {seed: 1, numRuns: 3000}
    );
  });

  it("finds what matchAll finds in two texts in turn, short and long", () => {
    const [short, long] = ["Remote or on-site", `${"We work. ".repeat(100)} Hybrid, 3 days in the office`];
    for (const text of [short, long, short, long])
      expect(found(workplaceCue, text)).toEqual(expected(workplaceCue, text));
  });

  it("goes on in one text after another was searched in between", () => {
    const search = searchFor(/ab/g);
    const matches = everyMatch(search, "ab ab ab");
    expect(matches.next().value?.index).toBe(0);
    expect(found(/b/g, "b".repeat(20))).toHaveLength(20);
    expect(matches.next().value?.index).toBe(3);
  });
});

describe("firstMatch(search, text)", () => {
  it("is the first from a place on, or null", () => {
    const search = searchFor(/years?/g);
    expect(firstMatch(search, "3 years, 1 year")?.index).toBe(2);
    expect(firstMatch(search, "3 years, 1 year", 3)?.index).toBe(11);
    expect(firstMatch(search, "never")).toBeNull();
  });
});

describe("firstLetters(pattern)", () => {
  const share = (pattern: RegExp) =>
    firstLetters(pattern).reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0) / 32 ** 3;

  it("is narrow for words and wide for what may begin with anything", () => {
    expect(share(/remote|hybrid/)).toBe(2 / 32 ** 3);
    expect(share(/re?m/)).toBe((1 + 32) / 32 ** 3);
    expect(share(/.*/)).toBe(1);
    expect(share(/[^a]b/)).toBe(1 / 32);
  });

  it("leaves each cue of the field readers few places to begin", () => {
    for (const cue of [workplaceCue, contractCue, degreeCue]) expect(share(cue)).toBeLessThan(0.15);
  });
});
