import {expect, it} from "vitest";
import {kindOf} from "../../../src/app/sinks/column-kind.ts";
import type {Batch} from "../../../src/app/sinks/sink.ts";

const batch = (...cells: readonly (string | number | boolean | null)[]): Batch => ({
  kind: "findings",
  columns: ["a"],
  rows: cells.map((a, i) => ({key: String(i), text: "", url: null, values: {a}}))
});

it("kindOf(batch, column) is that of its cells, and text where they differ or there are none", () => {
  expect(kindOf(batch(1, null, 2.5), "a")).toBe("number");
  expect(kindOf(batch(true, false), "a")).toBe("boolean");
  expect(kindOf(batch("x"), "a")).toBe("text");
  expect(kindOf(batch(1, "x"), "a")).toBe("text");
  expect(kindOf(batch(null), "a")).toBe("text");
  expect(kindOf(batch(), "a")).toBe("text");
});
