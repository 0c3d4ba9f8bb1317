import {expect, it} from "vitest";
import {cutAndHire} from "../../../src/market/layoffs/cut-and-hire.ts";
import {mergeEvents} from "../../../src/market/layoffs/merge-events.ts";
import {layoffRow} from "./rows.ts";

const events = mergeEvents(
  ["acme", "bcme", "ccme", "dcme"].map((employer_key, i) => layoffRow({employer_key, at: `a.csv:${i + 2}`}))
);

const months = [
  {employer_key: "acme", month: "2026-03", postings: 4, asking: 2},
  {employer_key: "bcme", month: "2026-02", postings: 3, asking: 0},
  {employer_key: "ccme", month: "2025-12", postings: 3, asking: 3},
  {employer_key: "ccme", month: "2026-05", postings: 3, asking: 3},
  {employer_key: "ecme", month: "2024-01", postings: 1, asking: 1},
  {employer_key: "fcme", month: "2026-01", postings: 1, asking: 0}
];

it("cutAndHire(events, months) counts employers that ask for the skills in the months after a cut", () => {
  const {cutting, cutters, both} = cutAndHire(events, months);
  expect(cutting).toBe(4);
  expect(cutters).toMatchObject({value: 0.5, count: 1, base: 2, why: null});
  expect(both).toEqual(["acme"]);
});

it("cutAndHire(events, months) leaves out employers without a posting in the window: unknown, not no", () => {
  expect(cutAndHire(events, months, 0).cutters).toMatchObject({value: null, base: 0});
  expect(cutAndHire(events, months, 4).cutters).toMatchObject({count: 2, base: 3});
});

it("cutAndHire(events, months) shows the employers that no list names beside them", () => {
  expect(cutAndHire(events, months).others).toMatchObject({value: 0.5, count: 1, base: 2});
  expect(cutAndHire(events, []).others).toMatchObject({
    value: null,
    why: "no such employer has a posting in the window"
  });
});
