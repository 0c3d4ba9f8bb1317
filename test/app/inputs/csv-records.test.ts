import fc from "fast-check";
import {expect, it} from "vitest";
import {type CsvRow, cutCsv, type LostRow} from "../../../src/app/inputs/csv-records.ts";

function cut(text: string, size = text.length): {readonly rows: readonly CsvRow[]; readonly lost: readonly LostRow[]} {
  const rows: CsvRow[] = [];
  const lost: LostRow[] = [];
  const cutter = cutCsv(",", {row: (row) => rows.push(row), lost: (row) => lost.push(row)});
  for (let at = 0; at < text.length; at += size) cutter.write(text.slice(at, at + size));
  cutter.end();
  return {rows, lost};
}

const rows = (text: string, size = text.length) => cut(text, size).rows;
const stray = {code: "record-invalid", found: "a quote is opened here and not closed"} as const;

it("cutCsv(text) names fields by the header and tells the line a row begins on", () => {
  expect(rows('title,body\nA,"one\ntwo"\nB,three\n')).toEqual([
    {record: {title: "A", body: "one\ntwo"}, line: 2, ragged: null},
    {record: {title: "B", body: "three"}, line: 4, ragged: null}
  ]);
});

it("cutCsv(text) keeps a ragged row and says so", () => {
  expect(rows("title,body\nA\nB,c,d\n").map(({ragged}) => ragged)).toEqual(["1 of 2 fields", "3 of 2 fields"]);
});

it("cutCsv(text) leaves empty lines out and counts them", () => {
  expect(rows("title,body\n\n\nA,b\n").map(({line}) => line)).toEqual([4]);
});

it("cutCsv(text) reads line ends of any kind", () => {
  expect(rows("title,body\r\nA,b\r\nC,d\r\n").map(({record}) => record)).toEqual([
    {title: "A", body: "b"},
    {title: "C", body: "d"}
  ]);
});

it("cutCsv(text) reads large input like small input", () => {
  const body = "word ".repeat(2000);
  const text = `title,body\n${Array.from({length: 300}, (_, i) => `T${i},"${body}\n${i}"`).join("\n")}\n`;
  const found = rows(text, 65_536);
  expect(found).toHaveLength(300);
  expect(found.at(-1)).toEqual({record: {title: "T299", body: `${body}\n299`}, line: 2 + 299 * 2, ragged: null});
});

it("cutCsv(written rows) gives the fields back", () => {
  const field = fc.string({unit: fc.constantFrom("a", ",", '"', "\n", " ", "é"), minLength: 1, maxLength: 8});
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), {minLength: 1}), (pairs) => {
      const text = `title,body\n${pairs.map((pair) => pair.map(quoted).join(",")).join("\n")}\n`;
      expect(rows(text).map(({record}) => [record["title"], record["body"]])).toEqual(pairs);
    })
  );
});

it("cutCsv(text) loses one line to a quote that is not closed, wherever it stands, and names it", () => {
  const line = (i: number) => `Engineer ${i},Acme ${i},We need Python`;
  fc.assert(
    fc.property(fc.integer({min: 3, max: 40}), fc.nat(), fc.integer({min: 5, max: 50}), (count, at, size) => {
      const odd = at % (count - 2);
      const lines = Array.from({length: count}, (_, i) => (i === odd ? `"${line(i)}` : line(i)));
      const {rows: found, lost} = cut(`title,company,body\n${lines.join("\n")}\n`, size);
      expect(found.map(({line: number}) => number - 2)).toEqual(lines.flatMap((_, i) => (i === odd ? [] : [i])));
      expect(found.every(({ragged}) => ragged === null)).toBe(true);
      expect(lost).toEqual([{...stray, line: odd + 2}]);
    })
  );
});

it("cutCsv(text) keeps a last row that is cut off within a text of many lines", () => {
  const {rows: found, lost} = cut('title,body\nA,b\nC,"We need\nPython, SQL\nand\nmore');
  expect(found.map(({record}) => record["body"])).toEqual(["b", "We need\nPython, SQL\nand\nmore"]);
  expect(lost).toEqual([]);
});

it("cutCsv(text) loses one line to a stray quote in a table larger than a row may be", () => {
  const body = "word ".repeat(400);
  const lines = Array.from({length: 10_000}, (_, i) => (i === 3 ? `"T${i},${body}` : `T${i},${body}`));
  const {rows: found, lost} = cut(`title,body\n${lines.join("\n")}\n`, 2 << 20);
  expect(lost).toEqual([{...stray, line: 5}]);
  expect(found).toHaveLength(9_999);
  expect(found.every(({ragged}) => ragged === null)).toBe(true);
  expect(found.at(-1)?.line).toBe(10_001);
});

it.each([17 << 20, 23 << 20])(
  "cutCsv(text) names a row of %d characters as too large, and reads on behind its line",
  (size) => {
    const {rows: found, lost} = cut(`title,body\nA,b\nB,"${"x".repeat(size)}"\nC,d\n`, 2 << 20);
    expect(found.map(({record, line}) => [record["title"], line])).toEqual([
      ["A", 2],
      ["C", 4]
    ]);
    expect(lost).toEqual([{code: "record-too-large", line: 3}]);
  }
);
