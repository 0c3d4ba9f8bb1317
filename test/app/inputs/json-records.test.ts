import fc from "fast-check";
import {expect, it} from "vitest";
import {cutJson, type JsonCut} from "../../../src/app/inputs/json-records.ts";
import {maxRecordChars} from "../../../src/app/inputs/limits.ts";

function cuts(text: string, size = text.length): {cuts: JsonCut[]; complete: boolean} {
  const found: JsonCut[] = [];
  const cutter = cutJson((cut) => found.push(cut));
  for (let at = 0; at < text.length; at += size) cutter.write(text.slice(at, at + size));
  return {cuts: found, complete: cutter.end().complete};
}

const values = (text: string, size?: number) => cuts(text, size).cuts.map((cut): unknown => JSON.parse(cut.text));

it("cutJson(array) gives each object of a top-level array", () => {
  expect(values('[{"a": 1}, {"b": [2, {"c": 3}]}]')).toEqual([{a: 1}, {b: [2, {c: 3}]}]);
});

it("cutJson(document) gives the objects of a list under a known key", () => {
  expect(values('{"meta": {"total": 2}, "jobs": [{"id": 1}, {"id": 2}], "x": [{"y": 1}]}')).toEqual([{id: 1}, {id: 2}]);
  expect(values('{"data": {"jobBoard": {"teams": [{"id": 9}], "jobPostings": [{"id": 1}]}}}')).toEqual([{id: 1}]);
});

it("cutJson(document) gives a document without such a list whole", () => {
  const posting = {"@type": "JobPosting", jobLocation: [{"@type": "Place"}], title: "A [B] {C}"};
  expect(values(JSON.stringify(posting))).toEqual([posting]);
});

it("cutJson(documents) gives several documents that follow each other", () => {
  expect(values('{"a": 1}\n{"a": 2}\n')).toEqual([{a: 1}, {a: 2}]);
});

it("cutJson(text) tells the line of each record", () => {
  expect(cuts('[\n{"a": 1},\n\n{"a": 2}]').cuts.map(({line}) => line)).toEqual([2, 4]);
});

it("cutJson(text) names a record that is nested too deep and reads on", () => {
  const deep = `${'{"a":'.repeat(100)}1${"}".repeat(100)}`;
  const found = cuts(`[{"id": 1}, ${deep}, {"id": 2}]`).cuts;
  expect(found.map(({fault}) => fault)).toEqual([null, "record-too-deep", null]);
});

it("cutJson(text) survives ten thousand brackets", () => {
  expect(cuts("[".repeat(10_000)).complete).toBe(false);
  expect(cuts(`${"[".repeat(10_000)}${"]".repeat(10_000)}`).cuts.map(({fault}) => fault)).toEqual(["record-too-deep"]);
  expect(cuts(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`).cuts.map(({fault}) => fault)).toEqual([
    "record-too-deep"
  ]);
});

it("cutJson(text) names a record that is too large and reads on", () => {
  const large = JSON.stringify({text: "x".repeat(maxRecordChars)});
  const found = cuts(`[${large}, {"id": 2}]`, 1 << 20).cuts;
  expect(found.map(({fault}) => fault)).toEqual(["record-too-large", null]);
});

it("cutJson(text) says when the document is cut off and keeps what came before", () => {
  const found = cuts('[{"a": 1}, {"b": "half');
  expect(found.complete).toBe(false);
  expect(found.cuts).toHaveLength(1);
});

it("cutJson(text) gives back the objects of any array, however it is cut into chunks", () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(record), fc.integer({min: 1, max: 64}), (records, size) => {
      expect(values(JSON.stringify(records), size)).toEqual(JSON.parse(JSON.stringify(records)));
    })
  );
});
