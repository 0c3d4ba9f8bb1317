import fc from "fast-check";
import Papa from "papaparse";
import {expect, it} from "vitest";
import {csvOf} from "../../src/app/csv.ts";

it("csvOf(columns, rows) leads what a spreadsheet would run with an apostrophe", () => {
  const hostile = ["=1+1", "+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "\u202e=1"];
  const cells = Papa.parse<string[]>(
    csvOf(
      ["a"],
      hostile.map((text) => [text])
    )
  ).data.slice(1, -1);
  expect(cells.length).toBe(hostile.length);
  for (const [text] of cells) expect(text?.startsWith("'")).toBe(true);
});

it("csvOf(columns, rows) keeps numbers numbers, the negative ones too", () => {
  expect(csvOf(["a", "b", "c"], [[-1.5, true, null]])).toBe("a,b,c\r\n-1.5,true,\r\n");
});

it("csvOf(columns, rows) leaves out signs that turn the direction of writing", () => {
  expect(csvOf(["a"], [["\u202egnp.exe\u202c"]])).toBe("a\r\ngnp.exe\r\n");
});

it("csvOf(columns, rows) is read back as it was, whatever stands in it", () => {
  const texts = fc
    .array(fc.constantFrom("a", '"', ",", "\n", "\r", " ", "ü", "字"), {maxLength: 8})
    .map((one) => one.join(""));
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), {minLength: 1, maxLength: 5}), (rows) => {
      const {data} = Papa.parse<string[]>(csvOf(["one", "two"], rows), {newline: "\r\n"});
      const back = data.slice(1, -1).map((row) => row.map((text) => text.replace(/^'(?=\s)/, "")));
      expect(back).toEqual(rows.map((row) => [...row]));
    }),
    {seed: 2, numRuns: 300}
  );
});
