import {describe, expect, it} from "vitest";
import {columnNames} from "../../../../src/postings/readers/row/column-names.ts";
import {columnFields, columnsOf, onlyMapped} from "../../../../src/postings/readers/row/columns.ts";
import {fold} from "../../../../src/postings/readers/words/fold.ts";

describe("columnNames", () => {
  it("gives each name to one field, in the spelling that columns are compared in", () => {
    const names = columnFields.flatMap((field) => columnNames[field].split(/\s+/));
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual([]);
    for (const name of names.filter((word) => word !== "_id")) expect(fold(name).replaceAll(" ", "")).toBe(name);
  });
});

describe("columnsOf(record, map)", () => {
  it("tells where each value stood", () => {
    const columns = columnsOf({"Job Title": "Falconer", Sueldo: "20k", other: 1});
    expect(columns.get("title")).toBe("Falconer");
    expect(columns.from("title")).toBe("Job Title");
    expect(columns.from("pay")).toBe("Sueldo");
    expect(columns.get("body")).toBeUndefined();
    expect(columns.fields).toEqual(["title", "pay"]);
  });

  it("puts the user's names first, in any spelling", () => {
    expect(columnsOf({title: "a", "Other Name": "b"}, {title: "other_name"}).get("title")).toBe("b");
    expect(columnsOf({title: "a"}, {title: "gone"}).get("title")).toBe("a");
  });
});

describe("onlyMapped(record, map)", () => {
  it("sees the user's columns only", () => {
    const columns = onlyMapped({title: "a", company: "b"}, {employer: "company", nonsense: "title"});
    expect(columns.fields).toEqual(["employer"]);
  });
});
