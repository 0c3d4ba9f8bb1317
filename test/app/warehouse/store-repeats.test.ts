import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type Database, openDatabase} from "../../../src/app/warehouse/database.ts";
import {groupsSql} from "../../../src/app/warehouse/store-repeats.ts";
import {alikeFrom} from "../../../src/postings/repeats/alike.ts";
import {binCount, similarity} from "../../../src/postings/repeats/signature.ts";

let database: Database;
beforeAll(async () => {
  database = await openDatabase(null, 1);
  await database.run(
    "CREATE TABLE postings AS SELECT NULL::VARCHAR AS posting, NULL::VARCHAR AS posted, NULL::VARCHAR AS month, NULL::VARCHAR AS employer_key, NULL::VARCHAR AS title, NULL::VARCHAR AS places WHERE false"
  );
});
afterAll(() => database.close());

const bins = fc.uint32Array({minLength: binCount + 2, maxLength: binCount + 2});

function changed(signature: Uint32Array, places: readonly number[]): Uint32Array {
  const other = signature.slice();
  for (const place of places) other[place] = (other[place] ?? 0) ^ 1;
  other[binCount] = (other[binCount] ?? 0) ^ 1;
  return other;
}

const hex = (signature: Uint32Array) => Buffer.from(signature.buffer).toString("hex");

async function groupsAmong(pairs: readonly (readonly Uint32Array[])[]): Promise<ReadonlySet<string>> {
  const rows = pairs.flatMap((pair, group) =>
    pair.map((signature, i) => `('p-${group}-${i}', 'group ${group}', from_hex('${hex(signature)}'))`)
  );
  await database.run(
    `CREATE OR REPLACE TABLE signatures AS SELECT * FROM (VALUES ${rows.join(", ")}) v(posting, same, bins)`
  );
  await database.run("CREATE OR REPLACE TABLE touched AS SELECT DISTINCT same FROM signatures");
  await database.run("DELETE FROM postings");
  await database.run("INSERT INTO postings SELECT posting, NULL, NULL, NULL, NULL, NULL FROM signatures");
  return new Set((await database.rows(groupsSql)).map(({same}) => String(same)));
}

it("groups in which two say the same are looked at, wherever their bins differ (law)", async () => {
  const places = fc.uniqueArray(fc.nat({max: binCount - 1}), {maxLength: 14});
  let alike = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(bins, places), {minLength: 1, maxLength: 40}), async (drawn) => {
      const pairs = drawn.map(([one, at]) => [one, changed(one, at)]);
      const found = await groupsAmong(pairs);
      pairs.forEach(([one, other], group) => {
        if (one === undefined || other === undefined || similarity(one, other) < alikeFrom) return;
        alike++;
        expect(found).toContain(`group ${group}`);
      });
    }),
    {numRuns: 25}
  );
  expect(alike).toBeGreaterThan(100);
});

it("groups whose texts have nothing in common are not read, nor are postings that stand alone", async () => {
  const one = Uint32Array.from({length: binCount + 2}, (_, i) => i);
  const other = Uint32Array.from({length: binCount + 2}, (_, i) => 1000 + i);
  expect(await groupsAmong([[one, other], [one], [one, one, other]])).toEqual(new Set(["group 2"]));
});
