import fc from "fast-check";
import {expect, it} from "vitest";
import {fallOf} from "../../src/market/fall.ts";
import {resilience} from "../../src/market/resilience.ts";
import {monthsBetween} from "../../src/model/period.ts";
import {figuresOver} from "./made-market.ts";

const months = monthsBetween("2022-01", "2023-06");
const panel = [60, 60, 60, 60, 60, 55, 50, 45, 40, 35, 30, 30, 30, 32, 36, 40, 45, 50];

/** Nurses stay at 20 a month while the rest falls; one in four nurses' ads is for juniors. */
const postings = months.flatMap((month, i) =>
  Array.from({length: panel[i] ?? 0}, (_, j) => ({
    posting: `${month}-${j}`,
    month,
    employer_key: `e${j % 25}`,
    seniority: j % 4 === 0 ? "junior" : "senior",
    roles: [{role: j < 20 ? "nurse" : "clerk"}]
  }))
);

it("resilience tells what a role did while all postings fell", async () => {
  const found = await figuresOver({postings}, resilience, {where: {role: "nurse"}});
  const value = (component: string) => found.find(({about}) => about["component"] === component)?.points[0];
  expect(value("these postings in the fall")).toMatchObject({at: "2022-05..2023-01", value: 0, count: 60, base: 60});
  expect(value("all postings in the fall")).toMatchObject({value: -0.5, count: 90, base: 180});
  expect(value("held up by")?.value).toBeCloseTo(0.5, 6);
  expect(value("all postings since the peak")).toMatchObject({at: "2022-05..2023-06", value: -0.25});
  expect(found.at(-1)).toMatchObject({unit: "share", about: {component: "entry-level ads among these"}});
  expect(found.at(-1)?.points.map(({at, count, base}) => [at, count, base])).toEqual([
    ["2022-05", 15, 60],
    ["2023-01", 15, 60],
    ["2023-06", 15, 60]
  ]);
  expect(found[0]?.caveats).toContain("season-not-taken-out");
  for (const {points} of found) for (const point of points) if (point.value !== null) expect(point.low).not.toBeNull();
});

it("resilience takes the season out of long series, so that a yearly low is no fall", async () => {
  const season = [60, 60, 54, 54, 48, 42, 36, 36, 42, 48, 54, 60];
  const years = monthsBetween("2020-01", "2023-12");
  const seasonal = (fallen: number) =>
    years.flatMap((month, i) =>
      Array.from({length: Math.round((season[i % 12] ?? 0) * (i < 24 ? 1 : fallen))}, (_, j) => ({
        posting: `${month}-${j}`,
        month,
        employer_key: `e${j % 25}`
      }))
    );
  expect((await figuresOver({postings: seasonal(1)}, resilience))[0]?.points[0]).toMatchObject({value: null});
  const found = await figuresOver({postings: seasonal(0.6)}, resilience);
  expect(found[1]?.points[0]?.value).toBeCloseTo(-0.4, 1);
  expect(found[1]?.caveats).not.toContain("season-not-taken-out");
});

it("resilience takes no source that came or went for a rise or a fall", async () => {
  const gone = monthsBetween("2022-01", "2022-04").flatMap((month) =>
    Array.from({length: 500}, (_, j) => ({posting: `gone-${month}-${j}`, month, employer_key: `g${j}`, source: "gone"}))
  );
  const alone = await figuresOver({postings}, resilience, {where: {role: "nurse"}});
  const found = await figuresOver({postings: [...postings, ...gone]}, resilience, {where: {role: "nurse"}});
  expect(found.map(({points}) => points)).toEqual(alone.map(({points}) => points));
  expect(found[0]?.caveats).toContain("Only sources that were read throughout are compared; left out: gone.");
  const moved = postings.map((ad) => ({...ad, source: ad.month < "2022-09" ? "old" : "new"}));
  expect((await figuresOver({postings: moved}, resilience))[0]?.points[0]).toMatchObject({
    value: null,
    why: "no source was read throughout; name a shorter time or a source"
  });
  const torn = postings.filter(({month}) => month < "2022-05" || month > "2023-02");
  expect((await figuresOver({postings: torn}, resilience))[0]?.points[0]).toMatchObject({
    why: "no source was read throughout; name a shorter time"
  });
});

it("resilience is null with why where nothing fell, where postings are few, and has no margin for one employer", async () => {
  const flat = postings.filter(({posting}) => Number(posting.slice(8)) < 20);
  expect((await figuresOver({postings: flat}, resilience))[0]?.points[0]).toMatchObject({
    value: null,
    why: "all postings never fell by a tenth: nothing was tested"
  });
  const early = postings.filter(({month}) => month < "2022-05");
  expect((await figuresOver({postings: early}, resilience))[0]?.points[0]).toMatchObject({
    why: "fewer than six months: no fall can be told"
  });
  const rare = await figuresOver({postings, mentions: [{posting: "2022-03-1", skill: "cobol"}]}, resilience, {
    skills: ["cobol"]
  });
  expect(rare[0]?.points[0]).toMatchObject({value: null, base: 1, why: "too few postings at the peak"});
  const one = postings.map((ad) => ({...ad, employer_key: "only"}));
  expect((await figuresOver({postings: one}, resilience))[0]?.points[0]).toMatchObject({
    low: null,
    why: "one employer only"
  });
});

it("fallOf(counts) is the deepest fall of all pairs of a peak and a later trough", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 10, max: 100}), {minLength: 6, maxLength: 30}), (counts) => {
      const means = counts.map((_, i) =>
        i < 2 ? Number.NaN : ((counts[i] ?? 0) + (counts[i - 1] ?? 0) + (counts[i - 2] ?? 0)) / 3
      );
      let deepest = 0;
      for (let i = 2; i < means.length; i++)
        for (let j = i + 1; j < means.length; j++) deepest = Math.max(deepest, 1 - (means[j] ?? 0) / (means[i] ?? 1));
      const fall = fallOf(counts);
      if ("why" in fall) expect(deepest).toBeLessThan(0.1);
      else expect(fall.depth).toBeCloseTo(deepest, 9);
    })
  );
});

it("fallOf(counts) takes a month that was not read for no fall, nor a fall from a handful of postings", () => {
  expect(fallOf([50, 50, 50, null, 50, 50, 50, 50])).toEqual({
    why: "all postings never fell by a tenth: nothing was tested"
  });
  expect(fallOf([5, 5, 5, 0, 0, 0, 5])).toEqual({why: "all postings never fell by a tenth: nothing was tested"});
  expect(fallOf([50, 50, 50, null, 20, 20, 20])).toMatchObject({peak: 2, trough: 6, depth: 0.6});
});
