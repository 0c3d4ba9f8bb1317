import {describe, expect, it} from "vitest";
import {classOf} from "../../../src/postings/search/letter-classes.ts";
import {neededWords} from "../../../src/postings/search/needed-words.ts";
import {treeOf} from "../../../src/postings/search/pattern-tree.ts";

const classes = (words: string) => words.split("").map((letter) => classOf(letter.charCodeAt(0)));
const are = (pattern: RegExp, ...words: readonly string[]) =>
  expect(neededWords(treeOf(pattern))).toEqual(words.map((word) => classes(word)));

describe("neededWords(tree)", () => {
  it("are the longest that every match has one of", () => {
    are(/\p{Lu}\p{L}*(?:straat|weg)-\d/u, "straat-1", "weg-1");
    are(/.{3}ab.*street/, "street");
  });

  it("end with the first turn of what is repeated", () => {
    are(/.x-\d{1,4}/, "x-1");
  });

  it("are of each alternative", () => {
    are(/.*(?:\p{L}+ here|there \p{L}+)/u, " here", "there ");
  });

  it("are null where an alternative or an option has none, or where they are short", () => {
    for (const pattern of [/.(?:street|\d)/, /.(?:street)?/, /.st/, /\p{L}+/u])
      expect(neededWords(treeOf(pattern))).toBeNull();
  });
});
