import {describe, expect, it} from "vitest";
import {alikeFrom, earlierAlike, earlierIdentical} from "../../../src/postings/repeats/alike.ts";
import {signature, similarity} from "../../../src/postings/repeats/signature.ts";

const text = (seed: number, changed = 0) =>
  Array.from({length: 120}, (_, i) => (i < changed ? `new${seed * 31 + i * 17}` : `w${seed}x${i}`)).join(" ");

describe("earlierAlike(signatures)", () => {
  it("finds the first one before that says the same", () => {
    const signatures = [text(1), text(2), text(1, 2), text(2), text(3)].map(signature);
    expect(earlierAlike(signatures).map((found) => found?.row ?? null)).toEqual([null, null, 0, 1, null]);
  });

  it("finds what comparing all pairs finds, but for the rarest misses", () => {
    const signatures = Array.from({length: 400}, (_, i) => signature(text(i % 100, Math.floor(i / 100) * 3)));
    const naive = signatures.map((one, row) => {
      const first = signatures.slice(0, row).findIndex((other) => similarity(one, other) >= alikeFrom);
      return first === -1 ? null : first;
    });
    const found = earlierAlike(signatures);
    const missed = naive.filter((first, row) => first !== null && found[row] === null);
    expect(missed).toEqual([]);
  });

  it("takes work that grows with the number of texts, not of pairs", () => {
    const work = (inputs: readonly string[]) => {
      let compared = 0;
      earlierAlike(inputs.map(signature), () => compared++);
      return compared;
    };
    const different = (count: number) => Array.from({length: count}, (_, i) => text(i));
    const same = (count: number) => Array.from({length: count}, () => text(1));
    const halfSame = (count: number) => Array.from({length: count}, (_, i) => `${text(1).slice(0, 400)} ${text(i)}`);
    expect(work(different(2000))).toBeLessThanOrEqual(2.5 * work(different(1000)) + 300);
    expect(work(same(2000))).toBeLessThanOrEqual(2 * work(same(1000)) + 1);
    expect(work(halfSame(4000))).toBeLessThanOrEqual(2.6 * work(halfSame(2000)));
    expect(work(same(1000))).toBeLessThanOrEqual(1000);
  });
});

describe("earlierIdentical(signatures)", () => {
  it("finds only the same words", () => {
    const signatures = ["Tie knots", "tie KNOTS!", "Tie a knot", "", "", "tie knots"].map(signature);
    expect(earlierIdentical(signatures).map((found) => found?.row ?? null)).toEqual([null, 0, null, null, null, 0]);
  });
});
