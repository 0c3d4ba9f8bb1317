import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import {basename, join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {hash} from "../../../src/app/hash.ts";
import {readAgain} from "../../../src/app/warehouse/again.ts";
import {forget, forgetBefore} from "../../../src/app/warehouse/forget.ts";
import {allManifests, type Manifest, manifestOf, newestManifest} from "../../../src/app/warehouse/manifest.ts";
import {prune} from "../../../src/app/warehouse/prune.ts";
import {damageLine, glanceAt, verifyFiles} from "../../../src/app/warehouse/verify.ts";
import {beginWriting, beginWritingAlone, writersIn} from "../../../src/app/warehouse/writers.ts";
import {compileLens} from "../../../src/skills/lens.ts";
import {ad, type SmallWarehouse, skill, smallLens, smallWarehouse} from "./small-warehouse.ts";

let warehouse: SmallWarehouse;
beforeEach(() => {
  warehouse = smallWarehouse();
});
afterEach(() => warehouse.remove());

function newest(): Manifest {
  const manifest = newestManifest(warehouse.folder);
  if (manifest === null) throw new Error("no vintage");
  return manifest;
}

/** Every file of every kept vintage is there and holds what was published. */
async function expectWhole(): Promise<void> {
  for (const manifest of allManifests(warehouse.folder))
    expect(await verifyFiles(warehouse.folder, manifest)).toEqual([]);
}

describe("readAgain(options)", () => {
  const grown = compileLens([...smallLens.skills.values(), skill("sql", "SQL", "software")], hash);
  const again = () =>
    readAgain({
      folder: warehouse.folder,
      lens: grown,
      vocabulary: "assay",
      now: "2026-12-01",
      onMonth: () => undefined
    });

  it("reads the present skill list out of the texts that are kept", async () => {
    await warehouse.take([ad("a", {description: "SQL is required"}), ad("b", {datePosted: "2026-02-01"})]);
    expect(await warehouse.rows("SELECT skill FROM mentions")).toEqual([{skill: "python"}]);
    expect(await again()).toEqual({vintage: 2, postings: 2});
    expect(await warehouse.rows("SELECT posting, skill, stance FROM mentions ORDER BY posting")).toEqual([
      {posting: "a", skill: "sql", stance: "required"},
      {posting: "b", skill: "python", stance: "required"}
    ]);
    expect(await warehouse.rows("SELECT month FROM rollups WHERE skill = 'sql' AND cut = 'all'")).toEqual([
      {month: "2026-01"}
    ]);
    expect(newest().lens).toBe(grown.id);
    expect(manifestOf(warehouse.folder, 1).lens).toBe(smallLens.id);
    await expectWhole();
  });

  it("finds in a text what an ingest of it would find", async () => {
    const forum = {
      id: "f",
      by: "x",
      time: 1_700_000_000,
      text: "Acme | Senior Data Engineer | Berlin | Remote<p>Requirements:<p>- SQL and Python<p>Nice to have: Kotlin"
    };
    const other = smallWarehouse();
    const ads = [ad("a"), forum, ad("b", {description: "About us\n\nWe use Excel.\n\nYou will write SQL."})];
    await warehouse.take(ads);
    await again();
    await other.take(ads, {lens: grown});
    const sql = `SELECT posting, skill, start, "end", stance, part, rule FROM mentions ORDER BY posting, start`;
    expect(await warehouse.rows(sql)).toEqual(await other.rows(sql));
    other.remove();
  });

  it("without postings says what to do first", async () => {
    mkdirSync(warehouse.folder);
    await expect(again()).rejects.toThrow(/^no postings yet: /);
  });
});

describe("prune(folder, keep)", () => {
  it("deletes old vintages and what only they list", async () => {
    await warehouse.take([ad("a")]);
    await warehouse.take([ad("b")]);
    await warehouse.take([ad("c", {datePosted: "2026-02-01"})]);
    const before = newest();
    expect(prune(warehouse.folder, 1)).toEqual({vintages: [1, 2], files: 1});
    expect(allManifests(warehouse.folder)).toEqual([before]);
    await expectWhole();
    expect(await warehouse.rows("SELECT count(*)::INTEGER AS n FROM postings")).toEqual([{n: 3}]);
  });

  it("deletes what a killed ingest left, and nothing that is listed", async () => {
    await warehouse.take([ad("a")]);
    mkdirSync(join(warehouse.folder, "postings", "1999-01"), {recursive: true});
    writeFileSync(join(warehouse.folder, "postings", "1999-01", "0a.parquet"), "left");
    expect(prune(warehouse.folder, 5)).toEqual({vintages: [], files: 1});
    await expectWhole();
  });

  it("refuses to keep none, and to work while an ingest does", async () => {
    await warehouse.take([ad("a")]);
    expect(() => prune(warehouse.folder, 0)).toThrow("invalid --keep: 0; a whole number from 1");
    beginWriting(warehouse.folder);
    expect(() => prune(warehouse.folder, 1)).toThrow(/^busy: /);
  });
});

describe("writersIn(folder)", () => {
  it("counts who is at work, not who was killed", () => {
    mkdirSync(warehouse.folder);
    const scratch = beginWriting(warehouse.folder);
    expect(writersIn(warehouse.folder)).toBe(1);
    const killed = join(warehouse.folder, basename(scratch).replace(String(process.pid), "999999999"));
    renameSync(scratch, killed);
    expect(writersIn(warehouse.folder)).toBe(0);
    beginWriting(warehouse.folder);
    expect(existsSync(killed)).toBe(false);
    expect(writersIn(warehouse.folder)).toBe(1);
  });

  it("counts a folder from the moment it is there, and none whose name says no process", () => {
    mkdirSync(join(warehouse.folder, `.ingest-${process.pid}-abc`), {recursive: true});
    expect(writersIn(warehouse.folder)).toBe(1);
    for (const name of [".ingest-", ".ingest-0-abc", ".ingest-new"]) mkdirSync(join(warehouse.folder, name));
    expect(writersIn(warehouse.folder)).toBe(1);
    beginWriting(warehouse.folder);
    expect(readdirSync(warehouse.folder)).toHaveLength(2);
  });
});

describe("beginWritingAlone(folder)", () => {
  it("lets nobody else write meanwhile, and refuses to begin while anybody does", () => {
    mkdirSync(warehouse.folder);
    const alone = beginWritingAlone(warehouse.folder);
    expect(() => beginWriting(warehouse.folder)).toThrow(/^busy: /);
    expect(() => beginWritingAlone(warehouse.folder)).toThrow(/^busy: /);
    expect(readdirSync(warehouse.folder)).toEqual([basename(alone)]);
    rmSync(alone, {recursive: true});
    const scratch = beginWriting(warehouse.folder);
    expect(() => beginWritingAlone(warehouse.folder)).toThrow(/^busy: /);
    expect(readdirSync(warehouse.folder)).toEqual([basename(scratch)]);
  });
});

describe("forget(folder, name)", () => {
  const everything = () =>
    readdirSync(warehouse.folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
      .join("\n");

  it("takes a posting out of every vintage", async () => {
    await warehouse.take([ad("a"), ad("secret-id")]);
    await warehouse.take([ad("secret-id", {description: "Kotlin now"}), ad("c")]);
    expect(everything()).toContain("secret-id");
    expect((await forget(warehouse.folder, "secret-id")).postings).toBe(1);
    expect(everything()).not.toContain("secret-id");
    expect(await warehouse.rows("SELECT posting FROM all_postings ORDER BY posting")).toEqual([
      {posting: "a"},
      {posting: "c"}
    ]);
    expect(
      manifestOf(warehouse.folder, 1)
        .files.filter(({table}) => table === "postings")
        .map(({rows}) => rows)
    ).toEqual([1]);
    await expectWhole();
  });

  it("takes all postings of an employer out, however its name is spelt", async () => {
    await warehouse.take([ad("a", {company: "Acme, Inc."}), ad("b", {company: "ACME"}), ad("c")]);
    expect((await forget(warehouse.folder, "The Acme Company")).postings).toBe(2);
    expect(await warehouse.rows("SELECT posting FROM postings")).toEqual([{posting: "c"}]);
    expect(everything()).not.toMatch(/acme/i);
  });

  it("lets no ingest bring back meanwhile what is being forgotten", async () => {
    await warehouse.take([ad("a"), ad("b")]);
    const forgetting = forget(warehouse.folder, "a");
    const meanwhile = warehouse.take([ad("a", {description: "Python again"})]).catch(String);
    await forgetting;
    expect(await meanwhile).toMatch(/^Error: busy: /);
    expect(await warehouse.rows("SELECT posting FROM postings")).toEqual([{posting: "b"}]);
  });

  it("rejects later what was forgotten", async () => {
    await warehouse.take([ad("a"), ad("b", {company: "Acme"})]);
    await forget(warehouse.folder, "a");
    await forget(warehouse.folder, "Acme");
    const {tallies} = await warehouse.take([ad("a"), ad("b", {company: "Acme"}), ad("c")]);
    expect(tallies).toMatchObject([{read: 3, kept: 1, rejected: {"posting-forgotten": 2}}]);
    expect(await warehouse.rows("SELECT posting FROM postings")).toEqual([{posting: "c"}]);
  });

  it("takes a posting out of what collecting keeps beside it", async () => {
    await warehouse.take([ad("secret-id"), ad("b")]);
    const collected = (name: string) => join(warehouse.folder, "collected", name);
    for (const name of ["sightings", "boards", "runs/1/payloads"]) mkdirSync(collected(name), {recursive: true});
    const seen = (posting: string) => JSON.stringify({board: "acme", posting, seen_at: "2026-01-16", state: "listed"});
    writeFileSync(collected("sightings/1.jsonl"), `${seen("secret-id")}\n${seen("b")}\n`);
    writeFileSync(
      collected("boards/acme.json"),
      JSON.stringify({board: "acme", listed: ["secret-id", "b"], failures: 0})
    );
    writeFileSync(collected("runs/1/payloads/acme.jsonl"), JSON.stringify({id: "secret-id", title: "x"}));
    await forget(warehouse.folder, "secret-id");
    expect(everything()).not.toContain("secret-id");
    expect(readFileSync(collected("sightings/1.jsonl"), "utf8")).toBe(`${seen("b")}\n`);
    expect(JSON.parse(readFileSync(collected("boards/acme.json"), "utf8"))).toEqual({
      board: "acme",
      listed: ["b"],
      failures: 0
    });
  });

  it("forgets again what was written anew before", async () => {
    await warehouse.take([ad("a"), ad("b"), ad("c")]);
    await forget(warehouse.folder, "a");
    await forget(warehouse.folder, "b");
    expect(await warehouse.rows("SELECT posting FROM postings")).toEqual([{posting: "c"}]);
    await expectWhole();
  });

  it("keeps no ad older than a month that is named, and the figures of its months", async () => {
    await warehouse.take([ad("old", {datePosted: "2024-05-01"}), ad("new")]);
    const sums = () => warehouse.rows("SELECT * FROM rollups ORDER BY month, skill, cut, value");
    const before = await sums();
    expect((await forgetBefore(warehouse.folder, "2025-01")).postings).toBe(1);
    expect(await warehouse.rows("SELECT posting FROM postings")).toEqual([{posting: "new"}]);
    expect(await sums()).toEqual(before);
    const {tallies} = await warehouse.take([ad("older", {datePosted: "2023-01-01"}), ad("newer")]);
    expect(tallies).toMatchObject([{kept: 1, rejected: {"posting-forgotten": 1}}]);
    await expectWhole();
  });

  it("says when nobody is known by that name, and when an ingest is at work", async () => {
    await warehouse.take([ad("a")]);
    await expect(forget(warehouse.folder, "nobody")).rejects.toThrow(
      "unknown posting or employer: nobody; no vintage holds it"
    );
    beginWriting(warehouse.folder);
    await expect(forget(warehouse.folder, "a")).rejects.toThrow(/^busy: /);
  });
});

describe("verifyFiles(folder, manifest)", () => {
  it("names a damaged file with its hash and how it is damaged", async () => {
    await warehouse.take([ad("a"), ad("b", {datePosted: "2026-02-01"})]);
    const [first, second] = newest().files.filter(({table}) => table === "bodies");
    if (first === undefined || second === undefined) throw new Error("two files expected");
    truncateSync(join(warehouse.folder, first.path), 20);
    const path = join(warehouse.folder, second.path);
    const bytes = readFileSync(path);
    bytes[12] = (bytes[12] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
    expect(glanceAt(warehouse.folder, newest())).toEqual([{file: first, how: "cut off"}]);
    expect(await verifyFiles(warehouse.folder, newest())).toEqual([
      {file: first, how: "cut off"},
      {file: second, how: "changed"}
    ]);
    expect(damageLine({file: first, how: "cut off"})).toBe(`cut off: ${first.path}, 1 rows, sha256 ${first.sha256}`);
  });
});
