import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, beforeEach, expect, it} from "vitest";
import type {Board} from "../../../src/app/collect/adapters/adapter.ts";
import type {BoardList} from "../../../src/app/collect/board-list.ts";
import {type Collected, type CollectOptions, collect} from "../../../src/app/collect/collect.ts";
import {fetcher} from "../../../src/app/collect/fetch/fetcher.ts";
import {type Layout, layoutOf} from "../../../src/app/collect/layout.ts";
import {dropPayloads} from "../../../src/app/collect/payloads.ts";
import {runsIn} from "../../../src/app/collect/run-record.ts";
import {boardsChosenForAi, readTerms} from "../../../src/app/collect/terms-read.ts";
import {readPostings} from "../../../src/app/inputs/read-postings.ts";
import type {Source} from "../../../src/app/inputs/source.ts";
import {readLines} from "../../../src/app/whole-files.ts";
import {board, playedBoards} from "./boards.ts";
import {type Replay, replayServer} from "./replay-server.ts";
import {stillWorld} from "./still-world.ts";

let replay: Replay;
let folder: string;
let layout: Layout;
beforeAll(async () => {
  replay = await replayServer();
});
afterAll(() => replay.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "collect-"));
  layout = layoutOf(folder);
  replay.serve(/./, {fault: "status", status: 404});
  for (const {answers} of playedBoards) for (const [at, reply] of Object.entries(answers)) replay.serve(at, reply);
  replay.asked.length = 0;
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const day = (n: number) => `2026-11-${22 + n}T08:00:00.000Z`;
const list = (...boards: readonly Board[]): BoardList => ({name: "mine", chosen_for: "mixed", boards});
const [orchard, span, glass, sweet] = [
  board("greenhouse", "orchard"),
  board("lever", "spanworks"),
  board("ashby", "clear-glass"),
  board("recruitee", "sweet")
];

/** What the last run gave to the warehouse. */
interface Given {
  readonly ids: readonly string[];
  readonly sightings: readonly unknown[];
}

interface Ran extends Collected {
  readonly given: Given | null;
}

async function run(boards: BoardList, at: string, more: Partial<CollectOptions> = {}): Promise<Ran> {
  const world = stillWorld(at);
  let given: Given | null = null;
  const collected = await collect(boards, {
    layout,
    at,
    consent: [],
    fetcher: fetcher({
      world,
      deadline: null,
      allowPrivate: false,
      via: replay.url,
      contact: "test",
      limits: {maxBytes: 8 << 20, maxMs: 5000}
    }),
    setting: {today: at.slice(0, 10), env: {}},
    isLate: () => false,
    onBoard: () => undefined,
    ingest: async (payloads, sightings) => {
      given = {ids: await idsIn(payloads), sightings: sightings.flatMap(({path}) => readLines(path ?? ""))};
    },
    ...more
  });
  return {...collected, given};
}

/** The ids that the warehouse gives to the postings of saved answers. */
async function idsIn(payloads: readonly Source[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const {postings} of readPostings(payloads, {})) ids.push(...postings.map(({posting}) => posting.id));
  return ids.sort();
}

it("collect(list) keeps answers whose postings have the ids of its sightings", async () => {
  const boards = playedBoards.filter(
    ({board: {source}}) => source !== "weworkremotely" && source !== "adzuna" && source !== "usajobs-search"
  );
  const {boards: reports, given} = await run(list(...boards.map((played) => played.board)), day(0));
  for (const report of reports)
    expect(report, report.board).toMatchObject({outcome: "complete", removed: 0, notes: []});
  const seen = new Set(
    given?.sightings.map((row) =>
      typeof row === "object" && row !== null && "posting" in row ? String(row.posting) : ""
    )
  );
  expect([...new Set(given?.ids)].sort()).toEqual([...seen].sort());
  expect(seen.size).toBeGreaterThan(15);
});

it("collect(list) says what is new and what is gone on the next day", async () => {
  await run(list(orchard, span), day(0));
  replay.serve("api.lever.co/v0/postings/spanworks?mode=json&skip=0&limit=100", {
    body: '[{"id":"new","text":"Welder","hostedUrl":"https://jobs.lever.co/spanworks/new","categories":{},"createdAt":1}]'
  });
  const {boards, given} = await run(list(orchard, span), day(1));
  expect(boards.map(({outcome, fresh, removed}) => [outcome, fresh, removed])).toEqual([
    ["complete", 0, 0],
    ["complete", 1, 1]
  ]);
  expect(given?.ids).toEqual(["lever:new"]);
  expect(given?.sightings).toContainEqual({
    board: "lever/spanworks",
    posting: "lever:5f0a1c1e-0000-4000-8000-000000000001",
    seen_at: day(1),
    state: "removed"
  });
});

it("a board that fails is told apart from one that closed its ads", async () => {
  await run(list(orchard, span), day(0));
  replay.serve(/^api\.lever\.co\/v0/, {fault: "status", status: 503});
  const {boards, given} = await run(list(orchard, span), day(1));
  expect(boards[1]).toMatchObject({outcome: "failed", removed: 0, notes: ["the host answered with an error (503)"]});
  const states = given?.sightings.map((row) =>
    typeof row === "object" && row !== null && "state" in row ? row.state : null
  );
  expect(states).toEqual(["listed", "failed"]);
});

it("a run whose warehouse fails is taken up again, and no host is asked twice", async () => {
  const broken = {ingest: () => Promise.reject(new Error("disk full"))};
  await expect(run(list(orchard, span), day(0), broken)).rejects.toThrow("disk full");
  expect(runsIn(layout)).toMatchObject([{finished: null}]);
  replay.asked.length = 0;
  const {given, boards} = await run(list(orchard, span), day(0));
  expect(replay.asked).toEqual([]);
  expect(given?.ids).toHaveLength(2);
  expect(boards.map(({outcome}) => outcome)).toEqual(["complete", "complete"]);
  expect(runsIn(layout)).toHaveLength(1);
});

it("a run that is killed between two boards goes on with the second", async () => {
  const killed = {
    onBoard: () => {
      throw new Error("killed");
    }
  };
  await expect(run(list(orchard), day(0), killed)).rejects.toThrow("killed");
  replay.asked.length = 0;
  await run(list(orchard, sweet), day(0));
  expect(replay.asked.filter((at) => at.startsWith("boards-api"))).toEqual([]);
  expect(replay.asked).toContain("sweet.recruitee.com/api/offers/");
});

it("an unfinished run of yesterday is not continued: its boards are asked anew", async () => {
  const broken = {ingest: () => Promise.reject(new Error("disk full"))};
  await expect(run(list(orchard), day(0), broken)).rejects.toThrow();
  const {boards} = await run(list(orchard), day(2));
  expect(boards[0]?.at).toBe(day(2));
});

it("boards that the time does not reach are reported, and come first the next time", async () => {
  let left = 2;
  const {boards} = await run(list(orchard, span, glass, sweet), day(0), {isLate: () => left-- <= 0});
  expect(boards.map(({outcome}) => outcome)).toEqual(["complete", "complete", "not-reached", "not-reached"]);
  replay.asked.length = 0;
  left = 2;
  const next = await run(list(orchard, span, glass, sweet), day(1), {isLate: () => left-- <= 0});
  expect(next.boards.map(({outcome}) => outcome)).toEqual(["not-reached", "not-reached", "complete", "complete"]);
});

it("a board that the time ends before is not reached, which is no failure of its own", async () => {
  const world = stillWorld(day(0));
  const late = fetcher({
    world,
    deadline: world.now(),
    allowPrivate: false,
    via: replay.url,
    contact: "test",
    limits: {maxBytes: 1000, maxMs: 500}
  });
  const {boards, given} = await run(list(orchard), day(0), {fetcher: late});
  expect(boards[0]?.outcome).toBe("not-reached");
  expect(given?.sightings).toEqual([]);
  expect(existsSync(layout.board("greenhouse/orchard"))).toBe(false);
});

it("the log says for each board what it promised and what came", async () => {
  await run(list(orchard, board("greenhouse", "nobody")), day(0));
  expect(readLines(layout.log)).toMatchObject([
    {board: "greenhouse/orchard", promised: 1, came: 1, outcome: "complete"},
    {
      board: "greenhouse/nobody",
      promised: null,
      came: 0,
      outcome: "failed",
      notes: ["the host answered with an error (404)"]
    }
  ]);
});

it("sources that need consent or a key are off until they are given", async () => {
  const boards = list(board("weworkremotely", "remote-design-jobs"), board("adzuna", "gb"), board("usajobs-search"));
  const {boards: reports} = await run(boards, day(0));
  expect(reports.map(({outcome}) => outcome)).toEqual(["off", "off", "off"]);
  expect(replay.asked).toEqual([]);
  expect(reports[0]?.notes.join()).toContain("consent: [weworkremotely]");
  expect(reports[2]?.notes.join()).toContain("ASSAY_USAJOBS_KEY");
  const allowed = await run(boards, day(2), {consent: ["weworkremotely"]});
  expect(allowed.boards.map(({outcome}) => outcome)).toEqual(["complete", "off", "off"]);
});

it("Remotive is left alone after four crawls of a day", async () => {
  const outcomes: string[] = [];
  for (const hour of ["01", "02", "03", "04", "05"]) {
    const {boards} = await run(list(board("remotive")), `2026-11-22T${hour}:00:00.000Z`);
    outcomes.push(boards[0]?.outcome ?? "");
  }
  expect(outcomes).toEqual(["complete", "complete", "complete", "complete", "resting"]);
  const {boards} = await run(list(board("remotive")), "2026-11-23T02:30:00.000Z");
  expect(boards[0]?.outcome).toBe("complete");
});

it("terms travel: the file names the terms of every source, what they permit, and what the list was chosen for", async () => {
  await run(list(orchard, board("remotive")), day(0));
  const hunted = [board("rss", "https://paper.example/feed"), orchard];
  await run({...list(...hunted), name: "hunters", chosen_for: "ai"}, day(1));
  const terms = readTerms(layout);
  expect(terms?.lists).toEqual([
    {name: "hunters", chosen_for: "ai", boards: ["rss/https://paper.example/feed", "greenhouse/orchard"]},
    {name: "mine", chosen_for: "mixed", boards: ["greenhouse/orchard", "remotive"]}
  ]);
  expect(boardsChosenForAi(folder)).toEqual(["rss/https://paper.example/feed"]);
  expect(terms?.sources.map(({source, use, url}) => `${source} ${use} ${url}`).sort()).toEqual([
    "greenhouse local https://developers.greenhouse.io/job-board.html",
    "remotive publish https://github.com/remotive-com/remote-jobs-api",
    "rss local https://paper.example/feed"
  ]);
});

it("answers are deleted after so many days, sightings and the log are kept", async () => {
  await run(list(orchard), day(0));
  const payloads = join(layout.runs, runsIn(layout)[0]?.id ?? "", "payloads");
  dropPayloads(layout, 2, day(1));
  expect(readdirSync(payloads)).toHaveLength(1);
  dropPayloads(layout, 2, day(2));
  expect(existsSync(payloads)).toBe(false);
  expect(runsIn(layout)).toHaveLength(1);
  dropPayloads(layout, 2, "2027-01-05T08:00:00.000Z");
  expect(runsIn(layout)).toEqual([]);
  expect(readdirSync(layout.sightings)).toHaveLength(1);
  expect(readFileSync(layout.log, "utf8")).toContain("greenhouse/orchard");
});

it("answers of a run that is not in the warehouse yet are not deleted", async () => {
  const broken = {ingest: () => Promise.reject(new Error("disk full"))};
  await expect(run(list(orchard), day(0), broken)).rejects.toThrow();
  dropPayloads(layout, 0, day(3));
  expect(readdirSync(join(layout.runs, runsIn(layout)[0]?.id ?? "", "payloads"))).toHaveLength(1);
});

it("a list with a wrong slug is refused before anything is asked", async () => {
  await expect(run(list(orchard, board("lever", "../x")), day(0))).rejects.toThrow(/^invalid board: /);
  expect(replay.asked).toEqual([]);
});
