import {mkdtempSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {compactFiles} from "../../../src/app/warehouse/compact.ts";
import {openDatabase} from "../../../src/app/warehouse/database.ts";
import {
  allManifests,
  type Manifest,
  manifestOf,
  newestManifest,
  publishManifest
} from "../../../src/app/warehouse/manifest.ts";
import {figure, openMarket} from "../../../src/app/warehouse/market.ts";
import {prune} from "../../../src/app/warehouse/prune.ts";
import {verifyFiles} from "../../../src/app/warehouse/verify.ts";
import {measureNamed} from "../../../src/market/measures.ts";
import {ad, type SmallWarehouse, smallWarehouse} from "./small-warehouse.ts";

let warehouse: SmallWarehouse;
beforeEach(() => {
  warehouse = smallWarehouse();
});
afterEach(() => warehouse.remove());

const seen = (posting: string, day: string) => ({board: "acme", posting, seen_at: day, state: "listed"});

/** Five days of ads: new ones, a changed one, one again, copies, an undated one that is seen later. */
async function fiveDays(): Promise<void> {
  const {datePosted: _, ...undated} = ad("u");
  const both = "Python is required. Kotlin, PyTorch or Excel would be nice to have. Pay: $100k - $120k";
  await warehouse.take([ad("b", {description: both}), ad("a"), undated]);
  await warehouse.take([ad("d"), ad("c", {company: "Employer b", description: both}), seen("a", "2026-01-16")]);
  await warehouse.take([ad("b", {description: "Kotlin is required."}), seen("u", "2026-01-20")]);
  await warehouse.take([ad("b", {description: both}), ad("e", {datePosted: "2026-02-01"}), seen("a", "2026-01-18")]);
  await warehouse.take([ad("f"), seen("a", "2026-01-19")]);
}

/** Puts together whatever lies in more than one file, as a further vintage. */
async function compacted(most: number): Promise<Manifest> {
  const base = newestManifest(warehouse.folder);
  if (base === null) throw new Error("no vintage");
  const scratch = mkdtempSync(join(warehouse.folder, ".compact-"));
  const database = await openDatabase();
  const files = await compactFiles({database, folder: warehouse.folder, scratch}, base.files, most);
  database.close();
  const manifest = {...base, vintage: base.vintage + 1, files};
  publishManifest(warehouse.folder, manifest);
  return manifest;
}

const tables = [
  "all_postings",
  "all_bodies",
  "all_mentions",
  "all_facts",
  "all_signatures",
  "all_superseded",
  "all_sightings",
  "postings",
  "mentions",
  "sightings",
  "repeats",
  "rollups"
];

function rows(): Promise<readonly unknown[]> {
  return Promise.all(tables.map((table) => warehouse.rows(`SELECT * FROM ${table} ORDER BY ALL`)));
}

async function share(vintage: number): Promise<string> {
  const market = await openMarket(warehouse.folder, "assay", {vintage});
  const about = {skill: "python"};
  const request = {skills: ["python"], about, rule: null, where: {}, repeats: "copies-dropped" as const};
  const found = await figure(market, measureNamed("skill-share"), request);
  market.close();
  return JSON.stringify({...found, vintage: 0});
}

describe("compactFiles(files)", () => {
  it("leaves every row and every figure as it was", async () => {
    await fiveDays();
    const [before, figureBefore] = [await rows(), await share(5)];
    const {vintage, files} = await compacted(1);
    expect(await rows()).toEqual(before);
    expect(await share(vintage)).toBe(figureBefore);
    const names = files.map(({table, month}) => `${table} ${month}`);
    expect(new Set(names).size).toBe(names.length);
    expect(files.length).toBeLessThan(manifestOf(warehouse.folder, 5).files.length);
  });

  it("keeps the order of the mentions of a posting", async () => {
    await fiveDays();
    const ordered = `SELECT posting, revision, skill FROM all_mentions WHERE posting = 'c'`;
    const before = await warehouse.rows(ordered);
    await compacted(1);
    expect(await warehouse.rows(ordered)).toEqual(before);
    expect(before.map(({skill}) => skill)).toEqual(["python", "kotlin", "pytorch", "excel"]);
  });

  it("leaves alone what lies in few files", async () => {
    await fiveDays();
    const {files} = await compacted(6);
    expect(files).toEqual(manifestOf(warehouse.folder, 5).files);
  });

  it("leaves older vintages readable until they are pruned", async () => {
    await fiveDays();
    const older = await share(2);
    const {vintage} = await compacted(1);
    expect(await share(2)).toBe(older);
    for (const manifest of allManifests(warehouse.folder))
      expect(await verifyFiles(warehouse.folder, manifest)).toEqual([]);
    const newest = await share(vintage);
    prune(warehouse.folder, 1);
    expect(await share(vintage)).toBe(newest);
    expect(readdirSync(join(warehouse.folder, "postings", "2026-01"))).toHaveLength(1);
  });

  it("gives the same bytes for the same files", async () => {
    await fiveDays();
    const first = await compacted(1);
    publishManifest(warehouse.folder, {...manifestOf(warehouse.folder, 5), vintage: first.vintage + 1});
    expect((await compacted(1)).files).toEqual(first.files);
  });
});

it("ingest(sources) keeps the list of files short, however many days are added", async () => {
  for (let day = 0; day < 18; day++) await warehouse.take([ad(`p-${day}`)]);
  const manifest = newestManifest(warehouse.folder);
  const postings = manifest?.files.filter(({table}) => table === "postings");
  expect(postings?.map(({rows: count}) => count).toSorted((a, b) => a - b)).toEqual([1, 17]);
  expect(await warehouse.rows("SELECT count(*)::INTEGER AS n FROM postings")).toEqual([{n: 18}]);
});
