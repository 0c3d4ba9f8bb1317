import fc from "fast-check";
import {expect, it} from "vitest";
import {chainedShare} from "../../src/market/chain.ts";
import {chainedCounts} from "../../src/market/chained-counts.ts";
import {postingsIndex} from "../../src/market/postings-index.ts";
import {skillShare} from "../../src/market/skill-share.ts";
import {skillsAnAd} from "../../src/market/skills-an-ad.ts";
import {monthsRead, type SourceSums} from "../../src/market/source-sums.ts";
import {terms} from "../../src/market/terms.ts";
import {titleShare} from "../../src/market/title-share.ts";
import {adsOf, monthsFrom, naming} from "./made-ads.ts";
import {figureOver, figuresOver} from "./made-market.ts";

const months = monthsFrom("2026-01", 6);
const forum = adsOf(months, {each: 60});
const rag = {skills: ["rag"], about: {skill: "rag"}};
const fixed = {...rag, options: {panel: "fixed"}};

const sums = (source: string, month: string, k: number, n = 100): SourceSums => ({
  source,
  month,
  k,
  n,
  kk: k,
  kn: k,
  nn: n,
  clusters: n
});

it("a share on a fixed panel does not jump when a source joins that asks for more", async () => {
  const late = adsOf(months.slice(3), {each: 60, source: "ai-board"});
  const mentions = [...naming(forum, "rag", () => 0.2), ...naming(late, "rag", () => 0.8)];
  const read = await figureOver({postings: [...forum, ...late], mentions}, skillShare, rag);
  expect(read.points.map(({value}) => value)).toEqual([0.2, 0.2, 0.2, 0.5, 0.5, 0.5]);
  expect(read.caveats.join(" ")).toContain("(ai-board 2026-04 to 2026-06); compare month by month with --panel fixed");
  const found = await figureOver({postings: [...forum, ...late], mentions}, skillShare, fixed);
  for (const {value} of found.points) expect(value).toBeCloseTo(0.5, 2);
  const width = (at: number) => {
    const point = found.points[at];
    return point === undefined || point.value === null ? 0 : (point.high ?? 0) - (point.low ?? 0);
  };
  expect(width(0)).toBeGreaterThan(width(5));
  expect(found.caveats).toContain("Linked where the sources change: 2026-04 ai-board joins.");
});

it("title-share and terms on a fixed panel do not jump either, and say as read which sources move them", async () => {
  const late = adsOf(months.slice(3), {each: 60, source: "ai-board"});
  const postings = [...forum, ...late].map((ad, at) => {
    const some = ad["source"] === "ai-board" ? at % 10 < 8 : at % 10 < 2;
    return {...ad, workplace: some ? "remote" : "onsite", roles: [{role: some ? "agent engineer" : "baker"}]};
  });
  for (const [measure, options] of [
    [titleShare, {title: "agent engineer"}],
    [terms, {term: "remote"}]
  ] as const) {
    const read = await figureOver({postings}, measure, {options});
    expect(read.points.map(({value}) => value)).toEqual([0.2, 0.2, 0.2, 0.5, 0.5, 0.5]);
    expect(read.caveats.join(" ")).toContain("(ai-board 2026-04 to 2026-06)");
    const found = await figureOver({postings}, measure, {options: {...options, panel: "fixed"}});
    for (const {value} of found.points) expect(value).toBeCloseTo(0.5, 2);
    expect(found.caveats).toContain("Linked where the sources change: 2026-04 ai-board joins.");
    await expect(figureOver({postings}, measure, {options: {...options, panel: "fixed", per: "year"}})).rejects.toThrow(
      "conflicting options: --per with --panel"
    );
  }
});

it("postings-index on a fixed panel does not jump when a source joins or leaves", async () => {
  const year = monthsFrom("2026-01", 12);
  const base = {options: {base: "2026-01"}};
  const fixedBase = {options: {...base.options, panel: "fixed"}};
  const stays = adsOf(year, {each: 60});
  const [early, late] = [
    adsOf(year.slice(0, 6), {each: 40, source: "old"}),
    adsOf(year.slice(3), {each: 120, source: "new"})
  ];
  const postings = [...stays, ...early, ...late];
  const read = await figureOver({postings}, postingsIndex, base);
  expect(read.points.at(-1)?.value).toBe(180);
  expect(read.caveats.join(" ")).toContain("old 2026-01 to 2026-06");
  const found = await figureOver({postings}, postingsIndex, fixedBase);
  for (const {value} of found.points) expect(value).toBeCloseTo(100, 6);
  expect(found.points.map(({count}) => count)).toEqual(read.points.map(({count}) => count));
  expect(found.caveats).toContain("Linked where the sources change: 2026-04 new joins; 2026-07 old leaves.");
  const alone = await figureOver({postings: stays}, postingsIndex, fixedBase);
  expect(alone.points).toEqual((await figureOver({postings: stays}, postingsIndex, base)).points);
  const apart = [
    ...adsOf(year.slice(0, 6), {each: 60, source: "old"}),
    ...adsOf(year.slice(6), {each: 60, source: "new"})
  ];
  const cut = await figureOver({postings: apart}, postingsIndex, {options: {base: "2026-12", panel: "fixed"}});
  expect(cut.points[5]).toMatchObject({value: null, why: "no source was read in this month and after it"});
  expect(cut.points[6]?.value).toBe(100);
});

it("chainedCounts(counts) grows as the sources of both months do, whatever the order of rows", () => {
  const rows = (["a", "b", "c"] as const).flatMap((source, i) =>
    months.slice(i).map((month, at) => ({month, source, n: 10 * (i + 1) * 2 ** (at + i)}))
  );
  const read = new Map(["a", "b", "c"].map((source, i) => [source, new Set(months.slice(i))]));
  const {levels} = chainedCounts(rows, read);
  const told = months.map((month) => levels.get(month) ?? 0);
  for (const [i, level] of told.entries()) expect(level).toBeCloseTo((told[0] ?? 0) * 2 ** i, 9);
  expect(chainedCounts(rows.toReversed(), read).levels).toEqual(levels);
});

it("a panel that loses a source is linked the same way", async () => {
  const early = adsOf(months.slice(0, 3), {each: 60, source: "gone"});
  const mentions = [...naming(forum, "rag", () => 0.2), ...naming(early, "rag", () => 0.8)];
  const found = await figureOver({postings: [...forum, ...early], mentions}, skillShare, fixed);
  for (const {value} of found.points) expect(value).toBeCloseTo(0.2, 2);
  expect(found.caveats).toContain("Linked where the sources change: 2026-04 gone leaves.");
});

it("a share on a fixed panel is the share as read where the sources stay, for one skill as for all", async () => {
  const mentions = naming(forum, "rag", (_, i) => 0.1 * (i + 1));
  const read = await figureOver({postings: forum, mentions}, skillShare, rag);
  const found = await figureOver({postings: forum, mentions}, skillShare, fixed);
  expect(found.points).toEqual(read.points);
  expect(found.caveats).toEqual(read.caveats);
  const [all] = await figuresOver({postings: forum, mentions}, skillShare, {options: {panel: "fixed"}});
  expect(all?.points).toEqual(found.points);
});

it("a share of one employer has a value and no margin, also on a fixed panel", async () => {
  const one = forum.map((ad) => ({...ad, employer_key: "only"}));
  const late = adsOf(months.slice(3), {each: 60, source: "late"});
  const mentions = [one, late].flatMap((ads) => naming(ads, "rag", () => 0.2));
  const why = "one employer only, so no margin";
  const read = await figureOver({postings: one, mentions}, skillShare, rag);
  for (const point of read.points) expect(point).toMatchObject({value: 0.2, low: null, high: null, base: 60, why});
  const found = await figureOver({postings: [...one, ...late], mentions}, skillShare, fixed);
  expect(found.points[0]).toMatchObject({low: null, high: null, why});
  expect(found.points[5]?.value).toBeCloseTo(0.2, 6);
  expect(found.points[5]).not.toHaveProperty("why");
});

const chain = (rows: readonly SourceSums[]) => chainedShare(rows, {fewest: 30, read: monthsRead(rows)});

it("chainedShare(sums) does not take a month without ads of the kind for one in which a source was not read", () => {
  const rows = [sums("a", "2026-01", 20), sums("b", "2026-01", 80), sums("a", "2026-02", 20)];
  const read = monthsRead([...rows, sums("b", "2026-02", 0)]);
  const {points, caveats} = chainedShare(rows, {fewest: 30, read});
  expect(points.map(({value}) => value)).toEqual([0.5, 0.2]);
  expect(caveats).toEqual([]);
});

it("chainedShare(sums) has no value before a month from which no source leads on", () => {
  const {points} = chain([sums("a", "2026-01", 20), sums("b", "2026-02", 30), sums("b", "2026-03", 40)]);
  expect(points.map(({value}) => value)).toEqual([null, 0.3, 0.4]);
  expect(points[0]).toMatchObject({why: "no source was read in this month and after it", count: 20, base: 100});
});

it("chainedShare(sums) bridges a month without postings", () => {
  const {points} = chain([sums("a", "2026-01", 20), sums("a", "2026-03", 40)]);
  expect(points.map(({at, value}) => [at, value])).toEqual([
    ["2026-01", 0.2],
    ["2026-02", null],
    ["2026-03", 0.4]
  ]);
});

it("chainedShare(sums) keeps the newest month as read and stays within 0 and 1", () => {
  const source = fc.constantFrom("a", "b", "c");
  const row = fc.record({source, month: fc.constantFrom(...months), k: fc.nat(100)});
  fc.assert(
    fc.property(fc.uniqueArray(row, {selector: ({source: s, month}) => `${s}${month}`, minLength: 1}), (rows) => {
      const {points} = chain(rows.map(({source: s, month, k}) => sums(s, month, k)));
      const last = points.at(-1);
      const newest = rows.filter(({month}) => month === last?.at);
      expect(last?.value).toBeCloseTo(newest.reduce((sum, {k}) => sum + k, 0) / (100 * newest.length), 5);
      for (const point of points)
        if (point.value !== null && point.low !== null && point.high !== null)
          expect(point.low >= 0 && point.low <= point.value && point.value <= point.high && point.high <= 1).toBe(true);
    }),
    {seed: 3, numRuns: 200}
  );
});

it("a length-standardised share does not rise where only the ads grow longer", async () => {
  const ads = forum.map((ad, at) => ({...ad, chars: at % 60 < 10 * (months.indexOf(ad.month) + 0.5) ? 5000 : 1000}));
  const place = new Map(ads.map(({posting}, at) => [posting, at]));
  const mentions = ads
    .filter(({posting, chars}) => (place.get(posting) ?? 0) % (chars === 5000 ? 2 : 10) === 0)
    .map(({posting}) => ({posting, skill: "rag"}));
  const read = await figureOver({postings: ads, mentions}, skillShare, rag);
  const standard = await figureOver({postings: ads, mentions}, skillShare, {...rag, options: {length: "standard"}});
  const values = (points: typeof read.points) => points.map(({value}) => value ?? Number.NaN);
  expect((values(read.points)[5] ?? 0) - (values(read.points)[0] ?? 0)).toBeGreaterThan(0.2);
  for (const value of values(standard.points)) expect(Math.abs(value - 0.3)).toBeLessThan(0.08);
  expect(standard.caveats).toContain("lengths-standardised");
});

it("a length-standardised share says when a month has no ads of some usual length", async () => {
  const ads = forum.map((ad) => ({...ad, chars: ad.month === "2026-03" ? 500 : 3000}));
  const {points} = await figureOver({postings: ads}, skillShare, {...rag, options: {length: "standard"}});
  expect(points[2]).toMatchObject({value: null, why: "no postings of some lengths"});
});

it("skill-share refuses ways that do not go together", async () => {
  const ask = (options: Readonly<Record<string, string>>) =>
    figureOver({postings: forum}, skillShare, {...rag, options});
  await expect(ask({panel: "fixed", length: "standard"})).rejects.toThrow("conflicting options");
  await expect(ask({panel: "fixed", per: "year"})).rejects.toThrow("conflicting options");
});

it("skills-an-ad counts each skill of an ad once, and the length of its text beside", async () => {
  const ads = forum.map((ad) => ({...ad, chars: 3000}));
  const mentions = [
    ...naming(ads, "rag", () => 0.5),
    ...naming(ads, "python", () => 1),
    ...naming(ads, "python", () => 1)
  ];
  const [skills, length] = await figuresOver({postings: ads, mentions}, skillsAnAd);
  expect(skills?.points[0]).toMatchObject({value: 1.5, count: 90, base: 60});
  expect(length?.points[0]).toMatchObject({value: 3000, low: 3000, high: 3000});
  const one = await figureOver({postings: ads.map((ad) => ({...ad, employer_key: "one"}))}, skillsAnAd);
  expect(one.points[0]).toMatchObject({value: null, why: "one employer only"});
});
