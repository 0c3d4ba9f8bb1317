import {writeFileSync} from "node:fs";
import {afterEach, beforeEach, expect, it} from "vitest";
import {fileSource} from "../../../src/app/inputs/source.ts";
import {type IngestOptions, ingest} from "../../../src/app/warehouse/ingest.ts";
import {countInputs, inputsOf} from "../../../src/app/warehouse/kept-inputs.ts";
import {allManifests, type Manifest, newestManifest} from "../../../src/app/warehouse/manifest.ts";
import {prune} from "../../../src/app/warehouse/prune.ts";
import {verifyFiles} from "../../../src/app/warehouse/verify.ts";
import {ad, type SmallWarehouse, smallLens, smallWarehouse} from "./small-warehouse.ts";

let warehouse: SmallWarehouse;
beforeEach(() => {
  warehouse = smallWarehouse();
});
afterEach(() => warehouse.remove());

/** So many inputs of one ad each; rows without a title and a text are rejected. */
function inputs(count: number): readonly string[] {
  return Array.from({length: count}, (_, i) => {
    const path = warehouse.path(`day-${i}.jsonl`);
    writeFileSync(path, `${JSON.stringify(ad(`p-${i}`))}\n${i % 2 === 0 ? '{"id": "none"}\n' : ""}`);
    return path;
  });
}

function take(paths: readonly string[], options: Partial<IngestOptions> = {}) {
  const sources = paths.map((path) => fileSource(path, path.slice(path.lastIndexOf("/") + 1)));
  return ingest(sources, {
    ...{folder: warehouse.folder, lens: smallLens, vocabulary: "assay", map: {}, dryRun: false},
    ...{now: "2026-11-22T08:00:00.000Z", onProgress: () => undefined},
    ...options
  });
}

function newest(): Manifest {
  const manifest = newestManifest(warehouse.folder);
  if (manifest === null) throw new Error("no vintage");
  return manifest;
}

it("a manifest stays short however many inputs were read, and knows them all", async () => {
  const paths = inputs(70);
  const first = await take(paths);
  const manifest = newest();
  expect([manifest.inputs.length, countInputs(manifest)]).toEqual([16, 70]);
  expect(manifest.inputs.map(({input}) => input)).toEqual(paths.slice(-16).map((path) => path.split("/").at(-1)));
  const again = await take(paths);
  expect(again).toEqual({...first, added: 0, tallies: again.tallies});
  expect(again.tallies).toEqual(
    first.tallies.map((tally, i) => expect.objectContaining({...tally, first: again.tallies[i]?.first}))
  );
  expect(again.tallies[0]).toMatchObject({
    input: "day-0.jsonl",
    read: 2,
    kept: 1,
    rejected: {"row-without-title-and-text": 1}
  });
  expect(await verifyFiles(warehouse.folder, manifest)).toEqual([]);
});

it("an input that was moved out of the manifest is read again with other names for columns, and once", async () => {
  const paths = inputs(66);
  await take(paths);
  const [oldest = ""] = paths;
  const mapped = await take([oldest], {map: {body: "title"}});
  expect(mapped).toMatchObject({vintage: 2, added: 1});
  expect(await take([oldest], {map: {body: "title"}})).toMatchObject({vintage: 2, added: 0});
  expect(await take([oldest])).toMatchObject({vintage: 2, added: 0});
  expect(countInputs(newest())).toBe(67);
});

it("inputs stay in the order in which they were read, through the vintages", async () => {
  const paths = inputs(150);
  for (const from of [0, 50, 100]) await take(paths.slice(from, from + 50));
  const manifest = newest();
  const hashes = manifest.inputs.map(({sha256}) => sha256);
  expect(allManifests(warehouse.folder).map(countInputs)).toEqual([50, 100, 150]);
  expect((await inputsOf(warehouse.folder, manifest, hashes)).map(({input}) => input)).toEqual(
    manifest.inputs.map(({input}) => input)
  );
  expect(await warehouse.rows("SELECT place, told->>'input' AS input FROM inputs ORDER BY place")).toEqual(
    paths.slice(0, -manifest.inputs.length).map((path, place) => ({place, input: path.split("/").at(-1)}))
  );
  prune(warehouse.folder, 1);
  expect(await take(paths)).toMatchObject({vintage: 3, added: 0});
});
