import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {stopWords} from "../../../src/postings/text/data/stop-words.ts";
import {countWords, noWords, wordLanguages} from "../../../src/postings/text/small-words.ts";
import {noSharedData} from "../../shared-data.ts";
import {oddText} from "./odd-text.ts";
import {realTexts} from "./real-ads.ts";

const counted = (text: string) => {
  const count = noWords();
  countWords(text, 0, text.length, count);
  return count;
};

const lists = wordLanguages.map((language) => new Set(stopWords[language]?.split(/\s+/)));

/** The same, by cutting the words out. */
function plainly(text: string): {words: number; scores: number[]; latin: number} {
  const words = text.toLowerCase().match(/[a-z\u00c0-\u024f\u1e00-\u1eff]+/g) ?? [];
  const scores = lists.map((list) =>
    words.reduce((sum, word) => (list.has(word) ? sum + 1 / lists.filter((other) => other.has(word)).length : sum), 0)
  );
  return {words: words.length, scores, latin: text.match(/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g)?.length ?? 0};
}

const asPlainly = (text: string) => {
  const {words, scores, letters} = counted(text);
  expect({words, scores: [...scores], latin: letters[0]}).toEqual(plainly(text));
};

describe("countWords(text, from, to, count)", () => {
  it("counts what cutting the words out counts (law)", () => {
    const worded = fc.array(
      fc.constantFrom(
        "the",
        "The",
        "DER",
        "die",
        "que",
        " ",
        ", ",
        "-",
        "İLE",
        "ilE",
        "için",
        "K",
        "Å",
        "ŉ",
        "ß",
        "é",
        "×"
      ),
      {maxLength: 20}
    );
    fc.assert(
      fc.property(
        fc.oneof(
          oddText,
          worded.map((some) => some.join(""))
        ),
        asPlainly
      ),
      {numRuns: 500}
    );
  });

  it("counts only within the stretch", () => {
    const count = noWords();
    countWords("and the others and", 4, 7, count);
    expect(count.words).toBe(1);
    expect(count.scores[wordLanguages.indexOf("en")]).toBe(1);
  });

  it("goes on where it stopped", () => {
    const count = noWords();
    countWords("we are", 0, 6, count);
    countWords("we are", 0, 2, count);
    expect(count.words).toBe(3);
  });
});

describe.skipIf(realTexts.length === 0)(
  `countWords on real ads${realTexts.length === 0 ? ` (${noSharedData})` : ""}`,
  () => {
    it("counts what cutting the words out counts", () => {
      for (const text of realTexts) asPlainly(text);
    });
  }
);
