import {expect, it} from "vitest";
import {growth} from "../../src/market/growth.ts";
import {logShareRatio} from "../../src/market/share-ratio.ts";
import {adsOf, monthsFrom, naming} from "./made-ads.ts";
import {figureOver, figuresOver} from "./made-market.ts";

const months = monthsFrom("2024-01", 24);
const ads = adsOf(months, {each: 40});
const rag = {skills: ["rag"], about: {skill: "rag"}};

it("growth compares the share of a year with that of the year before", async () => {
  const mentions = naming(ads, "rag", (_, i) => (i < 12 ? 0.1 : 0.2));
  const found = await figureOver({postings: ads, mentions}, growth, rag);
  expect(found.state).toBe("grew");
  expect(found.points).toEqual([
    {
      at: "2025-01..2025-12",
      value: 1,
      low: expect.any(Number),
      high: expect.any(Number),
      count: 96,
      base: 480
    }
  ]);
  const [point] = found.points;
  expect(point?.value !== null && (point?.low ?? 0)).toBeGreaterThan(0.4);
});

it("growth by quarter and month gives one value each that has a year before", async () => {
  const mentions = naming(ads, "rag", () => 0.5);
  const by = async (per: string) =>
    (await figureOver({postings: ads, mentions}, growth, {...rag, options: {per}})).points;
  expect((await by("quarter")).map(({at}) => at)).toEqual([
    "2025-01..2025-03",
    "2025-04..2025-06",
    "2025-07..2025-09",
    "2025-10..2025-12"
  ]);
  const monthly = await by("month");
  expect(monthly).toHaveLength(12);
  for (const {value} of monthly) expect(value).toBe(0);
});

it("growth says why it has no value", async () => {
  const why = async (postings: readonly {posting: string; month: string}[], share: number) => {
    const mentions = naming(postings, "rag", () => share);
    const [point] = (await figureOver({postings, mentions}, growth, rag)).points;
    return point !== undefined && point.value === null ? point.why : "a value";
  };
  expect(await why(adsOf(monthsFrom("2025-01", 12), {each: 40}), 0.2)).toBe(
    "too short: nothing was read a year before"
  );
  expect(await why(adsOf(monthsFrom("2025-01", 18), {each: 40}), 0.2)).toBe(
    "no source was read throughout this time and the year before"
  );
  expect(await why(adsOf(months, {each: 2}), 0.5)).toBe("too few");
  expect(await why(adsOf(months, {each: 40}), 0.01)).toBe("too few a year before: 0 postings ask for it");
  expect(await why(adsOf(months, {each: 40, employers: 1}), 0.2)).toBe("one employer only");
  expect(await why(adsOf(["2025-06"], {each: 400}), 0.2)).toContain("too short");
});

it("growth leaves out a source that was not read throughout, and says so", async () => {
  const later = adsOf(months.slice(15), {each: 40, source: "new"});
  const mentions = [...naming(ads, "rag", () => 0.2), ...naming(later, "rag", () => 1)];
  const found = await figureOver({postings: [...ads, ...later], mentions}, growth, rag);
  expect(found.points[0]).toMatchObject({value: 0, base: 480});
  expect(found.caveats).toContain("Only sources that were read throughout are compared; left out: new.");
});

it("a month without postings in a year of twelve does not stop the comparison", async () => {
  const gap = ads.filter(({month}) => month !== "2025-04");
  const found = await figureOver({postings: gap, mentions: naming(gap, "rag", () => 0.2)}, growth, rag);
  expect(found.points[0]).toMatchObject({value: 0, base: 440});
});

it("growth of many skills finds the one that grew, under false discovery control, and gives its ranks", async () => {
  const others = Array.from({length: 30}, (_, s) => naming(ads, `same-${s}`, (_, i) => 0.2 + 0.05 * ((i + s) % 2)));
  const mentions = [...naming(ads, "rag", (_, i) => (i < 12 ? 0.1 : 0.3)), ...others.flat()];
  const found = await figuresOver({postings: ads, mentions}, growth);
  expect(found).toHaveLength(31);
  const [first, ...rest] = found;
  expect(first).toMatchObject({about: {skill: "rag"}, state: "grew"});
  expect(first?.beside).toMatchObject({"best rank": 1, "worst rank": 1});
  expect(first?.beside?.["drawn to the mean"]).toBeLessThan(2);
  for (const {state} of rest) expect(state).toBe("cannot tell");
});

const sums = (k: number, n: number, clusters = n) => ({
  k,
  n,
  kk: (k * n) / clusters,
  kn: (k * n) / clusters,
  nn: (n * n) / clusters,
  clusters
});
const apart = {kk: 0, kn: 0, nk: 0, nn: 0};

it("logShareRatio(shares) of independent postings is the textbook's ratio of two shares", () => {
  const ratio = logShareRatio({now: sums(80, 400), before: sums(40, 400), cross: apart});
  expect(ratio?.value).toBeCloseTo(Math.log(2), 12);
  expect(ratio?.variance).toBeCloseTo(1 / 80 - 1 / 400 + 1 / 40 - 1 / 400, 3);
});

it("logShareRatio(shares) is narrower where the same employers make both, never narrower than independent postings", () => {
  // Ten employers of ten ads each, four of which always name the skill.
  const own = {k: 40, n: 100, kk: 400, kn: 400, nn: 1000, clusters: 10};
  const others = logShareRatio({now: own, before: own, cross: apart});
  const same = logShareRatio({now: own, before: own, cross: {kk: 400, kn: 400, nk: 400, nn: 1000}});
  expect(others?.variance).toBeGreaterThan(0.25);
  expect(same?.variance).toBeCloseTo(2 * (1 / 40 - 1 / 100), 12);
});

it("logShareRatio(shares) has none where the earlier share is 0", () => {
  expect(logShareRatio({now: sums(3, 40), before: sums(0, 40), cross: apart})).toBeNull();
});
