import type {Ask, Measure, Queries, Series, Tables} from "../../market/measure.ts";
import {rollupEdition} from "../../market/rollup.ts";
import type {Family} from "../../model/skill.ts";
import type {Database} from "./database.ts";
import {rememberedRows} from "./remembered-rows.ts";
import type {StoredFile} from "./stored-file.ts";
import {rollupsTable} from "./tables.ts";

/** What a figure is asked for. */
export type FigureRequest = Pick<Ask, "about" | "skills" | "rule" | "where" | "repeats"> &
  Partial<Pick<Ask, "options" | "only">> & {
    /** The rows of the files that the measure reads, by the name of the file. */
    readonly files?: Tables;
  };

/** What every figure of an open vintage is asked with. */
export interface Setting {
  readonly families: ReadonlyMap<string, Family>;
  readonly chosenForAi: readonly string[];
  /** Absent where no vintage is asked. */
  readonly manifest?: {readonly files: readonly StoredFile[]};
}

/** What a measure is asked, with what its options are otherwise. */
export function askOf(setting: Setting, {stances, options}: Measure, request: FigureRequest): Ask {
  const otherwise = options.flatMap(({name, otherwise: word}) => (word === null ? [] : [[name, word] as const]));
  return {
    ...request,
    stances: stances ?? [],
    options: {...Object.fromEntries(otherwise), ...request.options},
    families: setting.families,
    chosenForAi: setting.chosenForAi,
    rolled: hasSums(setting.manifest?.files ?? [])
  };
}

/** Whether sums are kept, all of the present edition. */
export function hasSums(files: readonly StoredFile[]): boolean {
  const sums = files.filter(({table}) => table === rollupsTable.name);
  return sums.length > 0 && sums.every(({edition}) => edition === rollupEdition);
}

/** The series of a measure, from the rows that it asks for beside those that are given. */
export async function askSeries(
  database: Database,
  {measure, ask}: {readonly measure: Measure; readonly ask: Ask},
  given: Tables = {}
): Promise<readonly Series[]> {
  return measure.estimate({...given, ...(await tablesOf(database, measure.rows(ask)))}, ask);
}

async function tablesOf(database: Database, queries: Queries): Promise<Tables> {
  const tables: Record<string, Tables[string]> = {};
  for (const [name, query] of Object.entries(queries)) tables[name] = await rememberedRows(database, query);
  return tables;
}
