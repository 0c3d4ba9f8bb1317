import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {loadLens} from "../../src/app/lens-files.ts";
import {openDatabase, sqlText} from "../../src/app/warehouse/database.ts";
import {type FigureRequest, figure, figures, type Market} from "../../src/app/warehouse/market.ts";
import {columnsSql, emptySql, tables} from "../../src/app/warehouse/tables.ts";
import {adsSql, employersSql} from "../../src/market/ads.ts";
import type {Measure} from "../../src/market/measure.ts";
import type {Finding} from "../../src/model/finding.ts";
import type {Family} from "../../src/model/skill.ts";

/** Rows of the warehouse's tables; what a row does not say is NULL, or as below for a posting. */
export interface MadeRows {
  readonly postings: readonly Readonly<Record<string, unknown>>[];
  readonly mentions?: readonly Readonly<Record<string, unknown>>[];
  readonly bodies?: readonly Readonly<Record<string, unknown>>[];
  readonly repeats?: readonly Readonly<Record<string, unknown>>[];
  readonly sightings?: readonly Readonly<Record<string, unknown>>[];
  readonly families?: Readonly<Record<string, Family>>;
  readonly chosenForAi?: readonly string[];
}

const posting = {revision: 0, source: "test", places: [], roles: [], seniority: "unsaid", workplace: "unsaid"};
const terms = {contract: "unsaid", visa: "unsaid", signing_bonus: "unsaid", relocation: "unsaid", equity: "unsaid"};
const mention = {revision: 0, stance: "required", part: "requirements", rule: "alias", start: 0, end: 1};

/** A market in memory, with the tables of a warehouse and made-up rows: real SQL, no files. Close it when done. */
export async function marketOf(rows: MadeRows): Promise<Market> {
  const database = await openDatabase();
  const folder = mkdtempSync(join(tmpdir(), "made-market-"));
  const given: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
    postings: rows.postings.map((row) => ({...posting, ...terms, degree: "unsaid", ...row})),
    mentions: (rows.mentions ?? []).map((row) => ({...mention, ...row})),
    bodies: (rows.bodies ?? []).map((row) => ({revision: 0, head: 0, ...row})),
    repeats: rows.repeats ?? [],
    sightings: rows.sightings ?? []
  };
  for (const table of tables) {
    await database.run(`CREATE TABLE ${table.name} AS ${emptySql(table)}`);
    const own = given[table.name] ?? [];
    if (own.length === 0) continue;
    const path = join(folder, `${table.name}.jsonl`);
    writeFileSync(path, own.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const read = `read_json(${sqlText(path)}, format = 'newline_delimited', columns = ${columnsSql(table)})`;
    await database.run(`INSERT INTO ${table.name} SELECT * FROM ${read}`);
  }
  rmSync(folder, {recursive: true, force: true});
  await database.run(`CREATE VIEW ads AS ${adsSql}`);
  await database.run(`CREATE VIEW employers AS ${employersSql}`);
  return {
    manifest: {format: 3, vintage: 1, made: "", assay: "", lens: "made", synthetic: false, files: [], inputs: []},
    database,
    figures: database,
    index: null,
    families: new Map(Object.entries(rows.families ?? {})),
    damaged: false,
    chosenForAi: rows.chosenForAi ?? [],
    lens: () => loadLens(null),
    close: database.close
  };
}

/** What is asked when a test says nothing else. */
export const everything: FigureRequest = {about: {}, skills: [], rule: null, where: {}, repeats: "copies-dropped"};

/** All series of a measure over made-up rows. */
export async function figuresOver(
  rows: MadeRows,
  measure: Measure,
  request: Partial<FigureRequest> = {}
): Promise<readonly Finding[]> {
  const market = await marketOf(rows);
  try {
    return await figures(market, measure, {...everything, ...request});
  } finally {
    market.close();
  }
}

/** The first series of a measure over made-up rows. */
export async function figureOver(
  rows: MadeRows,
  measure: Measure,
  request: Partial<FigureRequest> = {}
): Promise<Finding> {
  const market = await marketOf(rows);
  try {
    return await figure(market, measure, {...everything, ...request});
  } finally {
    market.close();
  }
}
