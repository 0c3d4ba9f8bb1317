import {expect, it} from "vitest";
import {postingsIndex} from "../../src/market/postings-index.ts";
import {monthsBetween} from "../../src/model/period.ts";
import {figureOver, figuresOver} from "./made-market.ts";

/** So many postings in each month. */
function ads(months: readonly string[], count: (i: number) => number) {
  return months.flatMap((month, i) =>
    Array.from({length: count(i)}, (_, j) => ({
      posting: `${month}-${j}`,
      month,
      title: "Engineer",
      employer_key: `e${j}`
    }))
  );
}

const five = monthsBetween("2020-03", "2025-02");
const season = [1.3, 1.2, 1, 0.8, 0.7, 1, 1.1, 0.6, 1.3, 1.2, 1, 0.8];
const steady = ads(five, (i) => Math.round(60 * (season[i % 12] ?? 1)));

it("postings-index of a steady market is 100 all along, whatever its season; the base is the first full year", async () => {
  const {points, caveats} = await figureOver({postings: steady}, postingsIndex);
  expect(points).toHaveLength(60);
  for (const {value} of points) expect(Math.abs(Number(value) - 100)).toBeLessThan(4);
  expect(points[0]).toMatchObject({count: 78, base: 60, low: null, high: null});
  expect(caveats).not.toContain("season-not-taken-out");
});

it("postings-index doubles when postings double, and takes another base", async () => {
  const grown = ads(five, (i) => Math.round((i < 36 ? 60 : 120) * (season[i % 12] ?? 1)));
  const {points} = await figureOver({postings: grown}, postingsIndex);
  expect(Number(points.at(-1)?.value)).toBeGreaterThan(185);
  const rebased = await figureOver({postings: grown}, postingsIndex, {options: {base: "2024"}});
  expect(Number(rebased.points.at(-1)?.value)).toBeLessThan(110);
  await expect(figureOver({postings: grown}, postingsIndex, {options: {base: "last"}})).rejects.toThrow(
    "invalid base: last"
  );
});

it("postings-index of few months is not adjusted and says so; without a full year it has no base", async () => {
  const short = monthsBetween("2024-01", "2025-06");
  const {points, caveats} = await figureOver({postings: ads(short, (i) => 20 + i)}, postingsIndex);
  expect(caveats).toContain("season-not-taken-out");
  expect(points[0]?.value).toBeCloseTo((100 * 20) / 25.5, 4);
  const half = await figureOver({postings: ads(short.slice(3, 9), () => 20)}, postingsIndex);
  expect(half.points[0]).toMatchObject({value: null, why: "no full year of postings to be the base"});
  const few = await figureOver({postings: ads(short, () => 2)}, postingsIndex);
  expect(few.points[0]).toMatchObject({value: null, count: 2, base: 2, why: "too few postings in the base"});
});

it("postings-index bridges a missing month, gives it no value and says so", async () => {
  const gap = steady.filter(({month}) => month !== "2022-07");
  const {points, caveats} = await figureOver({postings: gap}, postingsIndex);
  expect(points.find(({at}) => at === "2022-07")).toMatchObject({value: null, why: "no postings"});
  expect(caveats).toContain("gaps-bridged");
});

it("postings-index gives a second series without ads that show two signs of a ghost, never for one sign", async () => {
  const months = monthsBetween("2024-01", "2024-12");
  const postings = ads(months, () => 20).map((ad) =>
    ad.posting.endsWith("-0") ? {...ad, title: "Join our Talent Pool"} : ad
  );
  const [only] = await figuresOver({postings}, postingsIndex);
  expect(await figuresOver({postings}, postingsIndex)).toHaveLength(1);
  const repeats = months
    .slice(1)
    .map((month) => ({posting: `${month}-0`, repeat_of: "2024-01-0", kind: "re-post", month}));
  const both = await figuresOver({postings, repeats}, postingsIndex);
  expect(both.map(({about}) => about)).toEqual([{}, {postings: "without possible ghost ads"}]);
  expect(both.map(({points}) => points[5]?.count)).toEqual([20, 19]);
  expect(both[1]?.caveats).toContain("ghost-signals-hedge");
  expect(only?.points[5]?.count).toBe(20);
});
