import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {type Adapter, boardKey} from "../../../src/app/collect/adapters/adapter.ts";
import {adapterNamed, adapters} from "../../../src/app/collect/adapters/all.ts";
import {monthOfTitle} from "../../../src/app/collect/adapters/hn-month.ts";
import {type BoardState, newBoard} from "../../../src/app/collect/board-state.ts";
import {type Crawl, crawlBoard} from "../../../src/app/collect/crawl.ts";
import {fetcher} from "../../../src/app/collect/fetch/fetcher.ts";
import {afterCrawl, sightingsOf} from "../../../src/app/collect/sightings.ts";
import {needsConsent, useOf} from "../../../src/app/collect/terms.ts";
import type {JsonObject} from "../../../src/postings/readers/json.ts";
import {noSharedData} from "../../shared-data.ts";
import {board, genuineAnswer, genuineBoards, type PlayedBoard, playedBoards} from "./boards.ts";
import {type Replay, replayServer} from "./replay-server.ts";
import {stillWorld} from "./still-world.ts";

let replay: Replay;
beforeAll(async () => {
  replay = await replayServer();
});
afterAll(() => replay.close());
beforeEach(() => {
  replay.serve(/./, {fault: "status", status: 404});
  replay.asked.length = 0;
});

const env = {
  ASSAY_USAJOBS_KEY: "secret",
  ASSAY_USAJOBS_EMAIL: "ann@example.org",
  ASSAY_ADZUNA_ID: "id",
  ASSAY_ADZUNA_KEY: "key"
};

interface Crawled extends Crawl {
  readonly records: readonly JsonObject[];
}

async function crawl(
  played: Pick<PlayedBoard, "board">,
  state: BoardState | null = null,
  adapter?: Adapter
): Promise<Crawled> {
  const records: JsonObject[] = [];
  const tools = {
    fetcher: fetcher({
      world: stillWorld(),
      deadline: null,
      allowPrivate: false,
      via: replay.url,
      contact: "test",
      limits: {maxBytes: 32 << 20, maxMs: 20_000}
    }),
    setting: {today: "2026-11-22", env},
    keep: (more: readonly JsonObject[]) => void records.push(...more)
  };
  const known = state ?? newBoard(boardKey(played.board));
  const done = await crawlBoard(played.board, adapter ?? adapterNamed(played.board.source), known, tools);
  return {...done, records};
}

function play({answers}: PlayedBoard): void {
  for (const [address, reply] of Object.entries(answers)) replay.serve(address, reply);
}

const at = "2026-11-22T08:00:00.000Z";

describe.each(playedBoards.map((played) => [boardKey(played.board), played] as const))("%s", (_name, played) => {
  const adapter = adapterNamed(played.board.source);

  it("brings every posting of its board, as its reader knows them", async () => {
    play(played);
    const done = await crawl(played);
    expect(done).toMatchObject({outcome: "complete", notes: [], unread: []});
    expect(done.ids.size).toBe(played.ids);
    const prefix = adapter.reader === "any" || adapter.reader === "rss" ? "url" : adapter.reader;
    for (const id of done.ids) expect(id).toMatch(new RegExp(`^(?:${prefix}|url):`));
    if (done.promised !== null) expect(done.came).toBeGreaterThanOrEqual(done.promised);
  });

  it("remembers nothing of the user's keys", async () => {
    play(played);
    const state = afterCrawl(newBoard(boardKey(played.board)), await crawl(played), at);
    expect(JSON.stringify(state)).not.toMatch(/secret|app_key|authorization/);
  });

  it("asks only what changed the second time, and lists the same", async () => {
    play(played);
    const first = await crawl(played);
    const state = afterCrawl(newBoard(boardKey(played.board)), first, at);
    const second = await crawl(played, state);
    expect([...second.ids].sort()).toEqual([...first.ids].sort());
    expect(second).toMatchObject({outcome: "complete", promised: first.promised, came: first.came});
    if (played.board.source !== "page" && adapter.keys.length === 0) expect(second.records).toEqual([]);
    const seen = sightingsOf(state, second, adapter, at);
    expect(seen.map(({state: what}) => what)).toEqual(Array(first.ids.size).fill("listed"));
  });

  it("tells a changed schema from an empty board", async () => {
    play(played);
    const type =
      "type" in (played.answers[played.first] ?? {}) ? /xml/.test(JSON.stringify(played.answers[played.first])) : false;
    replay.serve(played.first, {
      body: type ? "<catalogue><thing/></catalogue>" : '{"results_v2":[{"a":1}]}',
      type: type ? "application/xml" : "application/json"
    });
    if (played.board.source === "page")
      replay.serve(played.first, {body: "<html><body>Jobs</body></html>", type: "text/html"});
    expect(await crawl(played)).toMatchObject({outcome: "changed", came: 0});
  });

  it("tells an empty board from a changed schema", async () => {
    if (played.empty === null) return;
    play(played);
    replay.serve(played.first, played.empty);
    const done = await crawl(played);
    expect(done).toMatchObject({outcome: "complete", came: 0, notes: []});
  });

  it("knows nothing of its postings when its host fails", async () => {
    play(played);
    replay.serve(played.first, {fault: "status", status: 500});
    const state = {...newBoard("b"), listed: ["x:1", "x:2"]};
    const done = await crawl(played, state);
    expect(done.outcome).toBe("failed");
    expect(sightingsOf(state, done, adapter, at).map(({state: what}) => what)).toEqual(["failed", "failed"]);
    expect(afterCrawl(state, done, at).listed).toEqual(state.listed);
  });
});

it("every adapter has a played board", () => {
  expect(new Set(playedBoards.map((played) => played.board.source))).toEqual(new Set(adapters.map(({name}) => name)));
});

it("terms are for publishing only when somebody has read that they permit it", () => {
  for (const {name, terms} of adapters) {
    expect(Object.keys(terms).sort(), name).toEqual([
      "aggregates",
      "attribution",
      "max_per_day",
      "quotes",
      "read_on",
      "url"
    ]);
    if (useOf(terms) === "publish")
      expect([name, terms.read_on, terms.aggregates]).toEqual([name, "2026-11-27", "yes"]);
    if (terms.read_on === null) expect(terms.aggregates, name).toBe("unknown");
  }
  expect(adapters.filter(({terms}) => needsConsent(terms)).map(({name}) => name)).toEqual(["weworkremotely", "adzuna"]);
  expect(adapterNamed("remotive").terms.max_per_day).toBe(4);
});

it("keys go to the source they are for, in the headers it documents, and into no note", async () => {
  const played = playedBoards.find((each) => each.board.source === "usajobs-search");
  if (played === undefined) throw new Error("no such board");
  play(played);
  await crawl(played);
  expect(replay.headers()).toMatchObject({"authorization-key": "secret", "user-agent": "ann@example.org"});
  const adzuna = playedBoards.find((each) => each.board.source === "adzuna");
  replay.serve(adzuna?.first ?? "", {body: '{"oops":1}'});
  const {notes} = await crawl({board: adzuna?.board ?? board("adzuna")});
  expect(notes.join()).toContain("api.adzuna.com/v1/api/jobs/gb/search/1");
  expect(notes.join()).not.toContain("app_key");
});

it.each(["..", "a/b", "a b", "", "a?b", "https://evil.example"])("a slug %o that is none is refused", (slug) => {
  for (const source of ["greenhouse", "lever", "recruitee", "personio"])
    expect(() => adapterNamed(source).start(board(source, slug), {today: "2026-11-22", env})).toThrow(
      /^invalid board: /
    );
});

it("monthOfTitle(title) knows the thread and no other", () => {
  expect(monthOfTitle("Ask HN: Who is hiring? (November 2026)")).toBe("2026-11");
  expect(monthOfTitle("Ask HN: Who is hiring right now?")).toBeNull();
  expect(monthOfTitle("Ask HN: Who wants to be hired? (November 2026)")).toBeNull();
  expect(monthOfTitle("Ask HN: Freelancer? Seeking freelancer? (May 2026)")).toBeNull();
});

it("hn keeps no names of authors and no replies", async () => {
  const played = playedBoards.find((each) => each.board.source === "hn");
  if (played === undefined) throw new Error("no such board");
  play(played);
  const text = JSON.stringify((await crawl(played)).records);
  expect(text).not.toMatch(/"dan"|"dee"|reply/);
});

it("a month without a thread is said to have none, by both ways of asking", async () => {
  for (const played of playedBoards.filter((each) => each.board.source === "hn")) {
    play(played);
    const done = await crawl({board: {...played.board, slug: "2019-01"}});
    expect(done).toMatchObject({outcome: "failed", notes: ["there is no thread of 2019-01"]});
  }
});

it("the latest thread is the newest month, whatever the order of the answer", async () => {
  const hits = ["March 2026", "November 2026", "May 2025"].map((month, i) => ({
    objectID: String(i + 1),
    title: `Ask HN: Who is hiring? (${month})`,
    _tags: ["story"]
  }));
  replay.serve(/^hn\.algolia\.com\/api\/v1\/search_by_date/, {body: JSON.stringify({hits})});
  await crawl({board: board("hn", "latest")});
  expect(replay.asked).toContain("hn.algolia.com/api/v1/items/2");
});

describe.each(genuineBoards)("the genuine answer of $file", ({file, board: named, at: address, type, postings}) => {
  const body = genuineAnswer(file);
  it.skipIf(body === null)(`is read whole (${noSharedData} otherwise)`, async () => {
    replay.serve(address, (asked) => ({body: cutLike(asked, body ?? ""), type}));
    const done = await crawl({board: named});
    expect(done.ids.size).toBe(postings);
    expect(done).toMatchObject({outcome: "complete", notes: []});
  });
});

/** Lever gives what is asked for by skip and limit. */
function cutLike(asked: string, body: string): string {
  const skip = Number(/skip=(\d+)/.exec(asked)?.[1] ?? -1);
  if (skip < 0) return body;
  const all: readonly unknown[] = JSON.parse(body);
  return JSON.stringify(all.slice(skip, skip + 100));
}

it.skipIf(genuineAnswer("smartrecruiters_boschgroup.json") === null)(
  `a board that promises 4,535 and gives 50 is partial, and nothing counts as removed (${noSharedData} otherwise)`,
  async () => {
    const named = board("smartrecruiters", "BoschGroup");
    const list = genuineAnswer("smartrecruiters_boschgroup.json") ?? "";
    replay.serve("api.smartrecruiters.com/v1/companies/BoschGroup/postings?limit=100&offset=0", {body: list});
    const state = {...newBoard("smartrecruiters/BoschGroup"), listed: ["smartrecruiters:gone"]};
    const done = await crawl({board: named}, state);
    expect(done).toMatchObject({outcome: "partial", promised: 4535, came: 50});
    expect(done.unread).toHaveLength(50);
    const states = sightingsOf(state, done, adapterNamed("smartrecruiters"), at).map(({state: what}) => what);
    expect(states.filter((what) => what === "removed")).toEqual([]);
    expect(states.filter((what) => what === "failed")).toHaveLength(1);
  }
);
