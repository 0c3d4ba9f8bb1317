import {expect, it} from "vitest";
import {momentum} from "../../src/market/momentum.ts";
import {slopeOf} from "../../src/market/slope.ts";
import {type Random, randomFrom} from "../../src/stats/random.ts";
import {adsOf, monthsFrom, naming} from "./made-ads.ts";
import {figureOver, figuresOver} from "./made-market.ts";

const months = monthsFrom("2023-01", 40);
const ads = adsOf(months, {each: 50});
const rag = {skills: ["rag"], about: {skill: "rag"}};

it("momentum calls a skill warming, cooling or steady, all of them tested together", async () => {
  const rising = naming(ads, "rising", (_, i) => 0.1 + 0.01 * i);
  const falling = naming(ads, "falling", (_, i) => 0.5 - 0.01 * i);
  const still = Array.from({length: 20}, (_, s) =>
    naming(ads, `still-${s}`, (_, i) => 0.2 + 0.04 * ((i * (s + 3)) % 5))
  );
  const found = await figuresOver({postings: ads, mentions: [...rising, ...falling, ...still.flat()]}, momentum);
  const states = new Map(found.map(({about, state}) => [about["skill"], state]));
  expect(states.get("rising")).toBe("warming");
  expect(states.get("falling")).toBe("cooling");
  expect([...states.values()].filter((state) => state === "steady")).toHaveLength(20);
  expect(found[0]?.about).toEqual({skill: "rising"});
  expect(found[0]?.points[0]?.at).toBe("2023-05..2026-04");
});

it("momentum of one skill is what it is among all", async () => {
  const mentions = [
    ...naming(ads, "rag", (_, i) => 0.1 + 0.005 * i),
    ...Array.from({length: 9}, (_, s) => naming(ads, `other-${s}`, () => 0.3)).flat()
  ];
  const one = await figureOver({postings: ads, mentions}, momentum, rag);
  const all = await figuresOver({postings: ads, mentions}, momentum);
  const same = all.find(({about}) => about["skill"] === "rag");
  expect(one.points).toEqual(same?.points);
  expect(one.beside).toEqual(same?.beside);
});

it("momentum says why it has no value", async () => {
  const told = async (count: number, each: number, more: {employers?: number; share?: number} = {}) => {
    const own = adsOf(monthsFrom("2024-01", count), {each, employers: more.employers ?? each});
    const found = await figureOver(
      {postings: own, mentions: naming(own, "rag", () => more.share ?? 0.2)},
      momentum,
      rag
    );
    const [point] = found.points;
    return [found.state, point?.value === null && "why" in point ? point.why : "a value"];
  };
  expect(await told(17, 50)).toEqual(["too short", "too short: 17 months; at least 24 are needed, 7 more"]);
  expect(await told(1, 900)).toEqual(["too short", "too short: 1 month; at least 24 are needed, 23 more"]);
  expect(await told(30, 10)).toEqual(["cannot tell", "too few"]);
  expect(await told(30, 50, {share: 0.02})).toEqual([
    "cannot tell",
    "too few postings ask for it: 30; at least 50 are needed"
  ]);
  expect(await told(30, 50, {employers: 1})).toEqual(["cannot tell", "one employer only"]);
  expect(await told(30, 50, {share: 1})).toEqual(["cannot tell", "no slope can be told: it is in all or hardly any"]);
});

it("momentum keeps a month that is missing out and says so", async () => {
  const gap = ads.filter(({month}) => month !== "2025-03");
  const found = await figureOver({postings: gap, mentions: naming(gap, "rag", () => 0.2)}, momentum, rag);
  expect(found.state).toBe("steady");
  expect(found.beside?.["months"]).toBe(35);
  expect(found.caveats).toContain("months-missing");
});

it("momentum looks only at sources that were read throughout", async () => {
  const late = adsOf(months.slice(20), {each: 50, source: "ai-board"});
  const mentions = [...naming(ads, "rag", () => 0.2), ...naming(late, "rag", () => 1)];
  const found = await figureOver({postings: [...ads, ...late], mentions}, momentum, rag);
  expect(found.state).toBe("steady");
  expect(found.points[0]).toMatchObject({value: 0, base: 1800});
  expect(found.caveats).toContain("Only sources that were read throughout are compared; left out: ai-board.");
});

const month = (k: number, n: number) => ({k, n, kk: k, kn: k, nn: n, clusters: n});

it("slopeOf(months) finds a slope that is exactly there, under a yearly wave", () => {
  const share = (i: number) => 1 / (1 + Math.exp(-(-2 + 0.3 * (i / 12) + 0.4 * Math.sin((2 * Math.PI * i) / 12))));
  const slope = slopeOf(Array.from({length: 36}, (_, i) => month(1e6 * share(i), 1e6)));
  expect(slope?.value).toBeCloseTo(0.3, 6);
});

it("slopeOf(months) of a share that stays is off 0 about as often as its margin says", () => {
  const random = randomFrom(7);
  let [off, told] = [0, 0];
  for (let i = 0; i < 300; i++) {
    const slope = slopeOf(Array.from({length: 36}, () => burstyMonth(random)));
    if (slope === null) continue;
    told++;
    if (slope.p < 0.05) off++;
  }
  expect(told).toBe(300);
  // Nominal 5 %: at most 29 of 300 with chance 0.999.
  expect(off).toBeLessThanOrEqual(29);
});

/** 60 employers of 5 ads; a tenth of the employers name the skill in each of theirs. */
function burstyMonth(random: Random) {
  const named = Array.from({length: 60}, () => (random() < 0.1 ? 5 : 0));
  const k = named.reduce<number>((a, b) => a + b, 0);
  return {k, n: 300, kk: 5 * k, kn: 5 * k, nn: 60 * 25, clusters: 60};
}
