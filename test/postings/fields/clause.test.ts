import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {clauseAt, edgesOf} from "../../../src/postings/fields/clause.ts";

/** The same told by looking for every edge on both sides, in plain words. */
function expected(text: string, at: number, edges: RegExp) {
  const from = Math.max(0, at - 180);
  const ends = Array.from(text.slice(from, at + 1).matchAll(edges), ({index}) => from + index + 1);
  const next = text.slice(at, at + 180).search(edges);
  return {
    start: ends.findLast((end) => end <= at) ?? from,
    end: next < 0 ? Math.min(text.length, at + 180) : at + next
  };
}

const pieces = fc.constantFrom(
  ..."aA1.!?;|•·。；\n (“é".split(""),
  ". A",
  ".  9",
  ". b",
  "B.S. C",
  "e.g. visas",
  "x".repeat(90),
  "🚀",
  "𝐀"
);
const texts = fc.array(pieces, {minLength: 1, maxLength: 30}).map((parts) => parts.join(""));

describe("clauseAt(text, at, edges)", () => {
  it.each([
    ["the usual edges", undefined, /[\n|•·。；;!?]|\.(?=\s+["“(]?[\p{Lu}\p{N}])/gu],
    ["edges of a sentence", edgesOf("\n|•。!?"), /[\n|•。!?]|\.(?=\s+["“(]?[\p{Lu}\p{N}])/gu],
    [
      "a full stop of one's own",
      edgesOf("\n;", /(?<!(?<!\p{L})\p{Lu})\.(?=\s+["“(]?[\p{Lu}\p{N}]|$)/uy),
      /[\n;]|(?<!(?<!\p{L})\p{Lu})\.(?=\s+["“(]?[\p{Lu}\p{N}]|$)/gu
    ]
  ])("lies between the nearest of %s", (_, edges, pattern) => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const at = number % text.length;
        expect(clauseAt(text, at, edges)).toEqual(expected(text, at, pattern));
      }),
      {seed: 1, numRuns: 2000}
    );
  });

  it("begins behind an edge right before the position", () => {
    const text = "No remote. Visa ok";
    expect(clauseAt(text, text.indexOf("Visa")).start).toBe(10);
  });

  it("ends neither in an abbreviation nor in a name", () => {
    const text = "We help with permits, e.g. visas for Node.js people. Ask us";
    const {start, end} = clauseAt(text, text.indexOf("visas"));
    expect(text.slice(start, end)).toBe("We help with permits, e.g. visas for Node.js people");
  });
});
