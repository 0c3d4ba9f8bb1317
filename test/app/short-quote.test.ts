import fc from "fast-check";
import {expect, it} from "vitest";
import {shortQuote} from "../../src/app/short-quote.ts";

const words = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Spans of mentions never begin or end inside a character. */
function between(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

it("shortQuote(text, span) gives the words around the quote on its line", () => {
  const text = "Title\n- Python and SQL, day to day\nMore";
  const start = text.indexOf("SQL");
  expect(shortQuote(text, {start, end: start + 3})).toEqual({
    start,
    end: start + 3,
    before: "- Python and ",
    quote: "SQL",
    after: ", day to day"
  });
});

it("shortQuote(text, span) stays within 25 words and 160 characters, and is a stretch of the text", () => {
  const texts = fc.array(fc.constantFrom("a ", "word ", "\n", "，字字字字", "😀", "x".repeat(40), ".  "), {
    maxLength: 80
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(30), (pieces, from, length) => {
      const text = pieces.join("");
      const start = between(text, Math.min(from % (text.length + 1), text.length));
      const end = between(text, Math.min(text.length, start + length));
      const {before, quote, after} = shortQuote(text, {start, end});
      const shown = before + quote + after;
      expect(text).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(160);
      expect(words(before) + words(quote) + words(after)).toBeLessThanOrEqual(25);
    }),
    {seed: 5, numRuns: 500}
  );
});

it("shortQuote(text, span) begins and ends with whole words on a line that is too long to show", () => {
  const text = `${"accountability ".repeat(20)}Python ${"responsibilities ".repeat(20)}`;
  const start = text.indexOf("Python");
  const {before, after} = shortQuote(text, {start, end: start + 6});
  expect(before).toMatch(/^(?:accountability )+$/);
  expect(after).toMatch(/^(?: responsibilities)+$/);
});

it("shortQuote(text, span) keeps as much as can be shown of a script without spaces", () => {
  const text = `${"字".repeat(200)}Python${"字".repeat(200)}`;
  expect(shortQuote(text, {start: 200, end: 206})).toMatchObject({before: "字".repeat(77), after: "字".repeat(77)});
});

it("shortQuote(text, span) at the very start has nothing before", () => {
  expect(shortQuote("SQL is asked", {start: 0, end: 3}).before).toBe("");
});
