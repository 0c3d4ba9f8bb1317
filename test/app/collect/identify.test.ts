import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {idsOf} from "../../../src/app/collect/identify.ts";
import {hash} from "../../../src/app/hash.ts";
import {cleanPosting} from "../../../src/postings/clean.ts";
import {isObject, type JsonObject} from "../../../src/postings/readers/json.ts";
import {readRecord} from "../../../src/postings/readers/read-record.ts";
import {samples} from "../../postings/readers/samples.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";

/** The ids as the warehouse makes them. */
function cleanIds(record: JsonObject): readonly string[] {
  return readRecord(record, "", {map: {}, sibling: {}}).raws.flatMap((raw) => {
    const read = cleanPosting(raw, {hash, order: null});
    return read.ok ? [read.value.id] : [];
  });
}

it.each(Object.entries(samples))("idsOf(record) gives the ids of the warehouse: %s", (_name, records) => {
  for (const record of records) expect(idsOf(record)).toEqual(cleanIds(record));
});

it("idsOf(record) knows an ad without id and address by what it says, and no ad at all", () => {
  const record = {title: "Miller", company: "Windmill", description: "Grind our rye. You have a steady hand."};
  expect(idsOf(record)).toEqual(cleanIds(record));
  expect(idsOf(record)[0]).toMatch(/^text:/);
  expect(idsOf({legal: "link back"})).toEqual([]);
});

const wayve = sharedData("postings/boards/greenhouse_wayve.json");
it.skipIf(wayve === null)(
  `idsOf(record) gives the ids of the warehouse for a genuine board (${noSharedData} otherwise)`,
  () => {
    const {jobs}: {jobs: readonly unknown[]} = JSON.parse(readFileSync(wayve ?? "", "utf8"));
    const records = jobs.filter(isObject).slice(0, 20);
    expect(records.map(idsOf)).toEqual(records.map(cleanIds));
  }
);
