import {resolve} from "node:path";
import type {FileInput, Measure, Row, Tables} from "../../market/measure.ts";
import {CallerError} from "./failure.ts";
import type {Flags} from "./filters.ts";
import type {Io} from "./io.ts";
import {sayProblems} from "./say-problems.ts";

/** Reads the rows of a file that a user names; what was wrong with it is said. */
export type FileReader = (path: string, say: (line: string) => void) => Promise<readonly Row[]>;

/** How each kind of file is read; records of any table that Assay can cut where nothing else is said. */
const readers: Readonly<Partial<Record<FileInput, FileReader>>> = {
  survey: async (path, say) => {
    const {readSurveyFiles} = await import("../tables/read-user-files.ts");
    const {rows, problems} = await readSurveyFiles([path]);
    sayProblems(problems, say);
    return rows.map(({value, at}) => ({value, at}));
  },
  layoffs: async (path, say) => {
    const {readLayoffFiles} = await import("../tables/read-user-files.ts");
    const {rows, problems} = await readLayoffFiles([path]);
    sayProblems(problems, say);
    return rows.map((row) => ({...row}));
  }
};

/**
 * The rows of the files that a measure reads, by the name of the file.
 *
 * @throws CallerError `missing option: --survey …` when a measure that has no other rows is given none
 */
export async function filesOf(measure: Measure, flags: Flags, io: Io): Promise<Tables> {
  const given = measure.files.flatMap((name) => {
    const path = flags[name];
    return path === undefined ? [] : [{name, path: resolve(io.cwd, path)}];
  });
  if (measure.files.length > 0 && given.length === 0 && isOnlyFiles(measure))
    throw new CallerError(`missing option: ${measure.files.map((name) => `--${name} FILE`).join(" or ")}`);
  const tables: Record<string, readonly Row[]> = {};
  for (const {name, path} of given)
    tables[name] = await (readers[name] ?? recordsOf)(path, (line) => io.err(`${line}\n`));
  return tables;
}

/** Whether a measure needs no warehouse. */
export function isOnlyFiles({files, subject, stances}: Measure): boolean {
  return files.length > 0 && subject === "none" && stances === null;
}

async function recordsOf(path: string): Promise<readonly Row[]> {
  const [{findSources}, {readSource}] = await Promise.all([
    import("../inputs/source.ts"),
    import("../inputs/read-source.ts")
  ]);
  const rows: Row[] = [];
  for (const source of await findSources([path])) {
    for await (const {records} of readSource(source)) rows.push(...records.flatMap(({value}) => rowOf(value)));
  }
  return rows;
}

function rowOf(value: unknown): readonly Row[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? [Object.fromEntries(Object.entries(value))]
    : [];
}
