import {afterAll, beforeAll, beforeEach, expect, it} from "vitest";
import {type Fetched, fetcher, userAgent, type Wanted} from "../../../../src/app/collect/fetch/fetcher.ts";
import {requestOnce} from "../../../../src/app/collect/fetch/request.ts";
import type {FetchSettings} from "../../../../src/app/collect/fetch/settings.ts";
import {textOf} from "../../../../src/app/collect/fetch/text-of.ts";
import {type Replay, replayServer} from "../replay-server.ts";
import {stillWorld} from "../still-world.ts";

let replay: Replay;
beforeAll(async () => {
  replay = await replayServer();
});
afterAll(() => replay.close());
beforeEach(() => {
  replay.asked.length = 0;
});

let host = 0;
/** A host of its own for each test, so that rules do not meet. */
function newHost(): string {
  return `h${++host}.example`;
}

function make(settings: Partial<FetchSettings> = {}) {
  const world = stillWorld();
  const common = {
    world,
    deadline: null,
    allowPrivate: false,
    via: replay.url,
    contact: "mailto:ann@example.org",
    limits: {maxBytes: 8 << 20, maxMs: 10_000}
  };
  return {world, fetch: fetcher({...common, ...settings})};
}

function wanted(url: string, more: Partial<Wanted> = {}): Wanted {
  return {url, headers: {}, accepts: /json/, pauseMs: 1000, known: null, ...more};
}

const why = (fetched: Fetched) => (fetched.kind === "failed" ? fetched.why : fetched.kind);

it("get(wanted) gives the text and what it is known by", async () => {
  const at = newHost();
  replay.serve(`${at}/jobs?page=1`, {body: '{"jobs":[]}', headers: {"last-modified": "Sat, 21 Nov 2026 08:00:00 GMT"}});
  const {fetch} = make();
  const page = await fetch.get(wanted(`https://${at}/jobs?page=1`));
  expect(page).toMatchObject({kind: "page", text: '{"jobs":[]}', modified: "Sat, 21 Nov 2026 08:00:00 GMT"});
  expect(replay.headers()["user-agent"]).toBe(userAgent("mailto:ann@example.org"));
  expect(userAgent("mailto:ann@example.org")).toMatch(/^Assay\/\d+\.\d+\.\d+ \(\+mailto:ann@example\.org\)$/);
});

it("userAgent(contact) lets no line or bracket through", () => {
  expect(userAgent("x)\r\nevil: 1 (")).toMatch(/^Assay\/[\d.]+ \(\+xevil:1\)$/);
});

it("get(wanted) is told that nothing changed when it says what it knows", async () => {
  const at = newHost();
  replay.serve(`${at}/jobs`, {body: "[1]"});
  const {fetch} = make();
  const first = await fetch.get(wanted(`https://${at}/jobs`));
  const etag = first.kind === "page" ? first.etag : null;
  expect(etag).not.toBeNull();
  expect(why(await fetch.get(wanted(`https://${at}/jobs`, {known: {etag, modified: null}})))).toBe("unchanged");
});

it("get(wanted) asks robots.txt once a host and obeys it", async () => {
  const at = newHost();
  replay.serve(`${at}/robots.txt`, {body: "User-agent: *\nDisallow: /private\n", type: "text/plain"});
  replay.serve(`${at}/open`, {body: "[]"});
  const {fetch} = make();
  expect(why(await fetch.get(wanted(`https://${at}/private/jobs`)))).toBe("robots");
  expect(why(await fetch.get(wanted(`https://${at}/open`)))).toBe("page");
  expect(replay.asked).toEqual([`${at}/robots.txt`, `${at}/open`]);
});

it("get(wanted) obeys a rule for its own name before the rule for all", async () => {
  const at = newHost();
  replay.serve(`${at}/robots.txt`, {
    body: "User-agent: *\nAllow: /\n\nUser-agent: Assay\nDisallow: /\n",
    type: "text/plain"
  });
  expect(why(await make().fetch.get(wanted(`https://${at}/jobs`)))).toBe("robots");
});

it("get(wanted) fetches nothing from a host whose robots.txt fails", async () => {
  const at = newHost();
  replay.serve(`${at}/robots.txt`, {fault: "status", status: 503});
  replay.serve(`${at}/jobs`, {body: "[]"});
  expect(why(await make().fetch.get(wanted(`https://${at}/jobs`)))).toBe("robots-unknown");
});

it("get(wanted) leaves the pause that robots.txt asks for", async () => {
  const at = newHost();
  replay.serve(`${at}/robots.txt`, {body: "User-agent: *\nCrawl-delay: 7\n", type: "text/plain"});
  replay.serve(/^h\d+\.example\/p/, {body: "[]"});
  const {fetch, world} = make();
  await fetch.get(wanted(`https://${at}/p1`));
  const before = world.now();
  await fetch.get(wanted(`https://${at}/p2`));
  expect(world.now() - before).toBeGreaterThanOrEqual(7000);
});

it("get(wanted) never asks one host twice at a time, and lets hosts pass each other", async () => {
  const [one, two] = [newHost(), newHost()];
  replay.serve(/^h\d+\.example\/q/, {body: "[]"});
  const {fetch, world} = make();
  await Promise.all([`${one}/q1`, `${one}/q2`, `${two}/q1`].map((at) => fetch.get(wanted(`https://${at}`))));
  expect(world.slept.filter((ms) => ms > 0).length).toBeGreaterThanOrEqual(2);
  for (const ms of world.slept.filter((each) => each > 0)) expect(ms).toBeLessThanOrEqual(1500);
});

it("get(wanted) waits as long as Retry-After says, then tries again", async () => {
  const at = newHost();
  replay.serve(`${at}/jobs`, {body: "[]"});
  replay.once(`${at}/jobs`, {fault: "status", status: 429, headers: {"retry-after": "30"}});
  const {fetch, world} = make();
  const before = world.now();
  expect(why(await fetch.get(wanted(`https://${at}/jobs`)))).toBe("page");
  expect(world.now() - before).toBeGreaterThanOrEqual(30_000);
});

it("get(wanted) gives up at once when Retry-After lies beyond the end of the run", async () => {
  const at = newHost();
  replay.serve(`${at}/jobs`, {fault: "status", status: 429, headers: {"retry-after": "300"}});
  const world = stillWorld();
  const {fetch} = make({world, deadline: world.now() + 90_000});
  expect(await fetch.get(wanted(`https://${at}/jobs`))).toMatchObject({why: "too-many-requests"});
  expect(replay.asked.filter((each) => each === `${at}/jobs`)).toHaveLength(1);
});

it.each([
  ["status", {fault: "status", status: 500}, 3],
  ["status", {fault: "status", status: 404}, 1],
  ["cut", {fault: "cut"}, 3],
  ["cut", {fault: "hang-up"}, 3],
  ["slow", {fault: "slow"}, 3],
  ["gzip-bomb", {fault: "gzip-bomb"}, 1],
  ["wrong-type", {body: "<html>maintenance</html>", type: "text/html"}, 1],
  ["too-large", {body: "x".repeat(9 << 20)}, 1]
] as const)("get(wanted) fails with %s for %o after %i tries", async (code, reply, tries) => {
  const at = newHost();
  replay.serve(`${at}/jobs`, reply);
  const limits = {maxBytes: 8 << 20, maxMs: code === "slow" ? 300 : 10_000};
  expect(why(await make({limits}).fetch.get(wanted(`https://${at}/jobs`)))).toBe(code);
  expect(replay.asked.filter((each) => each === `${at}/jobs`)).toHaveLength(tries);
});

it.each([
  "http://169.254.169.254/latest/meta-data/",
  "http://127.0.0.1:5432/",
  "http://[::1]/",
  "http://localhost/",
  "http://10.0.0.8/jobs",
  "http://0x7f000001/",
  "http://2130706433/"
])("get(wanted) refuses a redirect to %s", async (to) => {
  const at = newHost();
  replay.serve(`${at}/jobs`, {fault: "redirect", to});
  expect(why(await make().fetch.get(wanted(`https://${at}/jobs`)))).toBe("private-address");
  expect(replay.asked).toEqual([`${at}/robots.txt`, `${at}/jobs`]);
});

it("get(wanted) refuses a redirect to another protocol", async () => {
  const at = newHost();
  replay.serve(`${at}/jobs`, {fault: "redirect", to: "file:///etc/passwd"});
  expect(why(await make().fetch.get(wanted(`https://${at}/jobs`)))).toBe("not-http");
});

it("get(wanted) follows five redirects and no sixth", async () => {
  const at = newHost();
  for (let i = 0; i < 9; i++) replay.serve(`${at}/r${i}`, {fault: "redirect", to: `/r${i + 1}`});
  replay.serve(`${at}/r9`, {body: "[]"});
  const {fetch} = make();
  expect(why(await fetch.get(wanted(`https://${at}/r4`)))).toBe("page");
  expect(why(await fetch.get(wanted(`https://${at}/r3`)))).toBe("too-many-redirects");
});

it("get(wanted) gives the user's key to the host it is for and to no other", async () => {
  const [one, two] = [newHost(), newHost()];
  replay.serve(`${one}/jobs`, {fault: "redirect", to: `https://${two}/jobs`});
  replay.serve(`${two}/jobs`, {body: "[]"});
  const key = {headers: {"authorization-key": "secret"}};
  await make().fetch.get(wanted(`https://${one}/jobs`, key));
  expect(replay.headers()["authorization-key"]).toBeUndefined();
  await make().fetch.get(wanted(`https://${two}/jobs`, key));
  expect(replay.headers()["authorization-key"]).toBe("secret");
});

it("requestOnce(hop) connects to the address that was checked and asks no resolver", async () => {
  replay.serve("pinned.json", {body: "[]"});
  const url = new URL(`http://no-such-name.invalid:${new URL(replay.url).port}/pinned.json`);
  const limits = {maxBytes: 1000, maxMs: 400};
  const answer = await requestOnce({url, address: {address: "127.0.0.1", family: 4}, headers: {}, limits});
  expect(answer).toMatchObject({kind: "answer", status: 200});
});

it("get(wanted) checks the resolver's answer anew at each request", async () => {
  const answers = ["127.0.0.1", "127.0.0.1", "10.0.0.1"];
  const resolve = async () => [{address: answers.shift() ?? "10.0.0.1", family: 4 as const}];
  const {fetch} = make({world: {...stillWorld(), resolve}, via: null});
  expect(why(await fetch.get(wanted(`http://rebind.example:${new URL(replay.url).port}/x`)))).toBe("private-address");
  expect(replay.asked).toEqual([]);
});

it("get(wanted) reaches a private address when that is permitted", async () => {
  replay.serve("open.json", {body: "[]"});
  const {fetch} = make({via: null, allowPrivate: true});
  expect(why(await fetch.get(wanted(`${replay.url}/open.json`)))).toBe("page");
  expect(why(await make({via: null}).fetch.get(wanted(`${replay.url}/open.json`)))).toBe("private-address");
});

it.each([
  ["application/xml; charset=ISO-8859-1", "<a/>"],
  ["application/xml", '<?xml version="1.0" encoding="iso-8859-1"?>'],
  ["application/xml; charset=utf-8", '<?xml version="1.0" encoding="iso-8859-1"?>'],
  ["application/xml; charset=no-such-charset", "<a/>"]
])("textOf(body) reads %s %s in the charset that it names", (type, head) => {
  const latin = /8859/.test(type) || (type === "application/xml" && /8859/.test(head));
  expect(textOf(Buffer.from(`${head}Größe`, latin ? "latin1" : "utf8"), type)).toBe(`${head}Größe`);
});

it("get(wanted) asks nothing after the deadline", async () => {
  const at = newHost();
  const world = stillWorld();
  const {fetch} = make({world, deadline: world.now()});
  expect(why(await fetch.get(wanted(`https://${at}/jobs`)))).toBe("budget");
  expect(replay.asked).toEqual([]);
});
