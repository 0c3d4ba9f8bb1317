import {afterAll, expect, it} from "vitest";
import {type Database, openDatabase} from "../../../src/app/warehouse/database.ts";
import {rememberedRows} from "../../../src/app/warehouse/remembered-rows.ts";

const opened: Database[] = [];
afterAll(() => {
  for (const database of opened) database.close();
});

/** A real database that counts how often it is asked. */
async function counting(): Promise<{readonly database: Database; readonly asked: () => number}> {
  const real = await openDatabase();
  opened.push(real);
  let asked = 0;
  const rows: Database["rows"] = (sql, values) => {
    asked++;
    return real.rows(sql, values);
  };
  return {database: {...real, rows}, asked: () => asked};
}

it("rememberedRows(query) asks the same question of a vintage once", async () => {
  const {database, asked} = await counting();
  const query = {sql: "SELECT $1 AS word", values: ["a"]};
  expect(await rememberedRows(database, query)).toEqual(await rememberedRows(database, {...query}));
  expect(asked()).toBe(1);
  await rememberedRows(database, {...query, values: ["b"]});
  expect(asked()).toBe(2);
});

it("rememberedRows(query) keeps vintages apart, and long answers not at all", async () => {
  const [one, other, long] = [await counting(), await counting(), await counting()];
  const query = {sql: "SELECT 1 AS one", values: []};
  for (const {database} of [one, other, one]) await rememberedRows(database, query);
  const many = {sql: "SELECT * FROM range(2001)", values: []};
  for (const {database} of [long, long]) expect(await rememberedRows(database, many)).toHaveLength(2001);
  expect([one.asked(), other.asked(), long.asked()]).toEqual([1, 1, 2]);
});

it("rememberedRows(query) does not keep an answer whose lists are long", async () => {
  const {database, asked} = await counting();
  for (const [length, times] of [
    [1000, 1],
    [2001, 3]
  ] as const) {
    const query = {sql: `SELECT list(range) AS list FROM range(${length})`, values: []};
    for (let i = 0; i < 2; i++) expect((await rememberedRows(database, query))[0]?.["list"]).toHaveLength(length);
    expect(asked()).toBe(times);
  }
});

it("rememberedRows(query) forgets the oldest of many answers", async () => {
  const {database, asked} = await counting();
  for (let i = 0; i < 70; i++) await rememberedRows(database, {sql: `SELECT ${i} AS n`, values: []});
  await rememberedRows(database, {sql: "SELECT 0 AS n", values: []});
  expect(asked()).toBe(71);
  await rememberedRows(database, {sql: "SELECT 69 AS n", values: []});
  expect(asked()).toBe(71);
});
