import {expect, it} from "vitest";
import {newRoles} from "../../src/market/new-roles.ts";
import {skillShare} from "../../src/market/skill-share.ts";
import {titleShare} from "../../src/market/title-share.ts";
import {adsOf, monthsFrom, naming} from "./made-ads.ts";
import {everything, figureOver, figuresOver} from "./made-market.ts";

const months = monthsFrom("2022-01", 48);
const roleOf = (month: string, i: number) =>
  month >= "2025-01" && i < 3 ? "agent engineer" : i < 13 ? "data engineer" : "backend engineer";
const ads = adsOf(months, {each: 40}).map((ad, at) => ({...ad, roles: [{role: roleOf(ad.month, at % 40)}]}));

it("title-share is over all postings, by month, quarter or year", async () => {
  const of = async (options: Readonly<Record<string, string>>) =>
    (await figureOver({postings: ads}, titleShare, {options})).points;
  const monthly = await of({title: "Data Engineer"});
  expect(monthly).toHaveLength(48);
  expect(monthly[0]).toMatchObject({at: "2022-01", count: 13, base: 40});
  expect((await of({title: "agent engineer", per: "year"})).map(({at, count, base}) => [at, count, base])).toEqual([
    ["2022", 0, 480],
    ["2023", 0, 480],
    ["2024", 0, 480],
    ["2025", 36, 480]
  ]);
});

it("title-share of a title that no posting has says so", async () => {
  const found = await figureOver({postings: ads}, titleShare, {options: {title: "front-end developer"}});
  expect(found.points[0]).toMatchObject({value: 0, count: 0, base: 40});
  expect(found.caveats.join(" ")).toContain('No title of these postings is read as "front-end developer"; assay role');
  const known = await figureOver({postings: ads}, titleShare, {options: {title: "data engineer"}});
  expect(known.caveats.join(" ")).not.toContain("No title");
});

it("title-share needs a title", async () => {
  await expect(figureOver({postings: ads}, titleShare, everything)).rejects.toThrow("missing option: --title");
});

it("new-roles finds the role that titles did not name until two years before", async () => {
  const found = await figuresOver({postings: ads}, newRoles);
  expect(found.map(({about, state}) => [about["role"], state])).toEqual([["agent engineer", "first seen 2025-01"]]);
  expect(found[0]?.points).toEqual([{at: "2024-01..2025-12", value: 36, low: 36, high: 36, count: 36, base: 960}]);
});

it("new-roles calls nothing new without a year before, nor what one employer posts", async () => {
  const short = await figuresOver({postings: ads}, newRoles, {where: {from: "2023-06"}});
  expect(short[0]?.points[0]).toMatchObject({
    value: null,
    why: "too short: 7 months before the newest 24; at least 12 are needed to call a role new"
  });
  const one = ads.map((ad) => (ad.roles[0]?.role === "agent engineer" ? {...ad, employer_key: "one"} : ad));
  expect(await figuresOver({postings: one}, newRoles)).toEqual([]);
  expect(await figuresOver({postings: []}, newRoles)).toEqual([]);
});

it("new-roles takes no role for new that came with a source", async () => {
  const other = monthsFrom("2024-06", 19).flatMap((month) =>
    Array.from({length: 10}, (_, i) => ({
      ...{posting: `late:${month}:${i}`, month, source: "late", employer_key: `late-${i}`},
      roles: [{role: "electrician"}]
    }))
  );
  const found = await figuresOver({postings: [...ads, ...other]}, newRoles);
  expect(found.map(({about}) => about["role"])).toEqual(["agent engineer"]);
  expect(found[0]?.points[0]).toMatchObject({count: 36, base: 960});
  expect(found[0]?.caveats).toContain("Only sources that were read throughout are compared; left out: late.");
});

it("new-roles does not call new what another source named before", async () => {
  const gone = adsOf(months.slice(0, 12), {each: 5, source: "gone"}).map((ad) => ({
    ...ad,
    roles: [{role: "agent engineer"}]
  }));
  expect(await figuresOver({postings: [...ads, ...gone]}, newRoles)).toEqual([]);
});

it("new-roles says when no source was read before and after", async () => {
  const moved = ads.map((ad) => ({...ad, source: ad.month < "2024-01" ? "old" : "new"}));
  const [found] = await figuresOver({postings: moved}, newRoles);
  expect(found?.points[0]).toMatchObject({
    value: null,
    why: "no source was read throughout these 24 months and the 12 before"
  });
});

it("skill-share per year is over the postings of the year, for one skill as for all", async () => {
  const mentions = naming(ads, "rag", (month) => (month >= "2025-01" ? 0.5 : 0.1));
  const per = {options: {per: "year"}};
  const one = await figureOver({postings: ads, mentions}, skillShare, {skills: ["rag"], about: {skill: "rag"}, ...per});
  expect(one.points.map(({at, value, base}) => [at, value, base])).toEqual([
    ["2022", 0.1, 480],
    ["2023", 0.1, 480],
    ["2024", 0.1, 480],
    ["2025", 0.5, 480]
  ]);
  const [all] = await figuresOver({postings: ads, mentions}, skillShare, per);
  expect(all?.points).toEqual(one.points);
  expect(all?.of).toBe("postings dated in the year");
});
