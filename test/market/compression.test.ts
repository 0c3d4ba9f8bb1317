import {expect, it} from "vitest";
import {compression} from "../../src/market/compression.ts";
import type {Finding} from "../../src/model/finding.ts";
import {figuresOver} from "./made-market.ts";
import {plantedMarket} from "./made-pay.ts";

const rag = {skills: ["rag"], about: {skill: "rag"}};
const planted = {employers: 30, ads: 48, months: 24, seed: 5, confounding: 0, premium: () => 0.1};
const trendOf = (findings: readonly Finding[]) => findings.find(({about}) => about["trend"] !== undefined);

it("compression finds a premium that shrinks, quarter by quarter and as a trend", async () => {
  const shrinking = plantedMarket({...planted, premium: (month) => 0.3 - 0.12 * (month / 12)});
  const [quarters, trend] = await figuresOver(shrinking, compression, rag);
  expect(quarters?.points.map(({at}) => at)).toEqual(
    ["2024", "2025"].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}-Q${q}`))
  );
  expect(quarters?.points[0]?.value ?? 0).toBeGreaterThan(quarters?.points[7]?.value ?? 1);
  expect(trend?.state).toBe("compressing");
  expect(trend?.points[0]?.value ?? 0).toBeCloseTo(Math.expm1(-0.12), 1);
  expect(trend?.points[0]?.at).toBe("2024-Q1..2025-Q4");
});

it("compression finds a premium that grows, and cannot tell of one that stays", async () => {
  const growing = plantedMarket({...planted, premium: (month) => 0.12 * (month / 12)});
  expect(trendOf(await figuresOver(growing, compression, rag))?.state).toBe("widening");
  expect(trendOf(await figuresOver(plantedMarket(planted), compression, rag))?.state).toBe("cannot tell");
});

it("compression is not taken in by employers that come and go", async () => {
  // Early newcomers that name it pay well, late ones badly; those that stay never change.
  const stay = plantedMarket(planted);
  const guests = Array.from({length: 400}, (_, i) => ({
    ...(stay.postings[0] ?? {}),
    posting: `g${i}`,
    employer_key: `g${i}`,
    month: i % 2 === 0 ? "2024-02" : "2025-11",
    pay_low_year: i % 2 === 0 ? 300_000 : 50_000,
    pay_high_year: i % 2 === 0 ? 300_000 : 50_000
  }));
  const rows = {
    postings: [...stay.postings, ...guests],
    mentions: [...stay.mentions, ...guests.map(({posting}) => ({posting, skill: "rag"}))]
  };
  const [quarters, trend] = await figuresOver(rows, compression, rag);
  expect(trend?.state).toBe("cannot tell");
  expect(quarters?.caveats).toContain("constant-panel");
  expect(quarters?.points[0]?.base ?? 0).toBeLessThan(400);
});

it("compression of a short time is too short, and of several currencies null", async () => {
  const short = await figuresOver(plantedMarket({...planted, months: 9}), compression, rag);
  expect(trendOf(short)?.state).toBe("too short");
  expect(trendOf(short)?.points[0]).toMatchObject({
    value: null,
    why: "too short: 3 quarters have a premium, 6 are needed"
  });
  const {postings, mentions} = plantedMarket(planted);
  const mixed = postings.map((row, i) => ({...row, pay_currency: ["USD", "EUR"][i % 2]}));
  const [first] = await figuresOver({postings: mixed, mentions}, compression, rag);
  expect(
    first?.points.every((point) => point.value === null && point.why.startsWith("pay in several currencies"))
  ).toBe(true);
  expect(await figuresOver({postings: []}, compression, rag)).toHaveLength(0);
});

it("compression with one employer only, or one month only, has no premium", async () => {
  const {postings, mentions} = plantedMarket(planted);
  const one = postings.map((row) => ({...row, employer_key: "e"}));
  const [quarters] = await figuresOver({postings: one, mentions}, compression, rag);
  expect(quarters?.points[0]).toMatchObject({value: null, why: "one employer only"});
  const [month] = await figuresOver(
    {postings: postings.map((row) => ({...row, month: "2024-01"})), mentions},
    compression,
    rag
  );
  expect(month?.points).toEqual([
    {at: "2024-Q1", value: null, count: 0, base: 0, why: "no ad of the same employers states pay"}
  ]);
});
