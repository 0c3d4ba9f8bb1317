import {describe, expect, it} from "vitest";
import {
  firstString,
  hasKeys,
  isObject,
  isSet,
  listOf,
  nameOf,
  numberOf,
  piecesOf,
  stringOf,
  valueAt,
  wordOf
} from "../../../src/postings/readers/json.ts";

describe("valueAt(record, path)", () => {
  it("walks keys of its own only", () => {
    expect(valueAt({location: {city: "Oslo"}}, "location", "city")).toBe("Oslo");
    expect(valueAt({location: null}, "location", "city")).toBeUndefined();
    expect(valueAt({location: ["Oslo"]}, "location", "0")).toBeUndefined();
    expect(valueAt({}, "constructor")).toBeUndefined();
    expect(valueAt("Oslo", "length")).toBeUndefined();
  });
});

describe("isObject(value) and hasKeys(record, keys)", () => {
  it("tell objects with keys of their own", () => {
    expect([{}, [], null, "x", 1].map(isObject)).toEqual([true, false, false, false, false]);
    expect(hasKeys({id: 1, title: null}, "id", "title")).toBe(true);
    expect(hasKeys({}, "toString")).toBe(false);
  });
});

describe("stringOf, wordOf, nameOf, firstString", () => {
  it("stringOf keeps a string as it stands, and blanks are nothing", () => {
    expect([" a ", "", " \n", 7, null, {"#text": "b"}, {text: "c"}].map(stringOf)).toEqual([
      " a ",
      null,
      null,
      null,
      null,
      "b",
      null
    ]);
  });

  it("wordOf takes numbers too, trimmed", () => {
    expect([" a ", 7, 4416e7, Number.NaN, true, null].map(wordOf)).toEqual(["a", "7", "44160000000", null, null, null]);
  });

  it("nameOf takes the name of a thing", () => {
    expect([{name: " Acme "}, {display_name: "B"}, {label: "C"}, "D", {id: 1}, [], null].map(nameOf)).toEqual([
      "Acme",
      "B",
      "C",
      "D",
      null,
      null,
      null
    ]);
  });

  it("firstString passes over what is none", () => {
    expect(firstString(null, "", 7, " b ")).toBe(" b ");
    expect(firstString()).toBeNull();
  });
});

describe("isSet(flag)", () => {
  it("speaks for set flags only", () => {
    expect([true, 1, "true", "Yes", "1.0", "ja", "sí"].every(isSet)).toBe(true);
    expect([false, 0, "false", "no", "", null, undefined, {}, [], 2, "maybe"].some(isSet)).toBe(false);
  });
});

describe("numberOf(value)", () => {
  it.each([
    [85000, 85000],
    ["85000", 85000],
    ["85000.50", 85000.5],
    ["85,000", 85000],
    ["1,250,000", 1250000],
    ["85.000", 85000],
    ["85 000", 85000],
    ["85’000", 85000],
    [" 7 ", 7],
    ["-3", -3],
    ["0.5", 0.5],
    ["85k", null],
    ["1,2", null],
    ["1,25,000", null],
    ["", null],
    ["Infinity", null],
    ["0x10", null],
    [Number.NaN, null],
    [null, null],
    [true, null],
    [[1], null]
  ])("reads %j as %s", (value, number) => expect(numberOf(value)).toBe(number));
});

describe("listOf(value) and piecesOf(list, joint)", () => {
  it("make lists of one, many and none", () => {
    expect([listOf([1, 2]), listOf("a"), listOf(null), listOf(undefined), listOf(0)]).toEqual([
      [1, 2],
      ["a"],
      [],
      [],
      [0]
    ]);
    expect(piecesOf("London ;  ; Oslo", ";")).toEqual(["London", "Oslo"]);
  });
});
