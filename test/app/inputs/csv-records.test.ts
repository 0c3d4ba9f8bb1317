import fc from "fast-check";
import {expect, it} from "vitest";
import {type CsvRow, cutCsv} from "../../../src/app/inputs/csv-records.ts";

function rows(text: string, size = text.length): CsvRow[] {
  const found: CsvRow[] = [];
  const cutter = cutCsv(",", (row) => found.push(row));
  for (let at = 0; at < text.length; at += size) cutter.write(text.slice(at, at + size));
  cutter.end();
  return found;
}

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
