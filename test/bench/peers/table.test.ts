import {expect, it} from "vitest";
import {tableOf} from "../../../bench/peers/table.ts";

it("tableOf(lines) gives speeds, how many times quicker the first is, and why a peer is missing", () => {
  const table = tableOf([
    {name: "ours", seconds: 2, characters: 8e6, hits: 5},
    {name: "theirs", seconds: 4, characters: 2e6, hits: 3},
    {name: "absent", why: "ImportError: none"}
  ]);
  expect(table.split("\n").slice(2, 5)).toEqual([
    "| ours | 4.00 | 1.0× | 5 hits |",
    "| theirs | 0.50 | 8.0× | 3 hits |",
    "| absent | – | – | ImportError: none |"
  ]);
});

it("tableOf(lines) claims no speed of a peer that read nothing", () => {
  expect(tableOf([{name: "idle", seconds: 0, characters: 0, hits: 0}])).toContain("| idle | – | – | no text read |");
});
