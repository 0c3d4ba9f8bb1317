import {writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {afterAll, expect, it} from "vitest";
import {readClaimFiles} from "../../../src/app/tables/claim-files.ts";
import {readFreelanceFiles, readLayoffFiles, readSurveyFiles} from "../../../src/app/tables/read-user-files.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);
const example = (path: string) => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const verdictOf = (out: string, id: string) => new RegExp(`^([A-Z ]+) {2}${id}$`, "m").exec(out)?.[1];

it("the examples are read without a problem", async () => {
  const claims = await readClaimFiles([]);
  expect(claims.problems).toEqual([]);
  expect(claims.claims.length).toBeGreaterThanOrEqual(12);
  expect((await readSurveyFiles([example("surveys")])).problems).toEqual([]);
  expect((await readFreelanceFiles([example("freelance")])).problems).toEqual([]);
  const layoffs = await readLayoffFiles([example("layoffs")]);
  expect(layoffs.problems.map(({code}) => code)).toEqual(["layoff-without-count"]);
});

it("assay claims check answers the shipped claims, each with its figure or why there is none", async () => {
  const {code, out, err} = await here.run("claims", "check");
  expect(code).toBe(0);
  expect(verdictOf(out, "us-tech-half-plan-to-add")).toBe("SUPPORTED");
  expect(verdictOf(out, "us-tech-outlook-of-49")).toBe("CONTRADICTED");
  expect(verdictOf(out, "us-postings-below-pandemic-peak")).toBe("SUPPORTED");
  for (const id of [
    "it-employers-add-staff",
    "us-it-employers-add-staff",
    "it-services-hiring-up",
    "software-hiring-steady"
  ])
    expect(verdictOf(out, id)).toBe("CANNOT BE CHECKED");
  for (const id of [
    "semiconductors-hiring-easing",
    "ai-integration-specialist-pay",
    "prompt-engineer-pay",
    "firms-cut-and-grow-ai"
  ])
    expect(verdictOf(out, id)).toBe("CANNOT BE CHECKED");
  for (const id of ["entry-level-search-longer", "ai-premium-will-compress", "recruiters-write-within-days"])
    expect(verdictOf(out, id)).toBe("CANNOT BE CHECKED");
  for (const because of out.matchAll(/^ {2}because (.*)$/gm)) expect(because[1]).toMatch(/\d|no figure/);
  expect(err).toMatch(/16 claims: 3 supported, 1 contradicted, 12 cannot be checked/);
});

it("assay claims check --survey gives the margin that the publisher does not", async () => {
  const file = example("claims/gross-and-net.yaml");
  const {out} = await here.run("claims", "check", file, "--survey", example("surveys/employment-outlook.yaml"));
  expect(out).toContain("the figure is +24.0 (+23.3 to +24.7; 2026-Q1, ManpowerGroup)");
});

it("assay claims check reads findings and layoffs of the user", async () => {
  const finding = {
    measure: "skill-share",
    unit: "share",
    about: {skill: "rag"},
    where: {},
    vintage: 2,
    synthetic: false
  };
  const points = [{at: "2026-01", value: 0.06, low: 0.05, high: 0.07, count: 60, base: 1000}];
  writeFileSync(here.path("rag.json"), JSON.stringify({...finding, points}));
  writeFileSync(
    here.path("claims.yaml"),
    `- {id: rag-asked, says: One ad in ten asks for it., quantity: skill-share, population: our ads, wave: 2026-01,
   about: {skill: rag}, expects: {at_least: 0.1}}
- {id: cuts, says: Over 90 people were let go., quantity: layoffs, population: the list, wave: 2026-01, expects: {at_least: 90}}
- {id: "Broken id", says: x, quantity: y}`
  );
  const lists = example("layoffs/made-up.csv");
  const {code, rows, err} = await here.run(
    "claims",
    "check",
    "claims.yaml",
    "--findings",
    "rag.json",
    "--layoffs",
    lists,
    "--json"
  );
  expect(code).toBe(0);
  expect(rows).toMatchObject([
    {claim: "rag-asked", verdict: "contradicted", figures: [{value: 0.06, from: "Assay, vintage 2"}]},
    {claim: "cuts", verdict: "supported", figures: [{value: 100}]}
  ]);
  expect(err).toContain("claim-invalid  1×, first at claims.yaml entry 3");
  const strict = await here.run("claims", "check", "claims.yaml", "--findings", "rag.json", "--strict");
  expect(strict).toMatchObject({code: 1});
});

it("assay claims check holds claims against the warehouse, under the claim's own words", async () => {
  const own = runHere();
  const ad = (i: number) => ({
    id: `a${i}`,
    title: "AI Engineer",
    company: `Firm ${i}`,
    location: "Berlin, Germany",
    date: "2026-01-15",
    description:
      i < 10 ? "Requirements:\n- Experience with retrieval-augmented generation (RAG)" : "Requirements:\n- Excel"
  });
  writeFileSync(own.path("jobs.json"), JSON.stringify(Array.from({length: 40}, (_, i) => ad(i))));
  await own.run("ingest", own.path("jobs.json"), "--quiet");
  const claim = (id: string, about: string, expects: string) =>
    `- {id: ${id}, says: s, quantity: skill-share, population: our ads, wave: 2026-01, about: ${about}, expects: ${expects}}\n`;
  const text = [
    claim("rag-in-a-tenth", "{skill: rag}", "{at_least: 0.1}"),
    claim("rag-in-most", "{skill: rag, country: de}", "{at_least: 0.6}"),
    claim("rag-unknown-sector", "{skill: rag, sector: moonshine}", "{at_least: 0.6}")
  ];
  writeFileSync(own.path("claims.yaml"), text.join(""));
  const {code, rows, err} = await own.run("claims", "check", "claims.yaml", "--json");
  expect(code).toBe(0);
  expect(rows).toMatchObject([
    {claim: "rag-in-a-tenth", verdict: "supported", figures: [{value: 0.25, from: "Assay, vintage 1"}]},
    {claim: "rag-in-most", verdict: "contradicted", figures: [{value: 0.25}]},
    {claim: "rag-unknown-sector", verdict: "cannot be checked"}
  ]);
  expect(err).toContain("claim rag-unknown-sector: unknown --sector: moonshine");
  own.remove();
});

it("assay claims list and show tell the claims, one a line and one whole", async () => {
  const {out} = await here.run("claims", "list");
  expect(out).toContain("prompt-engineer-pay\tpay\tno wave\tPrompt engineers earn");
  const shown = JSON.parse((await here.run("claims", "show", "us-tech-outlook-of-49")).out);
  expect(shown).toMatchObject({verdict: "contradicted", claim: {id: "us-tech-outlook-of-49", basis: "net"}});
  const unknown = await here.run("claims", "show", "nobody");
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain("unknown claim: nobody; known: ai-integration-specialist-pay");
});

it("assay claims check ends with 2 for a file that is not there and 1 when no claim could be read", async () => {
  expect(await here.run("claims", "check", "nowhere.yaml")).toMatchObject({code: 2});
  writeFileSync(here.path("none.yaml"), "- just words\n");
  expect(await here.run("claims", "check", "none.yaml")).toMatchObject({code: 1});
});

const series = sharedData("series/hiring-lab/job_postings_tracker/US/aggregate_job_postings_US.csv");

it.skipIf(series === null)(
  `assay claims check --series finds the peak in the series itself (skips: ${noSharedData})`,
  async () => {
    const file = example("claims/postings-below-pandemic-peak.yaml");
    const {out} = await here.run("claims", "check", file, "--series", series ?? "", "--json");
    const [answer] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answer).toMatchObject({verdict: "supported", figures: [{value: 161.15, at: "2022-03-31"}, {value: 101.79}]});
  }
);
