import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {contractCue} from "../../../src/postings/fields/contract-sayings.ts";
import {degreeCue} from "../../../src/postings/fields/degree-words.ts";
import {bodySayings, headerSayings, workplaceCue} from "../../../src/postings/fields/workplace-sayings.ts";
import {yearUnits} from "../../../src/postings/fields/years-words.ts";
import {everyMatch, firstMatch, matchOver, searchFor, searchGroup} from "../../../src/postings/search/search.ts";

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

const atoms = fc.constantFrom(
  "a",
  "B",
  "c",
  "-",
  "é",
  "🚀",
  ".",
  "[ab]",
  "[^a]",
  "[^\\p{L}\\n]",
  "\\d",
  "\\s",
  "\\w",
  "\\p{L}",
  "[a-c1]",
  "\\u{1F680}",
  "\\b",
  "(?!\\p{L})",
  "(?![\\p{L}\\d])"
);
const quantified = fc.tuple(
  atoms,
  fc.constantFrom("", "", "", "", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}?", "{2,}")
);
const anyPattern = fc.letrec<{choice: string; row: string; group: string}>((tie) => ({
  choice: fc.array(tie("row"), {minLength: 1, maxLength: 3}).map((rows) => rows.join("|")),
  row: fc
    .array(
      fc.oneof(
        {maxDepth: 2},
        quantified.map(([atom, times]) => (/b$|^\(/.test(atom) ? atom : atom + times)),
        tie("group")
      ),
      {
        minLength: 1,
        maxLength: 4
      }
    )
    .map((terms) => terms.join("")),
  group: fc
    .tuple(fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<!"), tie("choice"), fc.constantFrom("", "?", "{1,2}"))
    .map(([opening, inner, times]) => `${opening}${inner})${/=|!/.test(opening) ? "" : times}`)
})).choice;

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

  it("finds what matchAll finds, whatever the pattern", () => {
    fc.assert(
      fc.property(anyPattern, fc.array(fc.constantFrom(..."abcABCſK -.1é🚀\n"), {maxLength: 12}), (source, letters) => {
        const pattern = new RegExp(source, "giu");
        const text = letters.join("");
        const matches = expected(pattern, text);
        fc.pre(matches.every(({words}) => words !== ""));
        expect(found(pattern, text)).toEqual(matches);
      }),
      {seed: 1, numRuns: 300}
    );
  });

  it("finds what matchAll finds for each pattern of a group, one that came late too", () => {
    const group = searchGroup();
    const searches = patterns.slice(1).map((pattern) => ({pattern, search: searchFor(pattern, group)}));
    const agree = (text: string) => {
      for (const {pattern, search} of searches)
        expect(Array.from(everyMatch(search, text), ({0: words, index}) => ({words, index}))).toEqual(
          expected(pattern, text)
        );
    };
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), (parts) => agree(parts.join(""))),
      {seed: 2, numRuns: 200}
    );
    const text = "remote, 3 days contract";
    const late = /days|remote/g;
    searches.push({pattern: late, search: searchFor(late, group)});
    agree(text);
  });

  it("finds what matchAll finds where there are very many", () => {
    const text = "abc remote ".repeat(3000);
    for (const pattern of [workplaceCue, /b|abc/g]) expect(found(pattern, text)).toEqual(expected(pattern, text));
    expect(found(/\d+/g, "1".repeat(200_000))).toEqual([{words: "1".repeat(200_000), index: 0}]);
  });

  it("finds what matchAll finds in two texts in turn, short and long", () => {
    const [short, long] = ["Remote or on-site", `${"We work. ".repeat(100)} Hybrid, 3 days in the office`];
    for (const text of [short, long, short, long])
      expect(found(workplaceCue, text)).toEqual(expected(workplaceCue, text));
  });

  it("goes on in one text after another was searched in between", () => {
    const search = searchFor(/ab/g);
    const matches = everyMatch(search, "ab ab ab")[Symbol.iterator]();
    expect(matches.next().value?.index).toBe(0);
    expect(found(/b/g, "b".repeat(20))).toHaveLength(20);
    expect(matches.next().value?.index).toBe(3);
  });
});

describe("firstMatch(search, text)", () => {
  it("is the first, or null", () => {
    const search = searchFor(/years?/g);
    expect(firstMatch(search, "3 years, 1 year")?.index).toBe(2);
    expect(firstMatch(search, "never")).toBeNull();
  });
});

describe("matchOver(search, text, at)", () => {
  it("finds the match of matchAll that covers the position", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, {maxLength: 40}),
        fc.constantFrom(...patterns),
        fc.nat(120),
        (parts, pattern, at) => {
          const text = parts.join("");
          const over = expected(pattern, text).find(({words, index}) => index <= at && at < index + words.length);
          const match = matchOver(searchFor(pattern), text, at);
          expect(match === null ? undefined : {words: match[0], index: match.index}).toEqual(over);
        }
      ),
      {seed: 1, numRuns: 2000}
    );
  });
});
