import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {boardKey} from "../../../src/app/collect/adapters/adapter.ts";
import {adapterNamed} from "../../../src/app/collect/adapters/all.ts";
import {findList, readList} from "../../../src/app/collect/board-list.ts";

const folder = mkdtempSync(join(tmpdir(), "lists-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

it.each(["starter", "ai"])("the list %s that ships can be asked, every board of it", (name) => {
  const {boards} = findList(name, folder);
  expect(boards.length).toBeGreaterThan(20);
  for (const board of boards) {
    const [first] = adapterNamed(board.source).start(board, {today: "2026-11-22", env: {}});
    expect(first?.url, boardKey(board)).toMatch(/^https:\/\//);
  }
});

it("the starter list is of many sources, with the government and the forum; the other says that it is chosen for AI", () => {
  const starter = findList("starter", folder);
  expect(starter.chosen_for).toBe("mixed");
  expect(new Set(starter.boards.map(({source}) => source))).toEqual(
    new Set(["hn", "usajobs", "greenhouse", "lever", "ashby", "recruitee", "personio", "smartrecruiters"])
  );
  expect(findList("ai", folder).chosen_for).toBe("ai");
});

it("findList(name) prefers the user's own list of that name", () => {
  mkdirSync(join(folder, "boards"));
  writeFileSync(join(folder, "boards", "ai.yaml"), "name: mine\nboards: [remotive]\n");
  expect(findList("ai", folder)).toEqual({
    name: "mine",
    chosen_for: "mixed",
    boards: [{source: "remotive", slug: null, employer: null, options: {}}]
  });
  expect(findList("boards/ai.yaml", folder).name).toBe("mine");
});

it("readList(value) reads short and long boards", () => {
  const value = {
    boards: ["lever/acme", {source: "rss", slug: "https://a.example/feed", employer: "A", language: "de", n: 3}]
  };
  expect(readList(value, "x").boards).toEqual([
    {source: "lever", slug: "acme", employer: null, options: {}},
    {source: "rss", slug: "https://a.example/feed", employer: "A", options: {language: "de", n: "3"}}
  ]);
});

it.each([
  [null, "has no boards"],
  [{boards: "lever/acme"}, "has no boards"],
  [{boards: [3]}, "a board is"],
  [{boards: ["lever/acme", "lever/acme"]}, "lever/acme stands in it twice"],
  [{boards: ["monster/acme"]}, "unknown source: monster; known: greenhouse"],
  [{boards: [], chosen_for: "fun"}, "chosen_for is mixed or ai, not fun"]
])("readList(%o) is refused: %s", (value, message) => {
  expect(() => readList(value, "x")).toThrow(message);
});

it("findList(name) names the lists it knows", () => {
  expect(() => findList("nope", folder)).toThrow("unknown list: nope; known: starter, ai");
});

it("boardKey(board) tells boards apart by what they ask for, not by how much", () => {
  const [a, b] = readList(
    {
      boards: [
        {source: "platsbanken", q: "ai"},
        {source: "smartrecruiters", slug: "X", texts: 9}
      ]
    },
    "x"
  ).boards;
  expect(a && boardKey(a)).toBe("platsbanken?q=ai");
  expect(b && boardKey(b)).toBe("smartrecruiters/X");
});
