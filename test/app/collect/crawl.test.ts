import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import {adapterNamed} from "../../../src/app/collect/adapters/all.ts";
import {type BoardState, newBoard} from "../../../src/app/collect/board-state.ts";
import {type Crawl, crawlBoard} from "../../../src/app/collect/crawl.ts";
import {fetcher} from "../../../src/app/collect/fetch/fetcher.ts";
import {afterCrawl, sightingsOf} from "../../../src/app/collect/sightings.ts";
import {samples} from "../../postings/readers/samples.ts";
import {board} from "./boards.ts";
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

const at = "2026-11-22T08:00:00.000Z";
const day = (n: number) => `2026-11-${22 + n}T08:00:00.000Z`;

async function crawl(
  source: string,
  slug: string,
  {
    state,
    seconds,
    maxMs = 10_000,
    maxPages = 100
  }: {state?: BoardState; seconds?: number; maxMs?: number; maxPages?: number} = {}
): Promise<Crawl> {
  const world = stillWorld();
  const tools = {
    fetcher: fetcher({
      world,
      deadline: seconds === undefined ? null : world.now() + seconds * 1000,
      allowPrivate: false,
      via: replay.url,
      contact: "test",
      limits: {maxBytes: 8 << 20, maxMs}
    }),
    setting: {today: "2026-11-22", env: {}},
    keep: () => undefined
  };
  return crawlBoard(
    board(source, slug),
    {...adapterNamed(source), maxPages},
    state ?? newBoard(`${source}/${slug}`),
    tools
  );
}

const leverPage = (from: number, count: number) =>
  JSON.stringify(
    Array.from({length: count}, (_, i) => ({
      ...samples["lever"]?.[0],
      id: `ad-${from + i}`,
      hostedUrl: `https://jobs.lever.co/x/ad-${from + i}`
    }))
  );
const lever = (company: string, skip: number) => `api.lever.co/v0/postings/${company}?mode=json&skip=${skip}&limit=100`;

it("crawlBoard(board) follows the pages to the last", async () => {
  replay.serve(lever("three", 0), {body: leverPage(0, 100)});
  replay.serve(lever("three", 100), {body: leverPage(100, 100)});
  replay.serve(lever("three", 200), {body: leverPage(200, 7)});
  const done = await crawl("lever", "three");
  expect(done).toMatchObject({outcome: "complete", came: 207});
  expect(done.ids.size).toBe(207);
});

it.each([
  ["cut", {fault: "cut"}],
  ["slow", {fault: "slow"}],
  ["status", {fault: "status", status: 502}],
  ["gzip-bomb", {fault: "gzip-bomb"}],
  ["wrong-type", {body: "<html>busy</html>", type: "text/html"}],
  ["redirect", {fault: "redirect", to: "http://169.254.169.254/"}],
  ["changed", {body: '{"ok":false}'}]
] as const)("a second page that fails (%s) makes a board partial, and nothing removed", async (_name, fault) => {
  replay.serve(lever("half", 0), {body: leverPage(0, 100)});
  replay.serve(lever("half", 100), fault);
  const state = {...newBoard("lever/half"), listed: ["lever:ad-5", "lever:ad-150"]};
  const done = await crawl("lever", "half", {state, ...(_name === "slow" ? {maxMs: 300} : {})});
  expect(done).toMatchObject({outcome: "partial", came: 100});
  expect(done.notes).toHaveLength(1);
  const seen = sightingsOf(state, done, {whole: true}, at);
  expect(seen.filter((each) => each.state === "removed")).toEqual([]);
  expect(seen.filter((each) => each.state === "failed").map(({posting}) => posting)).toEqual(["lever:ad-150"]);
  expect(afterCrawl(state, done, at).listed).toContain("lever:ad-150");
});

it("pages without end are left when they repeat", async () => {
  replay.serve(/^api\.lever\.co\/v0\/postings\/loop/, {body: leverPage(0, 100)});
  const done = await crawl("lever", "loop");
  expect(done).toMatchObject({outcome: "partial", notes: ["its pages repeat"]});
  expect(replay.asked.filter((each) => each.includes("/loop"))).toHaveLength(2);
});

it("pages without end are left at the limit when each brings something new", async () => {
  replay.serve(/^api\.lever\.co\/v0\/postings\/endless/, (address) => ({
    body: leverPage(Number(/skip=(\d+)/.exec(address)?.[1]), 100)
  }));
  const done = await crawl("lever", "endless", {maxPages: 6});
  expect(done).toMatchObject({outcome: "partial", notes: ["left after 6 answers"], came: 600});
});

it("the end of the time makes a board partial and says so", async () => {
  replay.serve(/^api\.lever\.co\/v0\/postings\/long/, (address) => ({
    body: leverPage(Number(/skip=(\d+)/.exec(address)?.[1]), 100)
  }));
  const done = await crawl("lever", "long", {seconds: 10});
  expect(done).toMatchObject({outcome: "partial", notes: ["the time of this run was used up"]});
  expect(done.came).toBeGreaterThan(100);
  expect(done.came).toBeLessThan(1200);
});

it("an ad that is gone from a whole board is removed, once", async () => {
  replay.serve(lever("less", 0), {body: leverPage(0, 3)});
  const state = afterCrawl(newBoard("lever/less"), await crawl("lever", "less"), day(0));
  replay.serve(lever("less", 0), {body: leverPage(1, 2)});
  const second = await crawl("lever", "less", {state});
  expect(sightingsOf(state, second, {whole: true}, day(1)).map(({posting, state: what}) => [posting, what])).toEqual([
    ["lever:ad-1", "listed"],
    ["lever:ad-2", "listed"],
    ["lever:ad-0", "removed"]
  ]);
  const third = afterCrawl(state, second, day(1));
  expect(sightingsOf(third, second, {whole: true}, day(2)).filter((each) => each.state === "removed")).toEqual([]);
});

it("an ad that drops out of a feed of the newest is not removed", async () => {
  const state = {...newBoard("rss"), listed: ["url:old"]};
  const done: Crawl = {
    outcome: "complete",
    promised: null,
    came: 1,
    ids: new Set(["url:new"]),
    unread: [],
    pages: {},
    notes: [],
    late: false
  };
  expect(sightingsOf(state, done, {whole: false}, at).map((each) => each.state)).toEqual(["listed"]);
});

it("a board that is suddenly empty is believed at the second look only", async () => {
  replay.serve(lever("void", 0), {body: leverPage(0, 4)});
  const full = afterCrawl(newBoard("lever/void"), await crawl("lever", "void"), day(0));
  replay.serve(lever("void", 0), {body: "[]"});
  const once = await crawl("lever", "void", {state: full});
  expect(once.outcome).toBe("emptied");
  expect(new Set(sightingsOf(full, once, {whole: true}, day(1)).map((each) => each.state))).toEqual(
    new Set(["failed"])
  );
  const doubted = afterCrawl(full, once, day(1));
  const twice = await crawl("lever", "void", {state: doubted});
  expect(twice.outcome).toBe("complete");
  expect(sightingsOf(doubted, twice, {whole: true}, day(2)).map((each) => each.state)).toEqual(
    Array(4).fill("removed")
  );
});

it("a promise without anything behind it is a failure, not an empty board", async () => {
  const list = {offset: 0, limit: 100, totalFound: 40, content: []};
  replay.serve(/^api\.smartrecruiters\.com\/v1\/companies\/Hollow/, {body: JSON.stringify(list)});
  expect(await crawl("smartrecruiters", "Hollow")).toMatchObject({outcome: "failed", promised: 40, came: 0});
});

it("texts that do not come are asked for next time, and texts that came are not", async () => {
  const named = [1, 2, 3].map((n) => ({...samples["smartrecruiters"]?.[0], id: String(n)}));
  const text = (n: number) => ({body: JSON.stringify({...samples["smartrecruiters"]?.[1], id: String(n)})});
  const base = "api.smartrecruiters.com/v1/companies/Slow/postings";
  replay.serve(`${base}?limit=100&offset=0`, {body: JSON.stringify({totalFound: 3, content: named})});
  replay.serve(`${base}/1`, text(1));
  replay.serve(`${base}/2`, {fault: "status", status: 500});
  replay.serve(`${base}/3`, text(3));
  const first = await crawl("smartrecruiters", "Slow");
  expect(first).toMatchObject({outcome: "complete", came: 3, unread: ["smartrecruiters:2"]});
  const state = afterCrawl(newBoard("smartrecruiters/Slow"), first, at);
  replay.serve(`${base}/2`, text(2));
  replay.asked.length = 0;
  const second = await crawl("smartrecruiters", "Slow", {state});
  expect(second).toMatchObject({outcome: "complete", unread: []});
  expect(replay.asked.filter((each) => /\/\d$/.test(each))).toEqual([`${base}/2`]);
});

it("an address in an answer leads to no other host", async () => {
  const body = JSON.stringify({data: samples["arbeitnow"], links: {next: "https://evil.example/api?page=2"}});
  replay.serve("www.arbeitnow.com/api/job-board-api?page=1", {body});
  await crawl("arbeitnow", "x");
  expect(replay.asked.some((each) => each.startsWith("evil.example"))).toBe(false);
});

it("afterCrawl(state) remembers the crawls of the last day only", async () => {
  const done: Crawl = {
    outcome: "failed",
    promised: null,
    came: 0,
    ids: new Set(),
    unread: [],
    pages: {},
    notes: [],
    late: false
  };
  const one = afterCrawl(newBoard("b"), done, day(0));
  expect(afterCrawl(one, done, day(2))).toMatchObject({pulls: [day(2)], failures: 2, last_ok: null, last_try: day(2)});
});
