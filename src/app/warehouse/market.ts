import {existsSync} from "node:fs";
import type {Measure} from "../../market/measure.ts";
import {evidence, monthSums, monthSumsBySkill, type Query, type SumsRequest} from "../../market/month-sums.ts";
import {type MonthSums, pointsOf} from "../../market/points.ts";
import type {Finding} from "../../model/finding.ts";
import {type Database, openDatabase, openVintage} from "./database.ts";
import {type Manifest, newestManifest, sameVocabulary} from "./manifest.ts";

/** An open vintage: what figures are computed from. */
export interface Market {
  readonly manifest: Manifest;
  readonly database: Database;
  readonly close: () => void;
}

/** What a figure is asked for. */
export interface FigureRequest extends Omit<SumsRequest, "stances" | "skills"> {
  /** What the figure is about, in words of the finding: `{skill: "python"}`. */
  readonly about: Readonly<Record<string, string>>;
  readonly skills: readonly string[];
}

/**
 * Opens the newest vintage of a warehouse.
 *
 * @param vocabulary whose skills the figures are to be of
 * @throws Error `no postings yet: …` when the folder holds no vintage; `another vocabulary: …` when it was read with
 *   another
 */
export async function openMarket(folder: string, vocabulary: string): Promise<Market> {
  const manifest = existsSync(folder) ? newestManifest(folder) : null;
  if (manifest === null) throw new Error(`no postings yet: ${folder}; first: assay ingest <input…>`);
  sameVocabulary(manifest, vocabulary);
  const database = await openDatabase();
  await openVintage(database, folder, manifest);
  return {manifest, database, close: database.close};
}

/** One figure: a measure over time. */
export async function figure(market: Market, measure: Measure, request: FigureRequest): Promise<Finding> {
  const sums = await sumsOf(market, monthSums({...request, stances: measure.stances ?? []}));
  const behind = measure.stances === null ? [] : await evidenceFor(market, measure, request);
  return finding(market, measure, request, sums, behind);
}

/** The figures of every skill that the postings name, by skill id. */
export async function figuresBySkill(
  market: Market,
  measure: Measure,
  request: Omit<FigureRequest, "skills" | "about">
): Promise<readonly Finding[]> {
  const stances = measure.stances ?? [];
  const months = await sumsOf(market, monthSums({...request, skills: [], stances}));
  const rows = await market.database.rows(...bound(monthSumsBySkill({...request, stances})));
  const bySkill = new Map<string, Map<string, MonthSums>>();
  for (const row of rows) {
    const skill = String(row["skill"]);
    const own = bySkill.get(skill) ?? new Map<string, MonthSums>();
    const sums = sumsRow(row);
    bySkill.set(skill, own.set(sums.month, sums));
  }
  return [...bySkill].map(([skill, named]) => {
    const sums = months.map((month) => named.get(month.month) ?? month);
    return finding(market, measure, {...request, about: {skill}, skills: [skill]}, sums, []);
  });
}

function finding(
  {manifest}: Market,
  measure: Measure,
  request: FigureRequest,
  sums: readonly MonthSums[],
  evidence: readonly string[]
): Finding {
  const where = Object.fromEntries(Object.entries(request.where).filter(([, value]) => value !== undefined));
  return {
    measure: measure.name,
    version: measure.version,
    unit: measure.unit,
    level: 0.95,
    fewest: measure.fewest,
    repeats: request.repeats,
    of: measure.of,
    about: request.about,
    where: request.rule === null ? where : {...where, rule: request.rule},
    vintage: manifest.vintage,
    lens: manifest.lens,
    synthetic: manifest.synthetic,
    method: measure.method,
    points: pointsOf(measure, sums),
    caveats: [...measure.caveats, "newest-month-preliminary"],
    evidence
  };
}

/** The newest postings behind a figure, at most ten. */
async function evidenceFor({database}: Market, measure: Measure, request: FigureRequest): Promise<readonly string[]> {
  if (request.skills.length === 0) return [];
  const rows = await database.rows(...bound(evidence({...request, stances: measure.stances ?? []}, 10)));
  return rows.map((row) => String(row["posting"]));
}

async function sumsOf({database}: Market, query: Query): Promise<readonly MonthSums[]> {
  return (await database.rows(...bound(query))).map(sumsRow);
}

function bound({sql, values}: Query): [string, readonly string[]] {
  return [sql, values];
}

function sumsRow(row: Readonly<Record<string, unknown>>): MonthSums {
  const number = (name: string) => Number(row[name] ?? 0);
  return {
    month: String(row["month"]),
    k: number("k"),
    n: number("n"),
    kk: number("kk"),
    kn: number("kn"),
    nn: number("nn"),
    clusters: number("clusters")
  };
}
