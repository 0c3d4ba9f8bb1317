import {readFileSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {loadSkills} from "../../src/app/lens-files.ts";
import {askOf, hasSums} from "../../src/app/warehouse/ask-series.ts";
import {type Manifest, newestManifest} from "../../src/app/warehouse/manifest.ts";
import {figure, figuresBySkill, figuresOfMost, type Market, openMarket} from "../../src/app/warehouse/market.ts";
import {aiFamilies} from "../../src/market/ai-skills.ts";
import {distinctValues} from "../../src/market/cut-values.ts";
import type {Where} from "../../src/market/filters.ts";
import type {Row} from "../../src/market/measure.ts";
import {postingsNew} from "../../src/market/postings-new.ts";
import type {Query} from "../../src/market/query.ts";
import {rolledSums} from "../../src/market/rolled-sums.ts";
import {skillMentionShare} from "../../src/market/skill-mention-share.ts";
import {skillShare} from "../../src/market/skill-share.ts";
import {sourceRow, sourceSums, sourceSumsBySkill} from "../../src/market/source-sums.ts";
import {cuts} from "../../src/market/where.ts";
import type {Finding} from "../../src/model/finding.ts";
import {runHere} from "../app/cli/run-here.ts";

const here = runHere();
let market: Market;
let counted: Market;

beforeAll(async () => {
  const ads = Array.from({length: 240}, (_, i) => ({
    id: `p-${i}`,
    title: i % 2 === 0 ? "Senior Data Engineer" : "Backend Engineer",
    company: `Employer ${i % 17}`,
    datePosted: `2026-0${1 + (i % 4)}-15`,
    location: i % 3 === 0 ? "Berlin, Germany" : "New York, NY, US",
    description: `Ad ${i}. ${i % 5 === 0 ? "We do not use Kafka here." : ""}\nRequirements:\n- ${i % 3 === 0 ? "Strong Python" : "Kotlin and PyTorch"} ${i}`
  }));
  writeFileSync(here.path("ads.jsonl"), ads.map((ad) => `${JSON.stringify(ad)}\n`).join(""));
  await here.run("ingest", here.path("ads.jsonl"));
  market = await openMarket(here.path("warehouse"), "assay", {skills: loadSkills(null)});
  counted = {...market, manifest: {...market.manifest, files: []}, figures: market.database, index: null};
});

afterAll(() => {
  market.close();
  here.remove();
});

const wheres: readonly Where[] = [
  {},
  {country: "DE"},
  {seniority: "senior", from: "2026-02"},
  {role: "data engineer", to: "2026-03"},
  {country: "US", seniority: "senior"}
];

it("a figure from the sums that are kept is the figure counted anew", async () => {
  expect(market.manifest.files.some(({table}) => table === "rollups")).toBe(true);
  const family = [...market.families].flatMap(([id, name]) => (name === "ai-ml" ? [id] : []));
  const ai = [...market.families].flatMap(([id, name]) => (aiFamilies.includes(name) ? [id] : []));
  for (const where of wheres)
    for (const measure of [postingsNew, skillShare, skillMentionShare])
      for (const skills of [["python"], ["pytorch"], ["python", "pytorch"], family, ai]) {
        const request = {about: {}, skills, rule: null, where, repeats: "copies-dropped"} as const;
        const rolled = await figure(market, measure, request);
        expect(rolled.points).toEqual((await figure(counted, measure, request)).points);
        expect(rolled.points.length).toBeGreaterThan(0);
      }
});

it("the figures of every skill from the sums that are kept are those counted anew", async () => {
  for (const where of wheres) {
    const request = {rule: null, where, repeats: "copies-dropped"} as const;
    const rolled = await figuresBySkill(market, skillShare, request);
    const anew = await figuresBySkill(counted, skillShare, request);
    expect(rolled.length).toBeGreaterThanOrEqual(3);
    expect(rolled).toEqual(anew);
  }
});

it("the share of any AI skill is read from the sums that are kept", async () => {
  const ai = [...market.families].flatMap(([id, name]) => (aiFamilies.includes(name) ? [id] : []));
  const asked = {where: {}, repeats: "copies-dropped", stances: skillShare.stances ?? [], rule: null} as const;
  const about = {...asked, families: market.families, rolled: true};
  expect(rolledSums({...about, skills: ai})?.values).toContain("family:ai");
  expect(rolledSums({...about, skills: ai.slice(1)})).toBeNull();
  expect(rolledSums({...about, skills: [...ai, "python"]})).toBeNull();
});

it("the shares of the skills asked for most are the first of all shares", async () => {
  const sumOf = ({points}: Finding) => points.reduce((sum, {count}) => sum + count, 0);
  const id = ({about}: Finding) => about["skill"] ?? "";
  for (const where of wheres) {
    const request = {rule: null, where, repeats: "copies-dropped"} as const;
    const all = await figuresBySkill(market, skillShare, request);
    const sorted = all.toSorted((a, b) => sumOf(b) - sumOf(a) || (id(a) < id(b) ? -1 : 1));
    for (const own of [market, counted]) {
      expect(await figuresOfMost(own, skillShare, {...request, most: 2})).toEqual(sorted.slice(0, 2));
      const among = ["kotlin", "pytorch"];
      const found = await figuresOfMost(own, skillShare, {...request, most: 9, among});
      expect(found).toEqual(sorted.filter((finding) => among.includes(id(finding))));
    }
  }
});

it("sums of an older edition are not read, and are made anew by the next ingest", async () => {
  const path = here.path("warehouse/vintages/00000001.json");
  const old: Manifest = JSON.parse(readFileSync(path, "utf8"));
  const files = old.files.map(({edition: _, ...file}) => file);
  writeFileSync(path, JSON.stringify({...old, files}));
  const before = await openMarket(here.path("warehouse"), "assay");
  expect(
    askOf(before, skillShare, {about: {}, skills: [], rule: null, where: {}, repeats: "copies-dropped"}).rolled
  ).toBe(false);
  before.close();
  const row = {id: "late", title: "Engineer", datePosted: "2026-04-20", description: "Requirements:\n- Python"};
  writeFileSync(here.path("late.jsonl"), `${JSON.stringify(row)}\n`);
  await here.run("ingest", here.path("late.jsonl"));
  const newest = newestManifest(here.path("warehouse"));
  expect(hasSums(newest?.files ?? [])).toBe(true);
  expect(newest?.files.filter(({table}) => table === "rollups")).toHaveLength(4);
  writeFileSync(path, JSON.stringify(old));
});

it("sums by source that are kept are those counted anew", async () => {
  const own = {repeats: "copies-dropped", skills: ["python"], stances: skillShare.stances ?? [], rule: null} as const;
  const rowsOf = async ({sql, values}: Query, read: (row: Row) => unknown) =>
    (await market.database.rows(sql, values)).map(read);
  for (const where of [{}, {from: "2026-02"}, {source: "row"}]) {
    const ask = {...own, where};
    const one = await rowsOf(sourceSums({...ask, rolled: true}), sourceRow);
    expect(sourceSums({...ask, rolled: true}).sql).toContain("rollups");
    expect(one).toEqual(await rowsOf(sourceSums(ask), sourceRow));
    const named = (row: Row) => [row["skill"], sourceRow(row)];
    const all = await rowsOf(sourceSumsBySkill({...ask, rolled: true}), named);
    expect(all).toEqual(await rowsOf(sourceSumsBySkill(ask), named));
    if (where.source === undefined) expect(all.length).toBeGreaterThan(one.length);
  }
});

it("a part of the sums by source has only the newest months and the skills named often enough", async () => {
  const ask = {
    where: {},
    repeats: "copies-dropped",
    stances: skillShare.stances ?? [],
    rule: null,
    rolled: true
  } as const;
  const {sql, values} = sourceSumsBySkill(ask, {months: 2, fewest: 30});
  const rows = await market.database.rows(sql, values);
  expect([...new Set(rows.map((row) => row["month"]))].sort()).toEqual(["2026-03", "2026-04"]);
  const whole = sourceSumsBySkill(ask);
  const all = await market.database.rows(whole.sql, whole.values);
  expect(new Set(rows.map((row) => row["skill"])).size).toBeLessThan(new Set(all.map((row) => row["skill"])).size);
});

it("the values of a cut that are kept are those counted anew", async () => {
  for (const cut of cuts) {
    const valuesOf = async (rolled: boolean) => {
      const {sql, values} = distinctValues(cut, {where: {from: "2026-02"}, repeats: "copies-dropped", rolled});
      return (await market.database.rows(sql, values)).map((row) => [row["value"], Number(row["postings"])]);
    };
    expect(await valuesOf(true)).toEqual(await valuesOf(false));
  }
});

it("rolledSums(ask) leaves to counting what the kept sums do not hold", () => {
  const ask = {where: {}, repeats: "copies-dropped", skills: ["python"], stances: skillShare.stances ?? []} as const;
  expect(rolledSums({...ask, rule: null, rolled: true})).not.toBeNull();
  expect(rolledSums({...ask, rule: null})).toBeNull();
  expect(rolledSums({...ask, rule: "alias", rolled: true})).toBeNull();
  expect(rolledSums({...ask, rule: null, rolled: true, repeats: "keep"})).toBeNull();
  expect(rolledSums({...ask, rule: null, rolled: true, skills: ["a", "b"]})).toBeNull();
  expect(rolledSums({...ask, rule: null, rolled: true, stances: ["required"]})).toBeNull();
  expect(rolledSums({...ask, rule: null, rolled: true, where: {country: "US", sector: "health"}})).toBeNull();
});
