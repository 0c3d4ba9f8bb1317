import {expect, it} from "vitest";
import {aiShare} from "../../src/market/ai-share.ts";
import {adsOf, monthsFrom, naming} from "./made-ads.ts";
import {figureOver} from "./made-market.ts";

const months = monthsFrom("2026-01", 2);
const mixed = adsOf(months, {each: 50});
const chosen = adsOf([...months, "2026-03"], {each: 50, source: "ai-jobs"});
const families = {rag: "genai-llm", "deep-learning": "ai-ml", mlflow: "mlops", python: "software"} as const;
const mentions = [
  ...naming(mixed, "rag", () => 0.1),
  ...naming(mixed, "deep-learning", () => 0.2),
  ...naming(mixed, "python", () => 0.9),
  ...naming(chosen, "rag", () => 1)
];

it("ai-share counts a posting once that asks for any AI skill", async () => {
  const {points, evidence} = await figureOver({postings: mixed, mentions, families}, aiShare);
  expect(points.map(({at, value, count, base}) => [at, value, count, base])).toEqual([
    ["2026-01", 0.2, 10, 50],
    ["2026-02", 0.2, 10, 50]
  ]);
  expect(evidence).toHaveLength(10);
});

it("ai-share leaves out sources chosen for AI, and is refused where nothing else was read", async () => {
  const rows = {postings: [...mixed, ...chosen], mentions, families, chosenForAi: ["ai-jobs"]};
  const {points, caveats, evidence} = await figureOver(rows, aiShare);
  for (const id of evidence) expect(id.startsWith("ai-jobs")).toBe(false);
  expect(points.map(({at, value, base}) => [at, value, base])).toEqual([
    ["2026-01", 0.2, 50],
    ["2026-02", 0.2, 50],
    ["2026-03", null, 0]
  ]);
  expect(points[2]).toMatchObject({why: expect.stringContaining("chosen because they hire for AI")});
  expect(caveats).toContain("chosen-boards-left-out");
});

it("ai-share leaves out boards chosen for AI by their sightings", async () => {
  const sightings = chosen.map(({posting}) => ({
    posting,
    board: "greenhouse/ai",
    seen_at: "2026-01-01",
    state: "listed"
  }));
  const rows = {postings: [...mixed, ...chosen], mentions, families, sightings, chosenForAi: ["greenhouse/ai"]};
  const {points} = await figureOver(rows, aiShare);
  expect(points.map(({base}) => base)).toEqual([50, 50, 0]);
});

it("ai-share says when the skill list has no AI skills", async () => {
  const {points} = await figureOver({postings: mixed, mentions, families: {python: "software"}}, aiShare);
  expect(points[0]).toMatchObject({value: null, why: "the skill list has no AI skills", base: 50});
});

it("ai-share on a fixed panel does not jump when a source joins, chosen boards left out of it", async () => {
  const late = adsOf(["2026-02"], {each: 50, source: "late"});
  const rows = {
    postings: [...mixed, ...late, ...chosen],
    mentions: [...mentions, ...naming(late, "rag", () => 0.8)],
    families,
    chosenForAi: ["ai-jobs"]
  };
  const read = await figureOver(rows, aiShare);
  expect(read.points.map(({value}) => value)).toEqual([0.2, 0.5, null]);
  expect(read.caveats.join(" ")).toContain("late 2026-02 to 2026-02");
  const fixed = await figureOver(rows, aiShare, {options: {panel: "fixed"}});
  expect(fixed.points[0]?.value).toBeCloseTo(0.5, 2);
  expect(fixed.points[1]?.value).toBe(0.5);
  expect(fixed.caveats).toContain("Linked where the sources change: 2026-02 late joins.");
});
