import {existsSync} from "node:fs";
import {evidence} from "../../market/counted.ts";
import {distinctValues} from "../../market/cut-values.ts";
import type {Where} from "../../market/filters.ts";
import type {Ask, Measure, Series, Tables} from "../../market/measure.ts";
import type {Query} from "../../market/query.ts";
import {mostAsked} from "../../market/rolled-sums.ts";
import type {Cut} from "../../market/where.ts";
import type {Finding} from "../../model/finding.ts";
import type {Family, Skill} from "../../model/skill.ts";
import type {Lens} from "../../skills/lens.ts";
import {loadLens} from "../lens-files.ts";
import {askOf, askSeries, type FigureRequest} from "./ask-series.ts";
import {type Database, openDatabase, openVintage} from "./database.ts";
import {dropIndex, openIndex} from "./figure-index.ts";
import {tallies} from "./index-columns.ts";
import {keptAnswer} from "./kept-answers.ts";
import {type Manifest, manifestOf, newestManifest, sameVocabulary} from "./manifest.ts";
import {rememberedRows} from "./remembered-rows.ts";
import {rollupsTable} from "./tables.ts";
import {type DamagedFile, damageLine, glanceAt} from "./verify.ts";

export type {FigureRequest};

/** An open vintage: what figures are computed from. */
export interface Market {
  readonly manifest: Manifest;
  readonly database: Database;
  /** Where figures are asked: the index of the vintage, or `database` where it has none. Both answer the same. */
  readonly figures: Database;
  /** The index itself, which keeps answers too; null where there is none. */
  readonly index: Database | null;
  /** The family of every skill of the list. */
  readonly families: ReadonlyMap<string, Family>;
  /** Boards or sources that were chosen because they hire for AI. */
  readonly chosenForAi: readonly string[];
  /** Whether files of the vintage are damaged and left out. */
  readonly damaged: boolean;
  /** The compiled skill list, for measures that read texts; compiled when it is first asked for. */
  readonly lens: () => Lens;
  readonly close: () => void;
}

/** What is said when a market is opened, beside where it is. */
export interface Opening {
  /** The number of a vintage; the newest when absent. */
  readonly vintage?: number;
  /** The skill list, for measures that look at a family of skills or at pairs. */
  readonly skills?: ReadonlyMap<string, Skill>;
  readonly chosenForAi?: readonly string[];
  /** The compiled skill list; our own when absent. */
  readonly lens?: () => Lens;
  /** Hears of each damaged file that is left out: its name, its hash and what it held. */
  readonly onDamage?: (line: string) => void;
}

/**
 * Opens a vintage of a warehouse, the newest when none is named.
 *
 * @param vocabulary whose skills the figures are to be of
 * @throws Error `no postings yet: …` when the folder holds no vintage; `unknown vintage: …`; `another vocabulary: …` when it
 *   was read with another
 */
export async function openMarket(folder: string, vocabulary: string, opening: Opening = {}): Promise<Market> {
  const newest = existsSync(folder) ? newestManifest(folder) : null;
  if (newest === null) throw new Error(`no postings yet: ${folder}; first: assay ingest <input…>`);
  const manifest = opening.vintage === undefined ? newest : manifestOf(folder, opening.vintage);
  sameVocabulary(manifest, vocabulary);
  const database = await openDatabase();
  const damaged = glanceAt(folder, manifest);
  for (const one of damaged) opening.onDamage?.(damageLine(one));
  const whole = wholeFiles(manifest, damaged);
  await openVintage(database, folder, whole);
  const index = damaged.length > 0 ? null : await openIndex(folder, whole);
  const families = new Map([...(opening.skills ?? [])].map(([id, {family}]) => [id, family]));
  const {chosenForAi = [], lens = () => loadLens(null)} = opening;
  const close = () => {
    index?.close();
    database.close();
  };
  const asked = index === null ? database : withFallback(index, database, () => dropIndex(folder, whole));
  return {
    ...{manifest: whole, database, figures: asked, index, families, chosenForAi},
    ...{damaged: damaged.length > 0, lens, close}
  };
}

/** An index may prove damaged when it is read: then the files of the vintage answer, and go on answering. */
function withFallback(index: Database, database: Database, onDamage: () => void): Database {
  let whole = true;
  const rows: Database["rows"] = async (sql, values) => {
    if (!whole) return database.rows(sql, values);
    try {
      return await index.rows(sql, values);
    } catch (error) {
      // Words that neither understands are a mistake of ours, not damage.
      if (error instanceof Error && /^(?:Catalog|Binder|Parser) Error/.test(error.message)) throw error;
      const found = await database.rows(sql, values);
      whole = false;
      if (error instanceof Error && !error.message.startsWith("Out of Memory")) onDamage();
      return found;
    }
  };
  const answer = tallies(index);
  // What of a damaged index cannot be read is asked in SQL, as above.
  const tally: Database["tally"] = async (asked) => (whole ? answer(asked).catch(() => null) : null);
  return {...database, rows, tally};
}

/** A vintage without its damaged files. Sums that lack a month would read as a month without postings: then none are used. */
function wholeFiles(manifest: Manifest, damaged: readonly DamagedFile[]): Manifest {
  if (damaged.length === 0) return manifest;
  const lost = new Set(damaged.map(({file}) => file.path));
  const summed = !damaged.some(({file}) => file.table === rollupsTable.name);
  const files = manifest.files.filter(({path, table}) => !lost.has(path) && (summed || table !== rollupsTable.name));
  return {...manifest, files};
}

/** One figure: the first series of a measure; without points when the measure has none to give. */
export async function figure(market: Market, measure: Measure, request: FigureRequest): Promise<Finding> {
  const [first = {points: []}] = await seriesOf(market, measure, request);
  const behind = first.evidence ?? (await evidenceFor(market, measure, request));
  return finding(market, measure, request, {...first, evidence: behind});
}

/** All series of a measure, each as a figure. */
export async function figures(market: Market, measure: Measure, request: FigureRequest): Promise<readonly Finding[]> {
  const series = await seriesOf(market, measure, request);
  const [only] = series;
  const alone = series.length === 1 && only?.evidence === undefined;
  const behind = alone ? await evidenceFor(market, measure, request) : [];
  return series.map((own) => finding(market, measure, request, {evidence: behind, ...own}));
}

/** The figures of every skill that the postings name, one series or more a skill, told apart by `about.skill`. */
export async function figuresBySkill(
  market: Market,
  measure: Measure,
  request: Omit<FigureRequest, "skills" | "about">
): Promise<readonly Finding[]> {
  return figures(market, measure, {...request, skills: [], about: {}});
}

/** The same of the skills that most dated postings ask for, in that order; for measures that tell each skill for itself. */
export async function figuresOfMost(
  market: Market,
  measure: Measure,
  {
    most,
    among,
    ...request
  }: Omit<FigureRequest, "skills" | "about"> & {
    readonly most: number;
    readonly among?: readonly string[];
  }
): Promise<readonly Finding[]> {
  const whole = {...request, skills: [], about: {}};
  const asked = mostAsked(askOf(market, measure, whole), {most, ...(among === undefined ? {} : {only: among})});
  const only = (await rowsOf(market, asked)).map((row) => String(row["skill"]));
  const found = new Map((await figures(market, measure, {...whole, only})).map((own) => [own.about["skill"], own]));
  return only.flatMap((skill) => found.get(skill) ?? []);
}

/** The figures of a measure that reads files of the user alone; its vintage is 0 and its lens empty. */
export function fileFigures(measure: Measure, request: FigureRequest): readonly Finding[] {
  const edition = {manifest: {vintage: 0, lens: "", synthetic: false}, damaged: false};
  const ask = askOf({families: new Map(), chosenForAi: []}, measure, request);
  return measure.estimate(request.files ?? {}, ask).map((own) => finding(edition, measure, request, own));
}

/**
 * The figures of a measure for each value of a cut, the values with most postings first.
 *
 * @returns with how many values were left out of `most`
 */
export async function figuresBy(
  market: Market,
  measure: Measure,
  request: FigureRequest,
  {cut, most = 30}: {readonly cut: Cut; readonly most?: number}
): Promise<{readonly findings: readonly Finding[]; readonly left: number}> {
  const rows = await rowsOf(market, distinctValues(cut, askOf(market, measure, request)));
  const values = rows.map((row) => String(row["value"]));
  const findings: Finding[] = [];
  for (const value of values.slice(0, most)) {
    const where: Where = {...request.where, [cut.name]: value};
    findings.push(...(await figures(market, measure, {...request, where})).map((own) => withOverlap(own, cut)));
  }
  return {findings, left: Math.max(0, values.length - most)};
}

function withOverlap(found: Finding, {several}: Cut): Finding {
  return several ? {...found, caveats: [...found.caveats, "cuts-overlap"]} : found;
}

async function seriesOf(market: Market, measure: Measure, request: FigureRequest): Promise<readonly Series[]> {
  const ask = askOf(market, measure, request);
  const kept = await keptSeries(market, measure, ask);
  if (kept !== null) return kept;
  const texts = measure.texts === undefined ? {} : await (await import("./term-rows.ts")).termRows(market, ask);
  return askSeries(market.figures, {measure, ask}, {...request.files, ...texts});
}

/** The series that are kept with the index or remembered; where all skills are told together, one skill's is among them. */
async function keptSeries({index, figures}: Market, measure: Measure, ask: Ask): Promise<readonly Series[] | null> {
  if (index === null) return null;
  const [skill] = ask.skills;
  if (measure.together !== true || skill === undefined) return keptAnswer({index, figures}, measure, ask);
  if (ask.skills.length > 1) return null;
  const all = await keptAnswer({index, figures}, measure, {...ask, skills: []});
  const own = all?.find(({about}) => about?.["skill"] === skill);
  if (own === undefined) return null;
  const {about: _, ...rest} = own;
  return [rest];
}

function finding(
  {manifest, damaged}: Pick<Market, "damaged"> & {readonly manifest: Pick<Manifest, "vintage" | "lens" | "synthetic">},
  measure: Measure,
  request: FigureRequest,
  series: Series
): Finding {
  const where = Object.fromEntries(Object.entries(request.where).filter(([, value]) => value !== undefined));
  const ruled = request.rule === null ? where : {...where, rule: request.rule};
  return {
    measure: measure.name,
    version: measure.version,
    unit: series.unit ?? measure.unit,
    level: 0.95,
    fewest: measure.fewest,
    repeats: request.repeats,
    counts: series.counts ?? measure.counts,
    of: series.of ?? measure.of,
    about: {...request.about, ...series.about},
    where: {...ruled, ...request.options},
    vintage: manifest.vintage,
    lens: manifest.lens,
    synthetic: manifest.synthetic,
    method: measure.method,
    points: series.points,
    ...(series.state === undefined ? {} : {state: series.state}),
    ...(series.beside === undefined ? {} : {beside: series.beside}),
    caveats: [...new Set([...measure.caveats, ...(series.caveats ?? []), ...(damaged ? ["files-damaged"] : [])])],
    evidence: series.evidence ?? []
  };
}

const mostEvidence = 10;

/** The newest postings behind a figure, at most ten: SQL looks for them in the newest months first, where they mostly are. */
async function evidenceFor(market: Market, measure: Measure, request: FigureRequest): Promise<readonly string[]> {
  const from = market.figures.tally === undefined ? lateMonth(market.manifest, request.where) : null;
  const late = from === null ? [] : await evidenceIn(market, measure, {...request, where: {...request.where, from}});
  return late.length === mostEvidence ? late : evidenceIn(market, measure, request);
}

async function evidenceIn(market: Market, measure: Measure, request: FigureRequest): Promise<readonly string[]> {
  const ask = askOf(market, measure, request);
  const named = () => (ask.skills.length === 0 ? null : evidence(ask, mostEvidence, measure));
  const query = measure.evidence?.(ask, mostEvidence) ?? named();
  return query === null ? [] : (await rowsOf(market, query)).map((row) => String(row["posting"]));
}

/** The last month but two of those that are asked for; null where there are no more than these. */
function lateMonth({files}: Manifest, {from = "", to = "9999"}: Where): string | null {
  const months = new Set(files.flatMap(({table, month}) => (table === "postings" && month !== null ? [month] : [])));
  const asked = [...months].filter((month) => month >= from && month <= to).sort();
  return asked.length > 3 ? (asked.at(-3) ?? null) : null;
}

async function rowsOf({figures: asked}: Market, query: Query): Promise<Tables[string]> {
  return rememberedRows(asked, query);
}
