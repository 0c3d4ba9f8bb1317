import fc from "fast-check";
import {expect, it} from "vitest";
import {cutInto, tokenRun} from "../../../src/skills/engine/token-run.ts";

function tokensOf(text: string): readonly string[] {
  const run = tokenRun();
  cutInto(run, text);
  return Array.from({length: run.count}, (_, i) => text.slice(run.start[i], run.end[i]));
}

/** The first word of a text that begins with one, read plainly: a number goes on behind its dot as far as that is a number. */
function firstWord(text: string): string {
  const [word = ""] = /^[a-z\d]+/.exec(text) ?? [];
  const after = text.slice(word.length);
  if (/^\d+$/.test(word) && /^\.\d/.test(after)) {
    const more = firstWord(after.slice(1));
    return /^[\d.]+$/.test(more) ? `${word}.${more}` : word;
  }
  const [sign = ""] = /^(?:\+\+(?![a-z])|#(?![a-z\d]))/.exec(after) ?? [];
  return word + sign;
}

it("cutInto(run, text) keeps the dots inside a number", () => {
  expect(tokensOf("Python 3.11.2, C++ or C# from 2.5k to 1.5++")).toEqual([
    "Python",
    "3.11.2",
    "C++",
    "or",
    "C#",
    "from",
    "2",
    "5k",
    "to",
    "1",
    "5++"
  ]);
});

it("cutInto(run, text) ends a word where the plain reading does", () => {
  const piece = fc.constantFrom("1", "23", "a", ".", ".4", "+", "#", " ");
  fc.assert(
    fc.property(fc.constantFrom("1", "a"), fc.array(piece, {maxLength: 12}), (first, rest) => {
      const text = first + rest.join("");
      expect(tokensOf(text)[0]).toBe(firstWord(text));
    }),
    {numRuns: 3000}
  );
});

it("cutInto(run, text) reads a number of any length", () => {
  for (const row of ["1.", "1.2a.", "12."]) {
    const text = row.repeat(200_000);
    expect(tokensOf(text).join(".")).toBe(text.slice(0, -1));
  }
});
