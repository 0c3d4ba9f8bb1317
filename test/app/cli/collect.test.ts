import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readTerms} from "../../../src/app/collect/terms-read.ts";
import {openDatabase, openVintage} from "../../../src/app/warehouse/database.ts";
import {newestManifest} from "../../../src/app/warehouse/manifest.ts";
import {samples} from "../../postings/readers/samples.ts";
import {playedBoards} from "../collect/boards.ts";
import {type Replay, replayServer} from "../collect/replay-server.ts";
import {type Here, runHere} from "./run-here.ts";

let replay: Replay;
let here: Here;
beforeAll(async () => {
  replay = await replayServer();
  for (const {answers} of playedBoards) for (const [at, reply] of Object.entries(answers)) replay.serve(at, reply);
  here = runHere({ASSAY_COLLECT_VIA: replay.url, ASSAY_CONTACT: "mailto:ann@example.org"});
  mkdirSync(here.path("boards"));
  writeFileSync(
    here.path("boards/mine.yaml"),
    "name: mine\nboards: [greenhouse/orchard, recruitee/sweet, personio/bergbahn, remoteok, greenhouse/nobody, adzuna/gb]\n"
  );
});
afterAll(async () => {
  here.remove();
  await replay.close();
});

it("collect --dry-run says what would be asked and asks nothing", async () => {
  const {code, out} = await here.run("collect", "--list", "mine", "--dry-run");
  expect(code).toBe(0);
  expect(out).toContain("https://boards-api.greenhouse.io/v1/boards/orchard/jobs?content=true");
  expect(out).toContain("6 boards; nothing was asked");
  expect(replay.asked).toEqual([]);
  expect(existsSync(here.path("warehouse"))).toBe(false);
  const json = JSON.parse((await here.run("collect", "--list", "mine", "--dry-run", "--json")).out);
  expect(json).toMatchObject({
    list: "mine",
    boards: [{board: "greenhouse/orchard", use: "local"}, {}, {}, {use: "publish"}, {}, {}]
  });
});

it("collect fills the warehouse, says for each board what was promised and what came, and keeps no answers", async () => {
  const {code, out, err} = await here.run("collect", "--list", "mine", "--budget", "60s", "--keep-payloads", "0");
  expect(code).toBe(0);
  expect(out).toMatch(/greenhouse\/orchard +1 of 1 +1 new +0 gone +all of it came/);
  expect(out).toMatch(/greenhouse\/nobody +0 +.*nothing came; its ads count as unknown, not as closed.*404/);
  expect(out).toMatch(/adzuna\/gb .*asks for its consent first/);
  expect(out).toContain("6 boards, 4 whole: 4 postings, 4 new, 0 gone");
  expect(err).toContain("4 postings new or changed; vintage 1");
  const collected = here.path("warehouse/collected");
  const [run = ""] = readdirSync(join(collected, "runs"));
  expect(readdirSync(join(collected, "runs", run))).not.toContain("payloads");
  expect(readFileSync(join(collected, "log.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(6);
  expect(readTerms({terms: join(collected, "terms.json")})?.lists).toMatchObject([{name: "mine", chosen_for: "mixed"}]);
});

it("collect --json gives the report, and a second run finds nothing new", async () => {
  const {code, out} = await here.run("collect", "--list", "mine", "--json", "--quiet");
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report).toMatchObject({list: "mine", added: 0});
  expect(report.boards[0]).toMatchObject({board: "greenhouse/orchard", promised: 1, came: 1, fresh: 0, removed: 0});
});

it.each([
  [["--list", "nope"], "unknown list: nope"],
  [["--budget", "soon"], "invalid --budget: soon"],
  [["--keep-payloads", "-1"], "invalid --keep-payloads: -1"]
])("collect %o is the caller's mistake", async (flags, message) => {
  const {code, err} = await here.run("collect", ...flags);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

it("collect ends with 1 when nothing came from any board", async () => {
  writeFileSync(here.path("boards/gone.yaml"), "boards: [greenhouse/nobody]\n");
  const {code, err} = await here.run("collect", "--list", "gone");
  expect(code).toBe(1);
  expect(err).toContain("nothing came: gone");
});

it("no share of AI skills is given on boards of a list that was chosen for AI", async () => {
  writeFileSync(here.path("boards/hunted.yaml"), "name: hunted\nchosen_for: ai\nboards: [lever/spanworks]\n");
  const own = ["--warehouse", "hunted-warehouse"];
  expect((await here.run("collect", "--list", "hunted", ...own)).code).toBe(0);
  const {code, out} = await here.run("measure", "ai-share", "--json", ...own);
  expect(code).toBe(0);
  const {points} = JSON.parse(out);
  expect(points).toHaveLength(1);
  expect(points[0]).toMatchObject({value: null, why: expect.stringContaining("chosen")});
});

it("what tells of persons is masked unless the user keeps it", async () => {
  const job = {
    ...samples["greenhouse"]?.[0],
    id: 9,
    content:
      "&lt;p&gt;You prune our apple trees. Contact: Ann Lee, ann.lee@orchard.example, +44 20 7946 0958.&lt;/p&gt;"
  };
  replay.serve("boards-api.greenhouse.io/v1/boards/people/jobs?content=true", {
    body: JSON.stringify({jobs: [job], meta: {total: 1}})
  });
  writeFileSync(here.path("boards/people.yaml"), "boards: [greenhouse/people]\n");
  for (const [folder, flags, kept] of [
    ["masked", [], false],
    ["plain", ["--keep-personal"], true]
  ] as const) {
    expect((await here.run("collect", "--list", "people", "--warehouse", folder, ...flags)).code).toBe(0);
    const texts = await bodiesIn(here.path(folder));
    expect(texts).toContain("You prune our apple trees");
    expect(/Ann Lee|ann\.lee|7946/.test(texts)).toBe(kept);
    expect(filesWith(here.path(`${folder}/collected`), "Ann Lee")).toEqual([]);
  }
});

it("sightings go into the warehouse with the postings", async () => {
  const rows = await rowsIn(
    here.path("warehouse"),
    "SELECT board, state, count(*)::INTEGER AS n FROM sightings GROUP BY ALL ORDER BY board"
  );
  expect(rows).toEqual([
    {board: "greenhouse/nobody", state: "failed", n: 1},
    {board: "greenhouse/orchard", state: "listed", n: 1},
    {board: "personio/bergbahn", state: "listed", n: 1},
    {board: "recruitee/sweet", state: "listed", n: 1},
    {board: "remoteok", state: "listed", n: 1}
  ]);
});

async function bodiesIn(folder: string): Promise<string> {
  return (await rowsIn(folder, "SELECT text FROM bodies")).map(({text}) => String(text)).join();
}

async function rowsIn(folder: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const database = await openDatabase();
  try {
    await openVintage(database, folder, newestManifest(folder));
    return await database.rows(sql);
  } finally {
    database.close();
  }
}

function filesWith(folder: string, words: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, "utf8").includes(words));
}
