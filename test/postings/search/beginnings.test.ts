import {describe, expect, it} from "vitest";
import {type Beginning, beginningsOf} from "../../../src/postings/search/beginnings.ts";
import {classOf} from "../../../src/postings/search/letter-classes.ts";
import {treeOf} from "../../../src/postings/search/pattern-tree.ts";

const classes = (words: string) => words.split("").map((letter) => classOf(letter.charCodeAt(0)));
/** What is longer than a row that ends is told by that row. */
const rowsBelow = (row: Beginning): readonly (readonly number[])[] =>
  row.ends ? [[]] : [...row.next].flatMap(([number, longer]) => rowsBelow(longer).map((rest) => [number, ...rest]));
const rows = (pattern: RegExp) => rowsBelow(beginningsOf(treeOf(pattern)));
const are = (pattern: RegExp, ...words: readonly string[]) =>
  expect(new Set(rows(pattern))).toEqual(new Set(words.map((word) => classes(word))));
const endOfText = 0;

describe("beginningsOf(tree)", () => {
  it("are the words of a choice, as far as six letters", () => {
    are(/remote|hybrid work/, "remote", "hybrid");
    are(/(?:on|off)-site/, "on-sit", "off-si");
  });

  it("are told with and without what is optional", () => {
    are(/e-?mail/, "e-mail", "email");
    are(/ab{2,4}c/, "abbc", "abbbc", "abbbbc");
    are(/(?:re)?work/, "rework", "work");
  });

  it("end where nearly anything may follow, and after the first of many", () => {
    are(/ab\p{L}c/u, "ab");
    are(/a+b/, "aa", "ab");
  });

  it("leave out what begins with another of them", () => {
    are(/con|contract/, "con");
  });

  it("are of nothing where a match may begin with nearly anything", () => {
    are(/\p{Lu}x/u, "");
    are(/.*/, "");
  });

  it("take no place for what stands around", () => {
    are(/(?<!x)\bab(?<=b)/, "ab");
  });

  it("take a set without letters by the rest of the classes", () => {
    expect(rows(/[^\p{L}]a/u).length).toBeLessThan(10);
    expect(rows(/[^a]b/)).toEqual([[]]);
  });

  it("are told with what must come next", () => {
    are(/ab(?=cd)/, "abc");
    are(/ab(?=c|-)x?/, "abc", "ab-");
  });

  it("are told with the end of a word, and so of the text", () => {
    const ends = [classes("ab "), classes("ab-"), classes("ab."), classes("abé"), [...classes("ab"), endOfText]];
    for (const pattern of [/ab\b/, /ab(?!\w)/]) expect(new Set(rows(pattern))).toEqual(new Set(ends));
    expect(new Set(rows(/ab(?!\p{L})/u))).toEqual(new Set([...ends, classes("ab1")]));
    are(/ab\b-?c/, "ab-c");
    are(/ab(?!cd)/, "ab");
  });
});
