import {afterEach, beforeEach, expect, it} from "vitest";
import type {Ingested} from "../../../src/app/warehouse/ingest.ts";
import {newestManifest} from "../../../src/app/warehouse/manifest.ts";
import {type Ad, ad, type SmallWarehouse, smallWarehouse} from "./small-warehouse.ts";

let whole: SmallWarehouse;
let inParts: SmallWarehouse;
beforeEach(() => {
  whole = smallWarehouse();
  inParts = smallWarehouse();
});
afterEach(() => {
  whole.remove();
  inParts.remove();
});

const {datePosted: _, ...undated} = ad("u-1");
const seen = {board: "acme", posting: "u-1", seen_at: "2026-01-20", state: "listed"};
const days: readonly (readonly Ad[])[] = [
  [
    ...Array.from({length: 40}, (_none, i) => ad(`a-${(i * 17) % 40}`, {company: `Employer ${i % 7}`})),
    ...[ad("a-3", {description: "Kotlin is required."}), ad("a-3", {description: "Excel is required."}), ad("a-3")],
    undated,
    {...undated, id: "u-2"},
    ad("f", {datePosted: "2026-02-03"})
  ],
  [seen, ad("a-5", {description: "Strong Python or PyTorch. Pay: $100k - $120k"}), ad("b")]
];

const tables = ["all_postings", "all_bodies", "all_mentions", "all_facts", "all_signatures", "all_superseded"];
const told = [...tables, "postings", "repeats", "rollups", "sightings"];

async function both(day: readonly Ad[]): Promise<readonly [Ingested, Ingested]> {
  return [await whole.take(day), await inParts.take(day, {monthBytes: 9000})];
}

it("a month that is stored in parts says what it says stored at once", async () => {
  for (const day of days) {
    const [once, parted] = await both(day);
    expect(parted).toEqual(once);
    for (const table of told) {
      const sql = `SELECT * FROM ${table} ORDER BY ALL`;
      expect(await inParts.rows(sql), table).toEqual(await whole.rows(sql));
    }
  }
});

it("the parts of a month are files one after the other by id, some five of them here", async () => {
  await both(days[0] ?? []);
  const files = (of: SmallWarehouse, name: string) =>
    (newestManifest(of.folder)?.files ?? []).filter(({table, month}) => table === name && month === "2026-01");
  expect(files(whole, "postings")).toHaveLength(1);
  expect(files(inParts, "postings").length).toBeGreaterThan(3);
  const rows = await inParts.rows("SELECT posting, revision FROM all_postings WHERE month = '2026-01'");
  const ids = rows.map(({posting, revision}) => `${posting} ${revision}`);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(43);
});
