import {expect, it} from "vitest";
import {scarcity} from "../../src/market/scarcity.ts";
import {figuresOver} from "./made-market.ts";

const postings = Array.from({length: 120}, (_, i) => ({
  posting: `p${i}`,
  month: i < 60 ? "2026-01" : "2026-02",
  employer_key: `e${i % 40}`,
  pay_low: 90_000 + (i % 3) * 5000,
  pay_high: 110_000 + (i % 3) * 5000,
  pay_low_year: 90_000 + (i % 3) * 5000,
  pay_high_year: 110_000 + (i % 3) * 5000,
  pay_currency: "USD",
  pay_period: "year"
}));
const undated = {posting: "x", month: "unknown", employer_key: "e1"};
const mentions = postings.slice(30, 90).map(({posting}) => ({posting, skill: "rust"}));
const repeats = Array.from({length: 12}, (_, i) => ({
  posting: `p${60 + i}`,
  repeat_of: `p${30 + i}`,
  kind: "re-post",
  month: "2026-02"
}));

it("scarcity puts its signs side by side, each with its base, and adds nothing up", async () => {
  const profiles = Array.from({length: 20}, () => ({skill: "rust"}));
  const found = await figuresOver({postings, mentions, repeats}, scarcity, {skills: ["rust"], files: {profiles}});
  const point = (component: string) => found.find(({about}) => about["component"] === component);
  expect(point("share that asks for it")?.points[0]).toMatchObject({
    at: "2026-01..2026-02",
    value: 0.5,
    count: 60,
    base: 120
  });
  expect(point("posted anew in a later month")?.points[0]).toMatchObject({value: 0.2, count: 12, base: 60});
  expect(point("median days up")).toMatchObject({unit: "days", points: [{value: null, base: 0}]});
  expect(point("pay against like ads")).toMatchObject({unit: "growth"});
  expect(point("postings per profile of this source")).toMatchObject({
    unit: "ratio",
    points: [{value: 3, count: 60, base: 20}]
  });
  expect(found).toHaveLength(5);
  for (const {caveats} of found) expect(caveats).toContain("no-single-score");
});

it("scarcity of all postings has no share, pay or profiles of a skill", async () => {
  const found = await figuresOver({postings, repeats}, scarcity);
  expect(found.map(({about}) => about["component"])).toEqual(["posted anew in a later month", "median days up"]);
  expect(found[0]?.points[0]).toMatchObject({count: 12, base: 120});
  const [more] = await figuresOver({postings: [...postings, undated], repeats}, scarcity);
  expect(more?.points[0]).toMatchObject({at: "2026-01..2026-02", base: 121});
});

it("scarcity has no ratio from fewer than ten profiles and no share of fewer than thirty postings", async () => {
  const few = {postings: postings.slice(30, 45), mentions};
  const found = await figuresOver(few, scarcity, {skills: ["rust"], files: {profiles: [{skill: "rust", profiles: 4}]}});
  expect(found[0]?.points[0]).toMatchObject({value: null, base: 15, why: "too few"});
  expect(found.at(-1)?.points[0]).toMatchObject({
    value: null,
    base: 4,
    why: "fewer than ten postings or ten profiles name it"
  });
});
