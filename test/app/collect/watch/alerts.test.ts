import {expect, it} from "vitest";
import {alertsOf, type Seen} from "../../../../src/app/collect/watch/alerts.ts";
import {deliver} from "../../../../src/app/collect/watch/deliver.ts";
import type {Match} from "../../../../src/app/matches.ts";
import type {Batch, Sink, SinkRow} from "../../../../src/app/sinks/sink.ts";

const match: Match = {
  posting: "lever:1",
  source: "lever",
  url: "https://jobs.example/1",
  title: "Data Engineer",
  employer: "Acme",
  posted: "2026-11-22",
  month: "2026-11",
  countries: ["DE"],
  roles: ["data engineer"],
  seniority: "senior",
  workplace: "remote",
  contract: "permanent",
  pay_low_year: null,
  pay_high_year: null,
  pay_currency: null,
  skills: ["python"]
};
const at = "2026-11-23T08:00:00.000Z";
const nothing: Seen = {matches: new Map(), before: {}, now: {}, boards: [], at};

it("alertsOf(rules) tells of a posting with its link, by the rule that it matches", () => {
  const rules = [{when: "posting", name: "jobs", skills: [], where: {}}] as const;
  expect(alertsOf(rules, {...nothing, matches: new Map([["jobs", [match]]])})).toEqual([
    {
      key: "posting jobs lever:1",
      text: "jobs: Data Engineer, Acme (DE, remote)",
      url: "https://jobs.example/1",
      values: {at, rule: "jobs", about: "lever:1"}
    }
  ]);
});

it("alertsOf(rules) tells of a skill that turned, and not of one that was so before or is seen for the first time", () => {
  const rules = [{when: "skill", name: "turns", state: "warming", skills: []}] as const;
  const before = {rag: "steady", python: "warming", cobol: "warming"};
  const now = {rag: "warming", python: "warming", cobol: "cooling", mcp: "warming"};
  expect(alertsOf(rules, {...nothing, before, now}).map(({text}) => text)).toEqual([
    "turns: rag is warming, it was steady"
  ]);
  const only = [{...rules[0], skills: ["python"]}];
  expect(alertsOf(only, {...nothing, before, now})).toEqual([]);
});

it("alertsOf(rules) tells once of a board that is silent for so many crawls", () => {
  const rules = [{when: "silent", name: "quiet", after: 2}] as const;
  const boards = [
    {board: "lever/a", failures: 1, last_ok: "2026-11-20T08:00:00.000Z"},
    {board: "lever/b", failures: 2, last_ok: "2026-11-20T08:00:00.000Z"},
    {board: "lever/c", failures: 9, last_ok: null}
  ];
  const told = alertsOf(rules, {...nothing, boards});
  expect(told.map(({text}) => text)).toEqual([
    "quiet: lever/b is silent: nothing came since 2026-11-20, 2 crawls in a row",
    "quiet: lever/c is silent: nothing ever came, 9 crawls in a row"
  ]);
  const later = alertsOf(rules, {
    ...nothing,
    at: "2026-11-25T08:00:00.000Z",
    boards: boards.map((each) => ({...each, failures: 12}))
  });
  expect(later[1]?.key).toBe(told[0]?.key);
});

it("deliver(sinks) keeps for a sink what it did not take, and gives it first the next time", async () => {
  const got: string[][] = [];
  let broken = true;
  const sink = (name: string, fails: () => boolean): Sink => ({
    name,
    close: async () => undefined,
    put: async ({rows}: Batch) => {
      if (fails()) throw new Error("away");
      got.push([name, ...rows.map(({key}) => key)]);
    }
  });
  const row = (key: string): SinkRow => ({key, text: key, url: null, values: {}});
  const sinks = [sink("good", () => false), sink("bad", () => broken)];
  const first = await deliver(sinks, [row("a")], {});
  expect(first).toEqual({waiting: {bad: [row("a")]}, errors: ["bad: away"]});
  broken = false;
  const second = await deliver(sinks, [row("b")], first.waiting);
  expect(second).toEqual({waiting: {}, errors: []});
  expect(got).toEqual([
    ["good", "a"],
    ["good", "b"],
    ["bad", "a", "b"]
  ]);
  await deliver(sinks, [], {});
  expect(got).toHaveLength(3);
});
