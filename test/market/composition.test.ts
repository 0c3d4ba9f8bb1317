import {expect, it} from "vitest";
import {composition} from "../../src/market/composition.ts";
import {adsOf, monthsFrom} from "./made-ads.ts";
import {figuresOver} from "./made-market.ts";

const months = monthsFrom("2024-01", 24);
const rag = {skills: ["rag"], about: {skill: "rag"}};
const late = (month: string) => month >= "2025-01";

/** Sixty employers; the sector and whether it asks for the skill follow from the ad's place in its month. */
function marketOf(
  sector: (place: number, month: string) => string,
  asks: (sector: string, place: number, month: string) => boolean
) {
  const ads = adsOf(months, {each: 60}).map((ad, at) => ({
    ...ad,
    sector: {name: sector(at % 60, ad.month), by: "given"}
  }));
  const mentions = ads
    .filter((ad, at) => asks(ad.sector.name, at % 60, ad.month))
    .map(({posting}) => ({posting, skill: "rag"}));
  return {postings: ads, mentions};
}

const partsOf = async (rows: Parameters<typeof figuresOver>[0], more = {}) => {
  const found = await figuresOver(rows, composition, {...rag, ...more});
  return new Map(found.map(({about, points: [point]}) => [about["part"], point]));
};

it("composition tells a fall of weights from a fall of shares: each sector's share stays, AI-heavy sectors shrink", async () => {
  const rows = marketOf(
    (place, month) => (place < (late(month) ? 15 : 30) ? "software" : "health"),
    (sector, place) => (sector === "software" ? place % 2 === 0 : place % 10 === 0)
  );
  const parts = await partsOf(rows);
  const value = (name: string) => parts.get(name)?.value ?? Number.NaN;
  expect(value("change of the share")).toBeLessThan(-0.05);
  expect(value("within groups") + value("between groups")).toBeCloseTo(value("change of the share"), 6);
  expect(Math.abs(value("within groups"))).toBeLessThan(0.02);
  expect(value("between groups")).toBeLessThan(-0.05);
});

it("composition tells a rise within sectors", async () => {
  const rows = marketOf(
    (place) => (place < 30 ? "software" : "health"),
    (_, place, month) => place % (late(month) ? 2 : 4) === 0
  );
  const parts = await partsOf(rows);
  expect(parts.get("within groups")?.value).toBeCloseTo(0.25, 6);
  expect(parts.get("between groups")?.value).toBeCloseTo(0, 6);
  const same = parts.get("within the same employers");
  expect(same?.value).toBeGreaterThan(0.2);
  expect((same !== undefined && same.value !== null ? same.low : null) ?? 0).toBeGreaterThan(0);
  expect(parts.get("change of the share")).toMatchObject({at: "2024-01..2025-12", count: 360, base: 720});
});

it("composition says for how many ads the group is not known", async () => {
  const rows = marketOf(
    () => "health",
    (_, place) => place % 3 === 0
  );
  const postings = rows.postings.map((ad, at) => (at % 2 === 0 ? {...ad, sector: null} : ad));
  const [found] = await figuresOver({...rows, postings}, composition, rag);
  expect(found?.caveats.join(" ")).toContain("Of 50 % of these ads the group is not known");
});

it("composition says why it has no value", async () => {
  const why = async (rows: Parameters<typeof figuresOver>[0], more = {}) => {
    const [point] = [...(await partsOf(rows, more)).values()];
    return point !== undefined && "why" in point ? point.why : "a value";
  };
  const rows = marketOf(
    () => "health",
    (_, place) => place % 3 === 0
  );
  expect(await why({...rows, postings: rows.postings.filter(({month}) => late(month))})).toBe(
    "no source was read throughout these 24 months"
  );
  expect(await why({...rows, postings: rows.postings.filter((_, at) => at % 20 === 0)})).toBe("too few");
  expect(await why({...rows, postings: rows.postings.map((ad) => ({...ad, employer_key: "one"}))})).toBe(
    "too few employers for a margin"
  );
  expect(await why(rows, {skills: [], about: {}})).toBe("the skill list has no AI skills");
  expect(await figuresOver({postings: []}, composition, rag)).toMatchObject([{points: []}]);
});

it("composition without a skill is of AI, boards chosen for AI left out", async () => {
  const rows = marketOf(
    () => "health",
    (_, place, month) => place % (late(month) ? 2 : 4) === 0
  );
  const chosen = adsOf(months, {each: 60, source: "ai-board"});
  const all = {
    postings: [...rows.postings, ...chosen],
    mentions: [...rows.mentions, ...chosen.map(({posting}) => ({posting, skill: "rag"}))],
    families: {rag: "genai-llm"} as const,
    chosenForAi: ["ai-board"]
  };
  const parts = await partsOf(all, {skills: [], about: {}});
  expect(parts.get("change of the share")?.value).toBeCloseTo(0.25, 6);
});
