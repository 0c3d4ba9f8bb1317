import {expect, it} from "vitest";
import {areMany} from "../../../src/app/site/many-ads.ts";

const file = (table: string, rows: number) => ({table, rows});

it("areMany(files) counts the rows of postings, and of no other table", () => {
  expect(areMany([file("postings", 30_000), file("mentions", 900_000)])).toBe(false);
  expect(areMany([file("postings", 30_000), file("postings", 20_000)])).toBe(false);
  expect(areMany([file("postings", 30_000), file("postings", 20_001)])).toBe(true);
});
