import {readFileSync, statSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

const linesIn = (name: string) => readFileSync(here.path(name), "utf8").trimEnd().split("\n");
const jsonIn = (name: string) => linesIn(name).map((line): Record<string, unknown> => JSON.parse(line));

beforeAll(async () => {
  const files = [
    "--out",
    "ads.jsonl",
    "--truth",
    "truth.json",
    "--sightings",
    "seen.jsonl",
    "--labels",
    "labels.jsonl"
  ];
  const {code, rows} = await here.run("sample", "--postings", "300", "--seed", "5", ...files, "--json");
  expect(code).toBe(0);
  expect(rows).toMatchObject([{postings: 300}]);
});

it("assay sample writes postings, truth, sightings and labels, all of them synthetic", () => {
  const truth = JSON.parse(readFileSync(here.path("truth.json"), "utf8"));
  const all = [...jsonIn("ads.jsonl"), ...jsonIn("seen.jsonl"), ...jsonIn("labels.jsonl"), truth];
  expect(all.filter(({synthetic}) => synthetic !== true)).toEqual([]);
  expect(linesIn("ads.jsonl")).toHaveLength(300);
  expect(linesIn("labels.jsonl")).toHaveLength(300);
  expect(truth.rows.reduce((sum: number, count: number) => sum + count, 0)).toBe(300);
  expect(truth.months).toHaveLength(54);
});

it("assay sample gives the same bytes on standard output, and for fewer postings the first of them", async () => {
  const {out, err, code} = await here.run("sample", "--postings", "200", "--seed", "5", "--out", "-");
  expect(code).toBe(0);
  expect(out).toBe(`${linesIn("ads.jsonl").slice(0, 200).join("\n")}\n`);
  expect(err).toBe("200 made-up postings over 54 months, seed 5\n");
});

it.each([
  [["--postings", "many"], "invalid --postings: many"],
  [["--postings", "0"], "invalid number of postings: 0"],
  [["--months", "3"], "invalid number of months: 3"],
  [["--seed", "99999999999"], "invalid --seed"],
  [["--seed", "9999999999"], "invalid seed"],
  [["--truth", "-"], "conflicting outputs"],
  [["--json"], "conflicting options: --json"]
])("assay sample %j is a mistake of the caller", async (argv, words) => {
  const {code, err, out} = await here.run("sample", ...argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(out).toBe("");
});

it("assay read and extract say of made-up postings that they are", async () => {
  const read = await here.run("read", here.path("ads.jsonl"));
  expect(read.rows).toHaveLength(300);
  expect(read.rows.every(({synthetic}) => synthetic === true)).toBe(true);
  writeFileSync(here.path("few.jsonl"), `${linesIn("ads.jsonl").slice(0, 5).join("\n")}\n`);
  const {rows} = await here.run("extract", here.path("few.jsonl"));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every(({synthetic}) => synthetic === true)).toBe(true);
});

it("a warehouse of made-up postings is synthetic, and so are its figures, also from what assay read printed", async () => {
  const {rows: own} = await here.run("read", here.path("few.jsonl"));
  const lines = own.map((row) => JSON.stringify({...row, synthetic: undefined}));
  writeFileSync(here.path("own.jsonl"), `${lines.join("\n")}\n`);
  await here.run("ingest", here.path("own.jsonl"));
  expect(JSON.parse(readFileSync(here.path("warehouse/vintages/00000001.json"), "utf8")).synthetic).toBe(true);
  const {out} = await here.run("measure", "skill-share", "--skill", "python", "--json");
  expect(JSON.stringify(JSON.parse(out))).toContain('"synthetic":true');
  const {out: csv} = await here.run("measure", "skill-share", "--skill", "python", "--csv");
  const rows = csv.trimEnd().split("\n").slice(1);
  expect(rows.every((line) => line.endsWith("true"))).toBe(true);
});

it("assay ingest keeps made-up and real postings apart", async () => {
  const real = {id: "r-1", title: "Data Engineer", company: "Someone", datePosted: "2026-01-02"};
  writeFileSync(here.path("real.jsonl"), `${JSON.stringify({...real, description: "Strong Python."})}\n`);
  const {code, err} = await here.run("ingest", here.path("real.jsonl"));
  expect(code).toBe(2);
  expect(err).toContain("conflicting inputs");
});

it("made-up sightings alone make a warehouse synthetic too", async () => {
  const other = here.path("other");
  const {code} = await here.run("ingest", here.path("seen.jsonl"), "--warehouse", other);
  expect(code).toBe(0);
  expect(statSync(`${other}/vintages/00000001.json`).size).toBeGreaterThan(0);
  expect(JSON.parse(readFileSync(`${other}/vintages/00000001.json`, "utf8")).synthetic).toBe(true);
});
