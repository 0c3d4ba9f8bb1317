import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {phrases} from "../../../../src/postings/text/parts/phrases.ts";
import {type SentenceWords, sentenceWords} from "../../../../src/postings/text/parts/sentence-words.ts";
import {oddText} from "../odd-text.ts";

const find = (lists: readonly (readonly [string, string])[], sentence: string) =>
  phrases(lists).find(sentenceWords(sentence));

describe("phrases(lists).find(words)", () => {
  it.each<[phrase: string, sentence: string, found: boolean]>([
    ["send us", "Please send us mail", true],
    ["send us", "Please send it to us", false],
    ["send|mail us", "Mail us", true],
    ["we also? offer", "We offer tea", true],
    ["we also? offer", "We also offer tea", true],
    ["we also? offer", "We never offer tea", false],
    ["^apply", "Apply here", true],
    ["^apply", "You can apply", false],
    ["preferred $", "Go preferred.", true],
    ["preferred $", "Preferred is Go", false],
    ["# years", "12 years", true],
    ["# years", "12+ years", true],
    ["# years", "many years", false],
    ["from ~ background", "from a very mixed background", true],
    ["from ~ background", "from one two three four background", false],
    ["from ~~ background", "from one two three four background", true],
    ["you will have", "You'll have tea", true],
    ["nice to have", "nice-to-have", true],
    ["# k", "a 401(k)", true]
  ])("looks for «%s» in «%s»", (phrase, sentence, found) => {
    expect(find([["x", phrase]], sentence)).toBe(found ? "x" : null);
  });

  it("gives the value of the first list that has a phrase in it", () => {
    const lists = [
      ["first", "tea; cake"],
      ["second", "bread\nmilk"]
    ] as const;
    expect(find(lists, "bread and tea")).toBe("first");
    expect(find(lists, "milk and bread")).toBe("second");
    expect(find(lists, "water")).toBeNull();
  });

  it("refuses a phrase that begins with nothing certain", () => {
    for (const phrase of ["also? offer", "~ offer", "~~ offer"])
      expect(() => phrases([["x", phrase]])).toThrow("begin with a word");
  });

  it("finds the words of any sentence in it (law)", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(words, words, words, (before, some, behind) => {
        expect(find([["x", some.join(" ")]], [...before, ...some, ...behind].join(" "))).toBe("x");
      })
    );
  });
});

const hashesOf = ({hashes, count}: SentenceWords) => [...hashes.subarray(0, count)];

describe("sentenceWords(text, start, end)", () => {
  const wordsOf = (sentence: string) => hashesOf(sentenceWords(sentence));
  const same = (a: string, b: string) => expect(wordsOf(a)).toEqual(wordsOf(b));

  it("writes contractions out", () => {
    same("you'll we're they've I'd I'm", "you will we are they have I would I am");
    same("don't isn’t", "do not is not");
    same("the company's tea", "the company tea");
  });

  it("reads apostrophes that were decoded wrongly", () => {
    same("youâll", "you will");
    same("weâ\u0080\u0099re", "we are");
    same("theyâ€™ve", "they have");
  });

  it("keeps a letter that only looks like that", () => {
    same("château", "CHÂTEAU");
    expect(wordsOf("château")).toHaveLength(1);
    expect(wordsOf("pâtes")).toHaveLength(1);
  });

  it("reads every number alike, and words with figures as words", () => {
    same("5 1,000 3.5", "7 2 9 6 4");
    expect(wordsOf("401k")).not.toEqual(wordsOf("401"));
  });

  it("takes any text (law)", () => {
    fc.assert(fc.property(fc.string({unit: "binary"}), (text) => sentenceWords(text).count <= text.length));
  });

  it("reads a sentence within a text as it reads it alone (law)", () => {
    const piece = fc.oneof(oddText, fc.constantFrom("You’ll", "don't", "ΟΔΟΣ", "İ", "K", "weâre", "5 k"));
    fc.assert(
      fc.property(piece, piece, piece, (before, sentence, after) => {
        const [start, end] = [before.length, before.length + sentence.length];
        const within = hashesOf(sentenceWords(`${before}${sentence}${after}`, start, end));
        expect(within).toEqual(wordsOf(sentence));
        expect(within).toEqual(wordsOf(sentence.toLowerCase()));
      })
    );
  });
});
