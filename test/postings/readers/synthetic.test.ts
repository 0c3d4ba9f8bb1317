import {expect, it} from "vitest";
import {readRecord} from "../../../src/postings/readers/read-record.ts";
import {isSynthetic} from "../../../src/postings/readers/synthetic.ts";

const row = {id: 1, title: "Engineer", description: "Strong Python."};
const notesOf = (record: unknown) => readRecord(record, "x:1", {map: {}, sibling: {}}).raws.map(({notes}) => notes);

it("readRecord(record) notes a row that says it is synthetic, of whatever source", () => {
  expect(notesOf({...row, synthetic: true})).toEqual([["posting-synthetic"]]);
  expect(notesOf({...row, synthetic: "yes"})).toEqual([["posting-synthetic"]]);
  const greenhouse = {
    absolute_url: "https://x.example/1",
    internal_job_id: 2,
    updated_at: "2026-01-01",
    title: "Engineer"
  };
  expect(notesOf({...greenhouse, synthetic: true})).toEqual([["posting-synthetic"]]);
});

it("readRecord(record) notes nothing of a row that says it is not, or says nothing", () => {
  for (const value of [false, "false", 0, "", null]) expect(notesOf({...row, synthetic: value})).toEqual([[]]);
  expect(notesOf(row)).toEqual([[]]);
});

it("isSynthetic(record) knows what assay read printed, and takes anything", () => {
  expect(isSynthetic({notes: ["posting-synthetic"]})).toBe(true);
  for (const value of [null, 3, "synthetic", [], {notes: "none"}]) expect(isSynthetic(value)).toBe(false);
});
