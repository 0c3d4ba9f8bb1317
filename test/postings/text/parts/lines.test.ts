import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isBlank} from "../../../../src/postings/text/parts/blanks.ts";
import {linesOf} from "../../../../src/postings/text/parts/lines.ts";
import {noSharedData} from "../../../shared-data.ts";
import {oddText} from "../odd-text.ts";
import {realTexts} from "../real-ads.ts";

const bullet =
  /^(?:[-+•·●▪▫◦○‣➢➤►✔✓⁃–—][ \t\u00a0]*(?=[^-\s])|\*(?!\*)[ \t\u00a0]*(?=[^*\s])|â(?:\u0080¢|€¢)\s*|[oO] (?=[A-Z]))/;
const soft =
  /^(?:\(?(?:\d{1,2}|[a-z])[.)、）][ \t\u00a0]*(?=\S)|\p{Extended_Pictographic}[\u200d\ufe0f\p{M}\p{Extended_Pictographic}]*\s*(?=\S))/u;

/** The same, by splitting at line breaks and trying both kinds of marks on every line. */
function plainly(text: string): object[] {
  return text.split("\n").flatMap((whole, i, all) => {
    const words = whole.trim();
    if (words === "") return [];
    const start = all.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0);
    const hard = bullet.exec(words)?.[0] ?? "";
    const mark = hard === "" ? (soft.exec(words)?.[0] ?? "") : hard;
    const kind = hard !== "" ? "bullet" : mark !== "" ? "soft" : "none";
    const at = start + whole.length - whole.trimStart().length + mark.length;
    const first = i === 0 || all[i - 1]?.trim() === "";
    return [{start, end: start + whole.length, words: words.slice(mark.length), at, mark: kind, first}];
  });
}

const read = (text: string) => linesOf(text, 0).map(({known: _, ...line}) => line);

describe("linesOf(text, from)", () => {
  it("finds lines and marks as splitting and trying does (law)", () => {
    const marked = fc
      .array(
        fc.constantFrom(
          "- ",
          "-",
          "--",
          "* ",
          "**",
          "• ",
          "o ",
          "O A",
          "a) ",
          "(a) ",
          "b.",
          "1. ",
          "12)",
          "123.",
          "🚀 ",
          "©",
          "â€¢",
          "#",
          "\n",
          " ",
          "\u3000",
          "A",
          "word"
        ),
        {maxLength: 20}
      )
      .map((some) => some.join(""));
    fc.assert(
      fc.property(fc.oneof(marked, oddText), (text) => {
        expect(read(text)).toEqual(plainly(text));
      }),
      {numRuns: 500}
    );
  });

  it("begins where it is told to", () => {
    expect(linesOf("Baker\n\n- Bread", 5).map(({words, at, first}) => ({words, at, first}))).toEqual([
      {words: "Bread", at: 9, first: true}
    ]);
  });
});

describe.skipIf(realTexts.length === 0)(
  `linesOf on real ads${realTexts.length === 0 ? ` (${noSharedData})` : ""}`,
  () => {
    it("finds lines and marks as splitting and trying does", () => {
      for (const text of realTexts) expect(read(text)).toEqual(plainly(text));
    });
  }
);

describe("isBlank(code)", () => {
  it("is white space as patterns have it", () => {
    const codes = Array.from({length: 0x10000}, (_, code) => code);
    const white = /\s/;
    expect(codes.filter(isBlank)).toEqual(codes.filter((code) => white.test(String.fromCharCode(code))));
  });
});
