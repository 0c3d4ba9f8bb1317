import {loadSkills} from "../../src/app/lens-files.ts";
import {document} from "../../src/app/pages/shell.ts";
import {editionOf, type Site} from "../../src/app/pages/site.ts";
import {skillNames} from "../../src/app/pages/skill-names.ts";
import {emptyMemory, type SiteData, siteData} from "../../src/app/site/data.ts";
import {kinds} from "../../src/app/site/kinds.ts";
import type {PageKind} from "../../src/app/site/page-kind.ts";
import {type Market, openMarket} from "../../src/app/warehouse/market.ts";
import type {Skill} from "../../src/model/skill.ts";

/** How long a page takes with all its figures, in milliseconds. */
export interface PageTimes {
  readonly name: string;
  /** The first page of a newly opened warehouse, its opening included. */
  readonly cold: number;
  readonly asked: number;
  readonly p50: number;
  readonly p95: number;
  /** The largest of its pages. */
  readonly kilobytes: number;
}

/** Pages, and the single figures on them. */
export interface FigureTimes {
  readonly pages: readonly PageTimes[];
  readonly figures: {readonly asked: number; readonly p50: number; readonly p95: number};
}

type Filters = Readonly<Record<string, string>>;

const filters: readonly Filters[] = [
  {},
  {country: "US"},
  {seniority: "senior"},
  {workplace: "remote"},
  {from: "2025-01"}
];
const ids: Readonly<Record<string, readonly string[]>> = {
  skill: ["python", "kubernetes", "retrieval-augmented-generation", "rust"],
  family: ["genai-llm", "cloud-infra"],
  role: ["data-engineer", "backend-engineer"]
};
/** Those that show one ad or employer are no figures; `emerging` reads texts, some seconds, and is remembered. */
const others = ["ad", "employer", "emerging", "data"];

/**
 * Times every kind of page over a warehouse: each once as the first of a newly opened one, and then, with it open, without
 * filters and with each of some. No page finds a figure that another asked for, but for those that are told of every skill at once.
 */
export async function timeFigures(folder: string): Promise<FigureTimes> {
  const skills = loadSkills(null);
  const figures: number[] = [];
  const pages: PageTimes[] = [];
  for (const kind of kinds.filter(({path}) => !others.includes(path)))
    pages.push(await pageTimes(kind, {folder, skills, figures}));
  return {pages, figures: {asked: figures.length, p50: at(figures, 0.5), p95: at(figures, 0.95)}};
}

interface Timing {
  readonly folder: string;
  readonly skills: ReadonlyMap<string, Skill>;
  /** Takes the time of each figure that is asked. */
  readonly figures: number[];
}

async function pageTimes(kind: PageKind, timing: Timing): Promise<PageTimes> {
  const own = kind.takesId ? (ids[kind.path] ?? []) : [""];
  const began = performance.now();
  const market = await openMarket(timing.folder, "assay", {skills: timing.skills});
  const first = await pageOf(kind, market, {...timing, figures: []}, {id: own[0] ?? "", filters: {}});
  const cold = performance.now() - began;
  const times: number[] = [];
  let bytes = first;
  for (const id of own)
    for (const chosen of filters) {
      const from = performance.now();
      bytes = Math.max(bytes, await pageOf(kind, market, timing, {id, filters: chosen}));
      times.push(performance.now() - from);
    }
  market.close();
  return {
    ...{name: kind.path, cold, asked: times.length, p50: at(times, 0.5), p95: at(times, 0.95)},
    kilobytes: bytes / 1000
  };
}

async function pageOf(
  kind: PageKind,
  market: Market,
  {skills, figures}: Timing,
  {id, filters: chosen}: {readonly id: string; readonly filters: Filters}
): Promise<number> {
  const given = {market, vintages: [market.manifest], terms: [], published: [], skills, nameOf: skillNames(skills)};
  const data = siteData(given, emptyMemory());
  const ask: SiteData["ask"] = async (measure, flags) => {
    const began = performance.now();
    const found = await data.ask(measure, flags);
    figures.push(performance.now() - began);
    return found;
  };
  const site: Site = {live: true, edition: editionOf(market.manifest), here: kind.here, up: "/", filters: chosen};
  const page = await kind.page({...data, ask}, {id, query: chosen, site});
  if (page === null) throw new Error(`no such page: ${kind.path}/${id}`);
  return Buffer.byteLength(document(page, site));
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
