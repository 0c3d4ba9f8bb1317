import {describe, expect, it} from "vitest";
import {classOf} from "../../../src/postings/search/letter-classes.ts";
import {treeOf} from "../../../src/postings/search/pattern-tree.ts";
import {prefixesOf} from "../../../src/postings/search/prefixes.ts";

const classes = (words: string) => words.split("").map((letter) => classOf(letter.charCodeAt(0)));
const prefixes = (pattern: RegExp) => prefixesOf(treeOf(pattern));
const are = (pattern: RegExp, ...words: readonly string[]) =>
  expect(new Set(prefixes(pattern))).toEqual(new Set(words.map((word) => classes(word))));

describe("prefixesOf(tree)", () => {
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
    are(/(?<!x)\bab(?=cd)/, "ab");
  });

  it("take a set without letters by the rest of the classes", () => {
    expect(prefixes(/[^\p{L}]a/u).length).toBeLessThan(10);
    expect(prefixes(/[^a]b/)).toEqual([[]]);
  });
});
