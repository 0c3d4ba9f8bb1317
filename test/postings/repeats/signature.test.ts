import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {binCount, emptyBin, sameWords, signature, similarity} from "../../../src/postings/repeats/signature.ts";
import {eachWord} from "../../../src/postings/repeats/words.ts";
import {oddText} from "../text/odd-text.ts";

/** The share of runs of three words that two lists of words have in common. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const runs = (words: readonly string[]) =>
    new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
  const [x, y] = [runs(a), runs(b)];
  const both = [...x].filter((run) => y.has(run)).length;
  return both / (x.size + y.size - both);
}

const words = (count: number, from = 0) => Array.from({length: count}, (_, i) => `word${(from + i) * 7919}`);

describe("eachWord(text, take)", () => {
  /** The number of words when the text is folded as a whole and cut by a pattern. */
  const cut = (text: string) =>
    text.toLowerCase().match(/[a-z0-9\u00b5\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]+|[\u3040-\u9fff]/g) ??
    [];
  const hashes = (text: string) => {
    const taken: number[] = [];
    eachWord(text, (hash) => taken.push(hash));
    return taken;
  };
  const european = fc
    .array(fc.constantFrom("ΟΔΟΣ", "Σ", "İ", "Ann", "9", "ß", "é", " ", "-", "×", "ª", "学", "か", "Я", "\u0307"), {
      maxLength: 20
    })
    .map((some) => some.join(""));

  it("takes each word of the text in lower case, in its order (law)", () => {
    fc.assert(
      fc.property(european, (text) => {
        expect(hashes(text)).toEqual(cut(text).flatMap(hashes));
        expect(hashes(text)).toEqual(hashes(text.toLowerCase()));
        expect(hashes(text)).toHaveLength(cut(text).length);
      }),
      {numRuns: 500}
    );
  });
});

describe("signature(text)", () => {
  it("has 64 bins and a hash of all words", () => {
    const made = signature("We mend nets and sails");
    expect(made).toBeInstanceOf(Uint32Array);
    expect(made).toHaveLength(binCount + 2);
    expect(made.filter((bin) => bin !== emptyBin).length).toBeGreaterThan(2);
  });

  it("folds case, punctuation and spacing", () => {
    expect(signature("We mend nets,\n\nand SAILS!")).toEqual(signature("we  mend nets and sails"));
    expect(signature("ÉCOLE de Voile")).toEqual(signature("école de voile"));
    expect(signature("- Go\n- C")).toEqual(signature("• Go • C"));
  });

  it("takes every Chinese character as a word", () => {
    expect(signature("熟悉后端，开发")).toEqual(signature("熟 悉 后 端 开 发"));
    expect(similarity(signature("熟悉后端开发经验"), signature("熟悉前端开发经验"))).toBeLessThan(0.8);
  });

  it("tells short texts apart", () => {
    expect(similarity(signature("Cook"), signature("cook!"))).toBe(1);
    expect(similarity(signature("Cook"), signature("Baker"))).toBe(0);
    expect(sameWords(signature("a b"), signature("b a"))).toBe(false);
  });

  it("is empty without words", () => {
    for (const text of ["", " \n", "🚀 ---", "!?"]) {
      expect(
        signature(text)
          .slice(0, binCount)
          .every((bin) => bin === emptyBin)
      ).toBe(true);
      expect(sameWords(signature(text), signature(text))).toBe(false);
      expect(similarity(signature(text), signature(text))).toBe(0);
    }
  });

  it("takes any text, and gives the same for the same (law)", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(signature(text)).toEqual(signature(text));
        let words = 0;
        eachWord(text, () => words++);
        expect(similarity(signature(text), signature(text))).toBe(words > 0 ? 1 : 0);
      })
    );
  });
});

describe("similarity(a, b)", () => {
  it("is a share, the same both ways (law)", () => {
    fc.assert(
      fc.property(oddText, oddText, (one, two) => {
        const [a, b] = [signature(one), signature(two)];
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      })
    );
  });

  it("is 1 for a text and itself in other letters", () => {
    const text = words(200).join(" ");
    expect(similarity(signature(text), signature(text.toUpperCase()))).toBe(1);
  });

  it.each([0.5, 0.7, 0.85, 0.95])("estimates a share of %s without bias and with the error it states", (share) => {
    const size = 300;
    const shift = Math.round((size * (1 - share)) / (1 + share));
    const errors = Array.from({length: 300}, (_, i) => {
      const [a, b] = [words(size, i * 1000), words(size, i * 1000 + shift)];
      return similarity(signature(a.join(" ")), signature(b.join(" "))) - jaccard(a, b);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const deviation = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(deviation).toBeLessThan(0.075);
  });
});
