import {expect, it} from "vitest";
import type {PaidAd} from "../../src/market/pay-rows.ts";
import {premium} from "../../src/market/premium.ts";
import {compare, logPaid, specifications} from "../../src/market/premium-curve.ts";
import type {Finding, Point} from "../../src/model/finding.ts";
import {figuresOver} from "./made-market.ts";
import {plantedMarket} from "./made-pay.ts";

const rag = {skills: ["rag"], about: {skill: "rag"}};
const planted = {employers: 60, ads: 12, months: 6, seed: 3, confounding: 1, premium: () => Math.log(1.1)};
const confounded = plantedMarket(planted);
const byName = (findings: readonly Finding[], name: string) => findings.find(({about}) => about["compared"] === name);
const whyOf = (point: Point | undefined) => (point?.value === null ? point.why : undefined);
const holds = (point: Point | undefined, value: number) =>
  point !== undefined && point.value !== null && (point.low ?? 9) <= value && (point.high ?? -9) >= value;

it("premium is a curve from all ads to ads alike in more and more ways", async () => {
  const findings = await figuresOver(confounded, premium, rag);
  expect(findings.slice(0, 6).map(({about}) => about["compared"])).toEqual(specifications.map(({name}) => name));
  expect(findings.every(({about}) => about["skill"] === "rag")).toBe(true);
  expect(findings[0]?.points[0]).toMatchObject({at: "2024-01..2024-06", count: confounded.mentions.length, base: 720});
  const named = new Set(confounded.mentions.map(({posting}) => posting));
  expect(findings[0]?.evidence).toHaveLength(10);
  expect(findings[0]?.evidence.every((posting) => named.has(posting))).toBe(true);
});

it("premium within employers recovers what was planted, where the raw difference fails", async () => {
  const findings = await figuresOver(confounded, premium, rag);
  const raw = findings[0]?.points[0];
  expect(holds(raw, 0.1)).toBe(false);
  expect(raw?.value ?? 0).toBeGreaterThan(0.25);
  const within = byName(findings, "the same, within the same employer");
  expect(holds(within?.points[0], 0.1)).toBe(true);
  expect(within?.points[0]?.value ?? 0).toBeCloseTo(0.1, 1);
  expect(within?.state).toBe("ads naming it offer more");
});

/** The ads of a planted market as the warehouse would give them, without a warehouse. */
function adsOf({postings, mentions}: ReturnType<typeof plantedMarket>): readonly PaidAd[] {
  const named = new Set(mentions.map(({posting}) => posting));
  return postings.map(({posting, month, employer_key, seniority, pay_low_year}) => ({
    posting,
    month,
    cluster: employer_key,
    currency: "USD",
    pay: pay_low_year,
    named: named.has(posting),
    role: "data engineer",
    title: "data engineer",
    seniority,
    country: "US"
  }));
}

it("compare(ads) within employers holds the planted value in about 95 of 100 markets", () => {
  const within = specifications[3];
  if (within === undefined) throw new Error("no such specification");
  let held = 0;
  for (let seed = 100; seed < 300; seed++) {
    const market = plantedMarket({...planted, employers: 25, ads: 8, seed, premium: () => 0.05});
    const {point} = compare(logPaid(adsOf(market)), {at: "2024", specification: within, fewest: 20});
    if (holds(point, Math.expm1(0.05))) held++;
  }
  // 200 markets at 0.95 lie within ±4 standard errors: 0.062.
  expect(held / 200).toBeGreaterThan(0.888);
});

it("compare(ads) of more ads than medians are worked out for says so, and still compares means", () => {
  const ads = logPaid(adsOf(plantedMarket({...planted, employers: 50, ads: 1001})));
  const ask = {at: "2024", fewest: 20};
  const [raw, median] = [specifications[0], specifications.at(-1)];
  if (raw === undefined || median === undefined) throw new Error("no such specification");
  expect(whyOf(compare(ads, {...ask, specification: median}).point)).toBe(
    "more than 50000 ads: medians of like ads are not worked out"
  );
  expect(compare(ads, {...ask, specification: raw}).point.value).not.toBeNull();
});

it("premium where its interval covers 0 cannot tell", async () => {
  const nothing = plantedMarket({...planted, premium: () => 0, confounding: 0});
  const findings = await figuresOver(nothing, premium, rag);
  expect(findings.slice(0, 6).map(({state}) => state)).toEqual(specifications.map(() => "cannot tell"));
  expect(findings[4]?.caveats).toContain("title-may-be-the-treatment");
  expect(findings[0]?.caveats).toContain("premium-is-no-cause");
});

it("premium shows how many ads of each kind state pay, and the range if that is no accident", async () => {
  const silent = confounded.postings.slice(0, 300).map((row, i) => ({
    ...row,
    posting: `s${i}`,
    pay_low_year: null,
    pay_high_year: null,
    pay_currency: null
  }));
  const findings = await figuresOver({...confounded, postings: [...confounded.postings, ...silent]}, premium, rag);
  const shares = findings.filter(({unit}) => unit === "share");
  expect(shares.map(({about}) => about["coverage"])).toEqual(["ads that ask for it", "other ads"]);
  expect(shares[0]?.points[0]?.value).toBe(1);
  expect(shares[1]?.points[0]?.value ?? 1).toBeLessThan(1);
  const range = findings.find(({about}) => about["range"] !== undefined);
  expect(range?.caveats).toContain("lee-bounds");
  expect(holds(range?.points[0], range?.points[0]?.value ?? 9)).toBe(true);
  expect(
    (range?.points[0]?.value === null ? 0 : (range?.points[0]?.high ?? 0)) - (range?.points[0]?.value ?? 0)
  ).toBeGreaterThan(0.01);
});

it.each([
  [
    "few ads that name it",
    {...confounded, mentions: confounded.mentions.slice(0, 9)},
    "too few ads that name it and state pay"
  ],
  [
    "few other ads",
    {...confounded, mentions: confounded.postings.slice(5).map(({posting}) => ({posting, skill: "rag"}))},
    "too few other ads that state pay"
  ],
  [
    "one employer only",
    {...confounded, postings: confounded.postings.map((row) => ({...row, employer_key: "e"}))},
    "one employer only"
  ],
  [
    "all pay equal",
    {...confounded, postings: confounded.postings.map((row) => ({...row, pay_low_year: 9e4, pay_high_year: 9e4}))},
    "all ads state the same pay"
  ],
  [
    "four employers that name it",
    {
      ...confounded,
      mentions: confounded.postings
        .filter(({employer_key}, i) => i % 2 === 0 && ["e1", "e2", "e3", "e4"].includes(employer_key))
        .map(({posting}) => ({posting, skill: "rag"}))
    },
    "too few employers with both kinds of ad for a margin"
  ]
])("premium of %s is null and says why", async (_, rows, why) => {
  const findings = await figuresOver(rows, premium, rag);
  expect(whyOf(byName(findings, "the same, within the same employer")?.points[0])).toBe(why);
});

it("premium within employers has nothing to compare where each names it always or never", async () => {
  const mentions = confounded.postings.flatMap(({posting, employer_key}) =>
    Number(employer_key.slice(1)) % 2 === 0 ? [{posting, skill: "rag"}] : []
  );
  const findings = await figuresOver({...confounded, mentions}, premium, rag);
  expect(whyOf(byName(findings, "the same, within the same employer")?.points[0])).toBe(
    "nothing to compare: no pair of like ads of which one names it"
  );
  expect(findings[0]?.points[0]?.value).not.toBeNull();
});

it("premium in several currencies is null and says so; of none there is no series", async () => {
  const mixed = confounded.postings.map((row, i) => ({...row, pay_currency: i % 2 === 0 ? "USD" : "EUR"}));
  const [first] = await figuresOver({...confounded, postings: mixed}, premium, rag);
  expect(whyOf(first?.points[0])).toContain("pay in several currencies");
  const [euros] = await figuresOver({...confounded, postings: mixed}, premium, {...rag, options: {currency: "EUR"}});
  expect(euros?.points[0]).toMatchObject({base: 360});
  expect(await figuresOver({postings: []}, premium, rag)).toEqual([]);
});

it("premium leaves out pay that is ten times off", async () => {
  const [first, ...rest] = confounded.postings;
  if (first === undefined) throw new Error("no posting");
  const wild = {...first, pay_low_year: 9e6, pay_high_year: 9e6};
  const [raw] = await figuresOver({...confounded, postings: [wild, ...rest]}, premium, rag);
  expect(raw?.points[0]?.base).toBe(719);
});

it("premium of every skill compares like work and calls only what survives all the looking", async () => {
  const noise = Array.from({length: 12}, (_, s) =>
    confounded.postings.filter((_, i) => (i * 7 + s * 13) % 10 < 3).map(({posting}) => ({posting, skill: `noise-${s}`}))
  ).flat();
  const few = confounded.postings.slice(0, 5).map(({posting}) => ({posting, skill: "few"}));
  const findings = await figuresOver({...confounded, mentions: [...confounded.mentions, ...noise, ...few]}, premium);
  expect(findings).toHaveLength(13);
  const said = new Map(findings.map(({about, state}) => [about["skill"], state]));
  expect(said.get("rag")).toBe("ads naming it offer more");
  expect([...said.values()].filter((state) => state === "cannot tell").length).toBeGreaterThanOrEqual(11);
  expect(findings[0]?.caveats).toContain("many-at-once");
});
