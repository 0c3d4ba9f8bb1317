import {existsSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {
  type ClaimFigure,
  figuresOfFacts,
  figuresOfFindings,
  figuresOfSurveys
} from "../../market/claims/claim-figure.ts";
import {type ClaimsRead, readClaims} from "../../market/claims/parse-claim.ts";
import {figuresOfSeries} from "../../market/claims/series-figures.ts";
import {publishedFacts} from "../../market/facts/published-facts.ts";
import {layoffs} from "../../market/layoffs.ts";
import type {Problem} from "../../model/problem.ts";
import {fileFigures} from "../warehouse/market.ts";
import {readTables} from "./read-table.ts";
import {readLayoffFiles, readSurveyFiles} from "./read-user-files.ts";

/** Files that claims are held against. */
export interface EvidenceFiles {
  readonly surveys: readonly string[];
  readonly layoffs: readonly string[];
  /** What `assay measure --json` or `assay report` wrote. */
  readonly findings: readonly string[];
  /** Daily series in Hiring Lab's columns. */
  readonly series: readonly string[];
}

/** What claims are held against, and what was wrong with its files. */
export interface Evidence {
  readonly figures: readonly ClaimFigure[];
  readonly problems: readonly Problem[];
}

/** Reads claims; from the shipped examples when no file is named. */
export async function readClaimFiles(inputs: readonly string[]): Promise<ClaimsRead> {
  const {rows, problems} = await readTables(inputs.length > 0 ? inputs : [shippedClaims()]);
  const read = readClaims(rows);
  return {claims: read.claims, problems: [...problems, ...read.problems]};
}

/** The user's figures first, then those of the published facts that Assay ships. */
export async function readEvidence({surveys, layoffs: lists, findings, series}: EvidenceFiles): Promise<Evidence> {
  const asked = await readSurveyFiles(surveys);
  const cuts = await readLayoffFiles(lists);
  const [own, daily] = [await readTables(findings), await readTables(series)];
  const request = {about: {}, skills: [], rule: null, where: {}, repeats: "copies-dropped"} as const;
  const people = fileFigures(layoffs, {...request, files: {layoffs: cuts.rows.map((row) => ({...row}))}});
  return {
    figures: [
      ...own.rows.flatMap(({value}) => figuresOfFindings(value)),
      ...figuresOfSurveys(asked.results),
      ...figuresOfFindings(people),
      ...figuresOfSeries(daily.rows),
      ...figuresOfFacts(publishedFacts().flatMap(({facts}) => facts))
    ],
    problems: [asked, cuts, own, daily].flatMap(({problems}) => problems)
  };
}

/** The folder of the claims that ship as examples. @throws Error `missing claims: …` where it is not there */
function shippedClaims(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = ["../examples/claims", "../../../examples/claims"].map((path) => join(here, path)).find(existsSync);
  if (found === undefined) throw new Error("missing claims: name a file of claims, for example claims.yaml");
  return found;
}
