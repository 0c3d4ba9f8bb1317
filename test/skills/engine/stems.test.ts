import fc from "fast-check";
import {expect, it} from "vitest";
import {bitsAt, stemTree} from "../../../src/skills/engine/stems.ts";

const stems = stemTree(["no", "not", "kein…", "w*r", "souhait*…"], [1, 2, 4, 8, 16]);
const patterns = [/^no\b/i, /^not\b/i, /^kein/i, /^w[^\x00-\x7f]r\b/i, /^souhait[^\x00-\x7f]/i];

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(`${text}\0`.split(""), (unit) => unit.charCodeAt(0));
}

it("bitsAt(text) tells whole words and words that begin so, in either case", () => {
  const bits = (text: string) => bitsAt(stems, unitsOf(text), 0);
  expect(bits("No")).toBe(1);
  expect(bits("not, no")).toBe(2);
  expect(bits("nothing")).toBe(0);
  expect(bits("KEINERLEI")).toBe(4);
  expect(bits("wär")).toBe(8);
  expect(bits("souhaitée")).toBe(16);
  expect(bits("souhait")).toBe(0);
});

it("bitsAt(text) tells what a regular expression for each word tells", () => {
  const piece = fc.constantFrom("no", "t", "Not", "kein", "e", "w", "ä", "É", "r", "souhait", " ", "-", "机");
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 6}), (pieces) => {
      const text = pieces.join("");
      const plain = patterns.reduce((sum, pattern, i) => sum + (pattern.test(text) ? 2 ** i : 0), 0);
      expect(bitsAt(stems, unitsOf(text), 0)).toBe(plain);
    }),
    {numRuns: 1000}
  );
});
