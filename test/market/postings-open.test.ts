import {expect, it} from "vitest";
import {postingsOpen} from "../../src/market/postings-open.ts";
import {figureOver} from "./made-market.ts";

const postings = ["a", "b", "c", "d"].map((posting) => ({posting, month: "2026-01", posted: "2026-01-01"}));
const look = (day: string, posting: string, state: string) => ({board: "x", posting, seen_at: `2026-${day}`, state});
const sightings = [
  look("01-05", "a", "listed"),
  look("01-05", "b", "listed"),
  look("01-20", "a", "listed"),
  look("01-20", "b", "removed"),
  look("01-20", "c", "listed"),
  look("01-25", "a", "failed"),
  look("02-03", "a", "listed"),
  look("02-03", "c", "removed"),
  look("02-10", "d", "listed")
];

it("postings-open counts those that were surely open, and up to those that may have been", async () => {
  const {points} = await figureOver({postings, sightings}, postingsOpen, {options: {each: "day"}});
  expect(points).toEqual([
    {at: "2026-01-05", value: 2, low: 2, high: 2, count: 2, base: 2},
    {at: "2026-01-20", value: 2, low: 2, high: 2, count: 2, base: 2},
    {at: "2026-02-03", value: 1, low: 1, high: 1, count: 1, base: 1},
    {at: "2026-02-10", value: 1, low: 1, high: 2, count: 1, base: 2}
  ]);
});

it("postings-open gives the last day of each month on which boards were read, where nothing else is said", async () => {
  const {points} = await figureOver({postings, sightings}, postingsOpen);
  expect(points.map(({at}) => at)).toEqual(["2026-01-20", "2026-02-10"]);
});

it("postings-open has no value on a day without open postings, and says that it needs looks", async () => {
  const late = [look("01-05", "a", "listed"), look("01-09", "a", "removed")];
  const {points} = await figureOver({postings, sightings: late}, postingsOpen);
  expect(points).toEqual([{at: "2026-01-09", value: null, count: 0, base: 0, why: "no posting was seen open"}]);
  const without = (await figureOver({postings}, postingsOpen)).points;
  expect(without).toMatchObject([{at: "unknown", value: null, why: expect.stringContaining("no board was read")}]);
});

it("postings-open of a skill counts the postings that ask for it", async () => {
  const mentions = [{posting: "a", skill: "go"}];
  const {points} = await figureOver({postings, sightings, mentions}, postingsOpen, {skills: ["go"]});
  expect(points.map(({count}) => count)).toEqual([1, 0]);
});
