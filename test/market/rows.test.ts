import {expect, it} from "vitest";
import {cellsOf, filledCells, flagIn, numberIn, textIn} from "../../src/market/rows/cells.ts";

const cells = cellsOf({
  "Total laid off": "1,200 ",
  "% Laid Off": "12%",
  Note: "",
  Ok: "Yes",
  when: new Date("2026-03-01"),
  n: 39_000
});

it("cellsOf(value) folds names and leaves out empty cells and what is no mapping", () => {
  expect([...cells.keys()]).toEqual(["total_laid_off", "pct_laid_off", "ok", "when", "n"]);
  expect(cellsOf([1, 2]).size).toBe(0);
  expect(cellsOf(null).size).toBe(0);
});

it.each([
  ["1,200", 1200],
  ["39 000", 39_000],
  ["12%", 12],
  ["-3.5", -3.5],
  ["1,2", null],
  ["about 5", null],
  ["", null]
])("numberIn(cells, name) reads %s as %s", (text, number) => {
  expect(numberIn(cellsOf({x: text}), "x")).toBe(number);
});

it("filledCells(value) takes the words for nothing as nothing", () => {
  const row = {a: "NULL", b: "N/A", c: "nan", d: "-", e: "None given", f: 0};
  expect([...filledCells(row).keys()]).toEqual(["e", "f"]);
});

it("textIn(cells, name) makes blanks of control characters", () => {
  expect(textIn(cellsOf({x: "a\u001b[31mb\nc"}), "x")).toBe("a [31mb c");
});

it("textIn and flagIn take the first name that is there", () => {
  expect(textIn(cells, "missing", "total_laid_off")).toBe("1,200");
  expect(textIn(cells, "when")).toBe("2026-03-01");
  expect(textIn(cells, "missing")).toBeNull();
  expect(flagIn(cells, "ok")).toBe(true);
  expect(flagIn(cells, "n")).toBeNull();
  expect(flagIn(cells, "missing")).toBeNull();
});
