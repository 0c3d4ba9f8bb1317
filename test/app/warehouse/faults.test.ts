import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {fileSource} from "../../../src/app/inputs/source.ts";
import {loadLens} from "../../../src/app/lens-files.ts";
import {inputTallies} from "../../../src/app/warehouse/intake/input-tallies.ts";
import {noneKnown} from "../../../src/app/warehouse/intake/known-records.ts";
import {hashSource} from "../../../src/app/warehouse/intake/plan-tasks.ts";
import {numberSkills} from "../../../src/app/warehouse/intake/rows.ts";
import {runInWorkers, runTasks} from "../../../src/app/warehouse/intake/run-tasks.ts";
import {newestManifest, publishManifest} from "../../../src/app/warehouse/manifest.ts";
import {figure, openMarket} from "../../../src/app/warehouse/market.ts";
import {verifyFiles} from "../../../src/app/warehouse/verify.ts";
import {skillShare} from "../../../src/market/skill-share.ts";
import {ad, type SmallWarehouse, smallWarehouse} from "./small-warehouse.ts";

let warehouse: SmallWarehouse;
beforeEach(() => {
  warehouse = smallWarehouse();
});
afterEach(() => warehouse.remove());

describe("a warehouse", () => {
  it("keeps what both of two ingests at once bring", async () => {
    const [one, two] = [
      Array.from({length: 20}, (_, i) => ad(`a-${i}`)),
      Array.from({length: 20}, (_, i) => ad(`b-${i}`))
    ];
    const done = await Promise.all([warehouse.take(one), warehouse.take(two), warehouse.take([ad("c")])]);
    expect(done.map(({vintage}) => vintage).toSorted()).toEqual([1, 2, 3]);
    expect(await warehouse.rows("SELECT count(*)::INTEGER AS n FROM postings")).toEqual([{n: 41}]);
    const manifest = newestManifest(warehouse.folder);
    expect(manifest?.inputs).toHaveLength(3);
    expect(manifest === null ? null : await verifyFiles(warehouse.folder, manifest)).toEqual([]);
  });

  it("shows a reader whole vintages only, while ingests go on", async () => {
    await warehouse.take([ad("first")]);
    let going = true;
    const seen = new Set<number>();
    const reader = (async () => {
      while (going) {
        const [row] = await warehouse.rows(
          "SELECT (SELECT count(*) FROM postings)::INTEGER AS postings, (SELECT count(*) FROM bodies)::INTEGER AS bodies, (SELECT sum(n) FROM rollups WHERE skill = '' AND cut = 'all')::INTEGER AS summed"
        );
        expect(row?.["bodies"]).toBe(row?.["postings"]);
        expect(row?.["summed"]).toBe(row?.["postings"]);
        seen.add(Number(row?.["postings"]));
      }
    })();
    for (let day = 0; day < 5; day++) await warehouse.take([ad(`d-${day}`), ad(`e-${day}`)]);
    going = false;
    await reader;
    for (const postings of seen) expect([1, 3, 5, 7, 9, 11]).toContain(postings);
  });

  it("orders vintages by number when the clock goes backwards", async () => {
    await warehouse.take([ad("a")], {now: "2026-11-22T08:00:00.000Z"});
    await warehouse.take([ad("b")], {now: "2020-01-01T00:00:00.000Z"});
    expect(newestManifest(warehouse.folder)).toMatchObject({vintage: 2, made: "2020-01-01T00:00:00.000Z"});
    expect(await warehouse.rows("SELECT count(*)::INTEGER AS n FROM postings")).toEqual([{n: 2}]);
  });

  it("does not see a manifest that is half written, and goes on after it", async () => {
    await warehouse.take([ad("a")]);
    writeFileSync(join(warehouse.folder, "vintages", "00000002.json"), '{"format": 3, "vintage": 2, "files": [');
    expect(newestManifest(warehouse.folder)?.vintage).toBe(1);
    expect(await warehouse.take([ad("b")])).toMatchObject({vintage: 3, added: 1});
  });

  it("never gives a number twice", async () => {
    await warehouse.take([ad("a")]);
    const manifest = newestManifest(warehouse.folder);
    expect(manifest === null ? null : publishManifest(warehouse.folder, manifest)).toBe(false);
    expect(readdirSync(join(warehouse.folder, "vintages"))).toEqual(["00000001.json"]);
  });

  it("says so when it was made in another format", async () => {
    mkdirSync(join(warehouse.folder, "vintages"), {recursive: true});
    writeFileSync(join(warehouse.folder, "vintages", "00000001.json"), '{"format": 1, "vintage": 1, "files": []}');
    await expect(warehouse.take([ad("a")])).rejects.toThrow(/^another format of warehouse: /);
  });
});

describe("a damaged file", () => {
  const share = async () => {
    const lines: string[] = [];
    const market = await openMarket(warehouse.folder, "assay", {onDamage: (line) => lines.push(line)});
    const request = {
      skills: ["python"],
      about: {skill: "python"},
      rule: null,
      where: {},
      repeats: "copies-dropped" as const
    };
    const found = await figure(market, skillShare, request);
    market.close();
    return {found, lines};
  };

  it("is named with its hash and left out, and the rest is readable", async () => {
    const ads = Array.from({length: 40}, (_, i) =>
      ad(`p-${i}`, {datePosted: i % 2 === 0 ? "2026-01-10" : "2026-02-10"})
    );
    await warehouse.take(ads);
    const before = await share();
    expect(before.lines).toEqual([]);
    const file = newestManifest(warehouse.folder)?.files.find(
      ({table, month}) => table === "rollups" && month === "2026-01"
    );
    if (file === undefined) throw new Error("sums expected");
    writeFileSync(join(warehouse.folder, file.path), "PAR1");
    const after = await share();
    expect(after.lines).toEqual([`cut off: ${file.path}, ${file.rows} rows, sha256 ${file.sha256}`]);
    expect(after.found.caveats).toContain("files-damaged");
    expect(after.found.points.map(({at, count, base}) => [at, count, base])).toEqual(
      before.found.points.map(({at, count, base}) => [at, count, base])
    );
  });

  it("of postings takes its month out of what is counted, and says so", async () => {
    await warehouse.take([ad("a"), ad("b", {datePosted: "2026-02-10"})]);
    const files = newestManifest(warehouse.folder)?.files ?? [];
    for (const {path, table, month} of files)
      if (month === "2026-01" && (table === "postings" || table === "rollups"))
        writeFileSync(join(warehouse.folder, path), "x");
    const {found, lines} = await share();
    expect(lines).toHaveLength(2);
    expect(found.points.map(({at, base}) => [at, base])).toEqual([["2026-02", 1]]);
    expect(found.caveats).toContain("files-damaged");
  });
});

describe("runInWorkers(tasks, sources, run)", () => {
  it("writes what one thread writes, stretch by stretch", async () => {
    const path = warehouse.path("ads.jsonl");
    const ads = Array.from({length: 60}, (_, i) =>
      JSON.stringify(ad(`p-${i}`, i % 20 === 7 ? {title: null, description: null} : {}))
    );
    writeFileSync(path, `${ads.join("\n")}\n`);
    const hashed = await hashSource(fileSource(path, "ads.jsonl"));
    const middle = ads.slice(0, 30).join("\n").length + 1;
    const starts = [
      {from: 0, line: 1},
      {from: middle, line: 31}
    ];
    const tasks = starts.map(({from, line}, order) => ({
      order,
      input: 0,
      from,
      to: order === 0 ? middle : hashed.bytes,
      line
    }));
    const lens = loadLens(null);
    const chosen = {lens: null, vocabulary: "assay", vocabularies: warehouse.path("none")};
    const run = (folder: string) => ({
      folder,
      lens,
      numbers: numberSkills(lens.skills.keys()),
      map: {},
      known: noneKnown,
      forgotten: {postings: [], employers: [], before: null},
      keepPersonal: false,
      chosen,
      onProgress: () => undefined
    });
    const folders = [warehouse.path("one"), warehouse.path("many")];
    for (const folder of folders) mkdirSync(folder);
    const [one = "", many = ""] = folders;
    const alone = await runTasks(tasks, [hashed], run(one));
    const crew = await runInWorkers(tasks, [hashed], {...run(many), workers: 2});
    expect(crew).toEqual(alone);
    expect(crew[1]?.first.map(({at}) => at)).toEqual(["ads.jsonl:48"]);
    expect(inputTallies(["ads.jsonl"], tasks, crew)).toMatchObject([{read: 60, kept: 57}]);
    expect(lines(many)).toEqual(lines(one));
    expect(lines(one)).toHaveLength(2 * 57);
  });

  function lines(folder: string): readonly string[] {
    return readdirSync(folder)
      .flatMap((name) => {
        const table = name.split(".")[0];
        return readFileSync(join(folder, name), "utf8")
          .split("\n")
          .map((line) => `${table} ${line}`);
      })
      .filter((line) => line.includes("{"))
      .toSorted();
  }
});
