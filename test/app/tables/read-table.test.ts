import {expect, it} from "vitest";
import {rowsOfText} from "../../../src/app/tables/read-table.ts";

const values = (text: string) => rowsOfText(text, "f").rows.map(({value}) => value);
const codes = (text: string) => rowsOfText(text, "f").problems.map(({code}) => code);

it("rowsOfText(text) tells CSV, JSON, JSON lines and YAML from the content", () => {
  const row = {wave: "2026-Q1", answer: "more"};
  expect(values("wave,answer\n2026-Q1,more\n")).toEqual([row]);
  expect(values("wave;answer\n2026-Q1;more")).toEqual([row]);
  expect(values(JSON.stringify([row]))).toEqual([row]);
  expect(values(JSON.stringify(row))).toEqual([row]);
  expect(values(`${JSON.stringify(row)}\n${JSON.stringify(row)}\n`)).toEqual([row, row]);
  expect(values("# a comment, with a comma\nwave: 2026-Q1\nanswer: more\n")).toEqual([row]);
  expect(values("- wave: 2026-Q1\n  answer: more\n")).toEqual([row]);
  expect(values("---\nwave: 2026-Q1\nanswer: more\n---\nwave: 2026-Q1\nanswer: more\n")).toEqual([row, row]);
});

it("rowsOfText(text) names places that a person can open", () => {
  expect(rowsOfText('wave,answer\n2026-Q1,"a\nb"\n2026-Q1,c', "s.csv").rows.map(({at}) => at)).toEqual([
    "s.csv:2",
    "s.csv:4"
  ]);
  expect(rowsOfText("- a: 1\n- a: 2", "c.yaml").rows.map(({at}) => at)).toEqual(["c.yaml entry 1", "c.yaml entry 2"]);
});

it("rowsOfText(text) makes problems of what it cannot read, and reads on", () => {
  expect(codes("")).toEqual(["input-empty"]);
  expect(codes("just a sentence")).toEqual(["record-invalid"]);
  expect(codes("a: [1\nb: 2")).toEqual(["record-invalid"]);
  expect(codes('{"a": 1}\n{"a": \n')).toEqual(["record-invalid"]);
  expect(values('{"a": 1}\n{"a": \n{"a": 3}')).toEqual([{a: 1}, {a: 3}]);
  expect(codes('{"a": ')).toEqual(["record-invalid"]);
  expect(codes("a,b\n1,2,3\n")).toEqual(["csv-ragged"]);
});

it("rowsOfText(text) refuses deep nesting and swelling aliases", () => {
  expect(codes(`${"[".repeat(100)}${"]".repeat(100)}`)).toEqual(["record-too-deep"]);
  expect(codes(`a: ${"[".repeat(100)}${"]".repeat(100)}`)).toEqual(["record-too-deep"]);
  const swelling = ["a0: &a0 [x, x]"];
  for (let i = 1; i < 30; i++)
    swelling.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`
    );
  expect(codes(swelling.join("\n"))).toEqual(["record-invalid"]);
});
