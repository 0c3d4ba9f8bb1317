import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, expect, it} from "vitest";
import {openReadOnly} from "../../../src/app/warehouse/database.ts";
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

/** The ids that the only index tells. */
async function indexed(own: SmallWarehouse): Promise<readonly unknown[]> {
  const [name = "", ...more] = indexes(own);
  expect(more).toEqual([]);
  const index = await openReadOnly(join(own.folder, "index", name));
  const rows = await index.rows("SELECT id FROM ads ORDER BY id");
  index.close();
  return rows.map(({id}) => id);
}

it("a writer that was killed while the index grew leaves nothing that the next takes for an index", async () => {
  const own = smallWarehouse();
  made.push(own);
  await own.take(Array.from({length: 9}, (_, i) => ad(`a-${i}`)));
  const [older = ""] = indexes(own);
  await own.take([ad("b")]);
  const [newer = ""] = indexes(own);
  const half = readFileSync(join(own.folder, "index", newer)).subarray(0, 300_000);
  // As it stands when the process ends before the new index has its name: the old one, a draft, and an id that is no process.
  renameSync(join(own.folder, "index", newer), join(own.folder, "index", older));
  const scratch = join(own.folder, ".ingest-4194305-killed");
  mkdirSync(scratch);
  writeFileSync(join(scratch, "grown.duckdb"), half);
  writeFileSync(join(scratch, "grown.duckdb.wal"), half.subarray(0, 1000));
  await own.take([ad("c")]);
  expect(await indexed(own)).toEqual([...Array.from({length: 9}, (_, i) => `a-${i}`), "b", "c"]);
  expect(existsSync(scratch)).toBe(false);
});

it("a damaged index does not grow: the next is made from nothing", async () => {
  const own = smallWarehouse();
  made.push(own);
  await own.take(Array.from({length: 9}, (_, i) => ad(`a-${i}`)));
  const path = join(own.folder, "index", indexes(own)[0] ?? "");
  writeFileSync(path, readFileSync(path).fill(255, 12_288));
  await own.take([ad("b")]);
  expect(await indexed(own)).toHaveLength(10);
  writeFileSync(join(own.folder, "index", indexes(own)[0] ?? ""), "no such thing");
  await own.take([ad("c")]);
  expect(await indexed(own)).toHaveLength(11);
});

it("a dry run leaves no index", async () => {
  const own = smallWarehouse();
  made.push(own);
  await own.take([ad("one")], {dryRun: true});
  expect(indexes(own)).toEqual([]);
});
