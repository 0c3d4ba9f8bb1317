import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {askFigures, evidenceQuery} from "../../src/app/answers/figures.ts";
import {loadSkills} from "../../src/app/lens-files.ts";
import {type FigureRequest, figures, figuresBy, type Market, openMarket} from "../../src/app/warehouse/market.ts";
import type {Where} from "../../src/market/filters.ts";
import type {Measure} from "../../src/market/measure.ts";
import {measures} from "../../src/market/measures.ts";
import {cuts} from "../../src/market/where.ts";
import {runHere} from "../app/cli/run-here.ts";

const here = runHere();
const skills = loadSkills(null);
const opened: Market[] = [];
let market: Market;
/** The same vintage, asked without its index. */
let plain: Market;

beforeAll(async () => {
  const [ads, looks] = [here.path("ads.jsonl"), here.path("looks.jsonl")];
  await here.run("sample", "--postings", "1000", "--months", "25", "--out", ads, "--sightings", looks);
  await ingestInDays(ads, looks);
  market = await open();
  plain = {...market, figures: market.database, index: null};
});

afterAll(() => {
  for (const own of opened) own.close();
  here.remove();
});

/** Most at first, then the rest of the ads, then the rest of the looks, so that the index has grown twice. */
async function ingestInDays(ads: string, looks: string): Promise<void> {
  const [rows, seen] = [ads, looks].map((path) => readFileSync(path, "utf8").trimEnd().split("\n"));
  const [first, second, third] = ["first", "second", "third"].map((name) => here.path(`${name}.jsonl`));
  if (rows === undefined || seen === undefined || first === undefined || second === undefined || third === undefined)
    throw new Error("ads and looks expected");
  const late = Math.floor(seen.length * 0.95);
  writeFileSync(first, [...rows.slice(0, 950), ...seen.slice(0, late), ""].join("\n"));
  writeFileSync(second, [...rows.slice(950), ""].join("\n"));
  writeFileSync(third, [...seen.slice(late), ""].join("\n"));
  for (const path of [first, second, third]) expect((await here.run("ingest", path)).code).toBe(0);
}

async function open(): Promise<Market> {
  const found = await openMarket(here.path("warehouse"), "assay", {skills});
  opened.push(found);
  return found;
}

/** Those that ask rows of the warehouse; `emerging` reads texts. */
const own = measures.filter(({files, texts}) => files.length === 0 && texts === undefined);
const wheres: readonly Where[] = [{}, {country: "US", from: "2025-01"}, {role: "data engineer", language: "en"}];

function requestsOf({subject, options}: Measure): readonly FigureRequest[] {
  const title = options.some(({name}) => name === "title") ? {options: {title: "data engineer"}} : {};
  const asked = {about: {}, rule: null, repeats: "copies-dropped", where: {}, ...title} as const;
  const about = subject === "none" ? [[]] : subject === "skill" ? [["python"]] : [["python"], []];
  return about.flatMap((ids) => [
    ...wheres.map((where) => ({...asked, skills: ids, where})),
    {...asked, skills: ids, repeats: "first", rule: "alias"}
  ]);
}

const indexes = () => readdirSync(here.path("warehouse/index"));

it.each(own.map((measure) => [measure.name, measure] as const))(
  "%s of a vintage with an index is the figure of its files",
  async (_, measure) => {
    expect(market.figures).not.toBe(market.database);
    for (const request of requestsOf(measure))
      expect(await figures(market, measure, request)).toEqual(await figures(plain, measure, request));
  },
  240_000
);

it("figures of every skill, and of every value of a cut, are those of the files", async () => {
  const request = {about: {}, skills: [], rule: null, repeats: "copies-dropped", where: {}} as const;
  for (const name of ["skill-share", "growth", "momentum", "premium"]) {
    const measure = own.find((known) => known.name === name);
    if (measure === undefined) throw new Error(name);
    expect(await figures(market, measure, request)).toEqual(await figures(plain, measure, request));
  }
  for (const cut of cuts)
    for (const measure of own.filter(({name}) => name === "postings-new" || name === "pay"))
      expect(await figuresBy(market, measure, request, {cut})).toEqual(await figuresBy(plain, measure, request, {cut}));
});

it("momentum of a skill is among that of all, or told by itself where it is too rare", async () => {
  const measure = own.find(({name}) => name === "momentum");
  if (measure === undefined) throw new Error("momentum");
  const asked = {about: {}, rule: null, repeats: "copies-dropped", where: {}} as const;
  const told = (await figures(market, measure, {...asked, skills: []})).map(({about}) => about["skill"]);
  expect(told.length).toBeGreaterThan(3);
  expect(told).not.toContain("cobol");
  for (const skill of ["cobol", ...told.slice(0, 3)].flatMap((id) => id ?? [])) {
    const found = await figures(market, measure, {...asked, skills: [skill]});
    expect(found).toEqual(await figures(plain, measure, {...asked, skills: [skill]}));
  }
});

it("the index that is asked has grown", async () => {
  const [made] = (await market.index?.rows("SELECT first::INTEGER AS first, later::INTEGER AS later FROM made")) ?? [];
  expect(Number(made?.["later"])).toBeGreaterThan(200);
  expect(Number(made?.["first"])).toBeGreaterThan(4 * Number(made?.["later"]));
});

it("what the first page asks of all ads is kept with the index", async () => {
  const kept = await market.index?.rows("SELECT question FROM answers ORDER BY question");
  expect(kept?.map(({question}) => JSON.parse(String(question))[0])).toEqual(["growth", "pay", "terms"]);
});

it("the postings behind a figure are those of the files, whatever the measure", async () => {
  for (const measure of own) {
    const about = measure.subject === "none" ? {} : {skill: "python"};
    const title = measure.options.some(({name}) => name === "title") ? {title: "data engineer"} : {};
    const question = {measure: measure.name, flags: {...about, ...title}};
    const {sql, values} = await evidenceQuery(market, question, {skills, limit: 40});
    const rows = await market.figures.rows(sql, values);
    expect(rows).toEqual(await market.database.rows(sql, values));
    expect(
      rows.every(({posting}) => String(posting).length > 8),
      measure.name
    ).toBe(true);
  }
});

it("the evidence of a figure is the newest of all that is behind it", async () => {
  for (const flags of [{skill: "python"}, {skill: "python", to: "2025-06"}, {skill: "cobol"}, {family: "genai-llm"}]) {
    const question = {measure: "skill-share", flags};
    const [found] = await askFigures(market, question, skills);
    const {sql, values} = await evidenceQuery(plain, question, {skills, limit: 10});
    expect(found?.evidence).toEqual((await market.database.rows(sql, values)).map(({posting}) => posting));
  }
});

it("a damaged index is set aside, and the files answer", async () => {
  const [name = ""] = indexes();
  const path = here.path(`warehouse/index/${name}`);
  const bytes = readFileSync(path);
  const share = own.find((measure) => measure.name === "skill-share");
  const [request] = share === undefined ? [] : requestsOf(share);
  if (share === undefined || request === undefined) throw new Error("skill-share");
  const told = await figures(plain, share, request);
  const late = Buffer.from(bytes);
  late.fill(255, 12_288);
  for (const damaged of [late, bytes.subarray(0, 5000), Buffer.from("no such thing")]) {
    writeFileSync(path, damaged);
    expect(await figures(await open(), share, request)).toEqual(told);
  }
  rmSync(path, {force: true});
  expect(await figures(await open(), share, request)).toEqual(told);
  writeFileSync(path, bytes);
});

it("an ingest that adds ads leaves one index, that of the newest vintage; one after forgetting does not remember", async () => {
  const [before] = indexes();
  const late = {id: "late", synthetic: true, title: "Data Engineer", company: "Late", datePosted: "2026-06-15"};
  writeFileSync(here.path("late.jsonl"), `${JSON.stringify({...late, description: "Requirements:\n- Python"})}\n`);
  expect((await here.run("ingest", here.path("late.jsonl"))).code).toBe(0);
  const remembered = async () =>
    (await open()).figures.rows("SELECT count(*)::INTEGER AS n FROM ads WHERE id = 'late'");
  expect([indexes().length, indexes()[0] === before, await remembered()]).toEqual([1, false, [{n: 1}]]);
  expect((await here.run("forget", "late")).code).toBe(0);
  expect([indexes().length, await remembered()]).toEqual([1, [{n: 0}]]);
});

it("a prune leaves the index of the newest vintage, and no other", async () => {
  const own = indexes();
  writeFileSync(here.path("warehouse/index/old.duckdb"), "");
  expect((await here.run("prune", "--keep", "1")).code).toBe(0);
  expect(indexes()).toEqual(own);
});
