import {existsSync, mkdirSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {afterEach, expect, it} from "vitest";
import {ad, type SmallWarehouse, smallWarehouse} from "./small-warehouse.ts";

const made: SmallWarehouse[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const indexes = ({folder}: SmallWarehouse) =>
  existsSync(join(folder, "index")) ? readdirSync(join(folder, "index")) : [];

it("every vintage gets an index in the place of the last, also one of looks alone", async () => {
  const own = smallWarehouse();
  made.push(own);
  await own.take([ad("one"), ad("two")]);
  const first = indexes(own);
  await own.take([ad("one"), ad("two")]);
  expect([first.length, indexes(own)]).toEqual([1, first]);
  // DuckDB sorts what outgrows memory in a folder beside the file that it reads.
  mkdirSync(join(own.folder, "index", "old.duckdb.tmp"));
  await own.take([{board: "b", posting: "one", seen_at: "2026-02-01T00:00:00Z", state: "listed"}]);
  expect([indexes(own).length, indexes(own)[0] === first[0]]).toEqual([1, false]);
});

it("a dry run leaves no index", async () => {
  const own = smallWarehouse();
  made.push(own);
  await own.take([ad("one")], {dryRun: true});
  expect(indexes(own)).toEqual([]);
});
