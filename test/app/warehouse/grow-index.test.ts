import {mkdtempSync} from "node:fs";
import fc from "fast-check";
import {afterEach, expect, it} from "vitest";
import {readAgain} from "../../../src/app/warehouse/again.ts";
import {compactFiles} from "../../../src/app/warehouse/compact.ts";
import {openDatabase, openReadOnly} from "../../../src/app/warehouse/database.ts";
import {forget} from "../../../src/app/warehouse/forget.ts";
import {growIndex} from "../../../src/app/warehouse/grow-index.ts";
import {growthOf} from "../../../src/app/warehouse/index-growth.ts";
import {indexTables} from "../../../src/app/warehouse/index-sql.ts";
import {type Manifest, newestManifest, publishManifest} from "../../../src/app/warehouse/manifest.ts";
import {ad, type SmallWarehouse, smallLens, smallWarehouse} from "./small-warehouse.ts";

const made: SmallWarehouse[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function warehouse(): SmallWarehouse {
  const own = smallWarehouse();
  made.push(own);
  return own;
}

function newest({folder}: SmallWarehouse): Manifest {
  const manifest = newestManifest(folder);
  if (manifest === null) throw new Error("no vintage");
  return manifest;
}

/** Brings an index to what the newest vintage says, however much of it is later. */
async function grow(own: SmallWarehouse, path: string, most = Number.POSITIVE_INFINITY): Promise<boolean> {
  const scratch = mkdtempSync(own.path("scratch-"));
  return growIndex({path, folder: own.folder, files: newest(own).files, scratch, most});
}

/** Every row of an index, in words. */
async function contents(path: string): Promise<Readonly<Record<string, unknown>>> {
  const index = await openReadOnly(path);
  const words = "(SELECT posting AS number, id FROM ads UNION ALL SELECT number, id FROM unlisted)";
  const named = (column: string) => `(SELECT w.id FROM ${words} w WHERE w.number = t.${column}) AS ${column}`;
  const word = (column: string) => `(SELECT w.word FROM words w WHERE w.code = t.${column}) AS ${column}`;
  const columns: Readonly<Record<string, readonly string[]>> = {
    coded: [
      named("posting"),
      `CASE t.kind WHEN 'terms' THEN t.code::VARCHAR ELSE (SELECT w.word FROM words w WHERE w.code = t.code) END AS code`
    ],
    paid: [named("posting"), word("role"), word("currency")],
    named: [named("posting"), word("skill")],
    ads: [named("posting"), "(SELECT e.name FROM employers e WHERE e.cluster = t.cluster) AS cluster"],
    mentions: [named("posting")],
    repeats: [named("posting"), named("repeat_of")],
    sightings: [named("posting")]
  };
  try {
    const told: Record<string, unknown> = {};
    // Words that no row says any longer keep their codes, and are words of nothing.
    for (const {name} of indexTables.filter((table) => table.name !== "words")) {
      const replaced = columns[name] === undefined ? "" : ` REPLACE (${columns[name].join(", ")})`;
      told[name] = await index.rows(`SELECT *${replaced} FROM ${name} t ORDER BY ALL`);
    }
    told["ambiguous"] = await index.rows(
      "SELECT code FROM words GROUP BY code HAVING count(*) > 1 OR max(word) <> min(word)"
    );
    told["again"] = await index.rows("SELECT kind, word FROM words GROUP BY ALL HAVING count(*) > 1");
    told["twice"] = await index.rows(`SELECT number FROM ${words} GROUP BY number HAVING count(*) > 1`);
    return told;
  } finally {
    index.close();
  }
}

/** What a day may bring, each of a posting (and a month, an employer, a text) of few, so that they meet again. */
const ads = fc.record({
  id: fc.constantFrom("b", "d", "f", "h", "j", "l", "n", "p"),
  month: fc.constantFrom("2026-01", "2026-02", "2026-03", null),
  company: fc.constantFrom("One", "Two", undefined),
  text: fc.constantFrom("Python is required.", "Kotlin would be nice to have. Excel too.", "PyTorch is required.")
});
const looks = fc.record({
  posting: fc.constantFrom("b", "d", "f", "z"),
  seen_at: fc.constantFrom("2026-01-10", "2026-02-10", "2026-03-10"),
  state: fc.constantFrom("listed", "removed")
});
const days = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ads: fc.array(ads, {minLength: 1, maxLength: 4}), looks: fc.array(looks, {maxLength: 2})})
  },
  {weight: 3, arbitrary: fc.constantFrom("again", "compact", "forget b", "forget Two", "nothing")}
);

async function live(own: SmallWarehouse, day: typeof days extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  if (typeof day !== "string") {
    const rows = day.ads.map(({id, month, company, text}) =>
      ad(id, {company, description: text, datePosted: month === null ? undefined : `${month}-05`})
    );
    await own.take([...rows, ...day.looks.map((look) => ({board: "acme", ...look}))]);
  } else if (day.startsWith("forget ")) await forget(own.folder, day.slice(7)).catch(() => undefined);
  else if (day === "again")
    await readAgain({
      folder: own.folder,
      lens: smallLens,
      vocabulary: "assay",
      now: "2026-11-23",
      onMonth: () => undefined
    });
  else if (day === "compact") await compact(own);
}

async function compact(own: SmallWarehouse): Promise<void> {
  const base = newest(own);
  const scratch = mkdtempSync(own.path("scratch-"));
  const database = await openDatabase();
  const files = await compactFiles({database, folder: own.folder, scratch}, base.files, 1);
  database.close();
  publishManifest(own.folder, {...base, vintage: base.vintage + 1, files});
}

it("growIndex(growing) says what an index made from nothing says, whatever the days brought", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(days, {minLength: 2, maxLength: 5}), async (lived) => {
      const own = warehouse();
      await own.take([ad("a"), ad("c"), ad("e", {datePosted: "2026-02-01"})]);
      const grown = own.path("grown.duckdb");
      await grow(own, grown);
      for (const [i, day] of lived.entries()) {
        await live(own, day);
        await grow(own, grown);
        const anew = own.path(`anew-${i}.duckdb`);
        await grow(own, anew);
        expect(await contents(grown)).toEqual(await contents(anew));
      }
    }),
    {numRuns: 5}
  );
}, 600_000);

it("growIndex(growing) leaves an index alone of which too much would be later", async () => {
  const own = warehouse();
  const path = own.path("index.duckdb");
  await own.take(Array.from({length: 20}, (_, i) => ad(`a-${i}`)));
  expect(await grow(own, path)).toBe(true);
  const before = await contents(path);
  await own.take(Array.from({length: 10}, (_, i) => ad(`b-${i}`, {datePosted: "2026-02-15"})));
  expect(await grow(own, path, 0.25)).toBe(false);
  expect(await contents(path)).toEqual(before);
  expect(await grow(own, path, 0.75)).toBe(true);
});

it("growthOf(old, files) names what is new, what was put together and what others replaced", () => {
  const file = (table: string, month: string | null, name: string) => ({
    table,
    month,
    path: `${table}/${name}`,
    rows: 1,
    bytes: 1,
    sha256: name
  });
  const old = [file("postings", "2026-01", "a"), file("mentions", "2026-01", "a"), file("mentions", "2026-01", "b")];
  const files = [
    ...[file("postings", "2026-01", "a"), file("postings", "2026-02", "b"), file("bodies", "2026-03", "b")],
    ...[file("mentions", "2026-01", "c"), file("superseded", null, "d"), file("sightings", "2026-04", "e")]
  ];
  expect(growthOf(old, files)).toEqual({
    files: [files[1], files[3], files[5]],
    rewritten: [{table: "mentions", month: "2026-01"}],
    superseded: [files[4]],
    months: ["2026-01", "2026-02"]
  });
  expect(growthOf(files, files)).toEqual({files: [], rewritten: [], superseded: [], months: []});
});
