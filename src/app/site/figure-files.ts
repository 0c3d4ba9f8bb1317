import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Finding} from "../../model/finding.ts";
import {csvOf} from "../csv.ts";
import type {DataFormat} from "../pages/parts/data-links.ts";
import {type Database, sqlText} from "../warehouse/database.ts";

/** The columns of a figure as a table, with their types in Parquet. */
const columns = {
  measure: "VARCHAR",
  version: "INTEGER",
  about: "VARCHAR",
  where: "VARCHAR",
  at: "VARCHAR",
  value: "DOUBLE",
  low: "DOUBLE",
  high: "DOUBLE",
  count: "DOUBLE",
  base: "DOUBLE",
  why: "VARCHAR",
  unit: "VARCHAR",
  state: "VARCHAR",
  vintage: "INTEGER",
  lens: "VARCHAR",
  synthetic: "BOOLEAN"
} as const;

type Row = Readonly<Record<keyof typeof columns, string | number | boolean | null>>;

/** The type of each kind of file. */
export const dataTypes: Readonly<Record<DataFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  parquet: "application/vnd.apache.parquet"
};

/** Figures as a file: every point with what it is of, what it was counted from, and whether it is made up. */
export async function figureFile(
  findings: readonly Finding[],
  format: DataFormat,
  database: Database
): Promise<string | Uint8Array> {
  if (format === "json") return `${JSON.stringify(findings)}\n`;
  const rows = findings.flatMap(rowsOf);
  if (format === "csv")
    return csvOf(
      Object.keys(columns),
      rows.map((row) => Object.values(row))
    );
  return parquetOf(rows, database);
}

function rowsOf(finding: Finding): readonly Row[] {
  const {measure, version, about, where, unit, state = null, vintage, lens, synthetic} = finding;
  return finding.points.map((point) => {
    const known =
      point.value === null
        ? {value: null, low: null, high: null}
        : {value: point.value, low: point.low, high: point.high};
    const why = "why" in point ? point.why : null;
    return {
      ...{measure, version, about: words(about), where: words(where), at: point.at},
      ...{...known, count: point.count, base: point.base, why, unit, state, vintage, lens, synthetic}
    };
  });
}

/** `skill=python country=US` */
function words(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
}

async function parquetOf(rows: readonly Row[], database: Database): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "assay-figure-"));
  try {
    const [from, to] = [join(folder, "rows.jsonl"), join(folder, "rows.parquet")];
    writeFileSync(from, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const types = Object.entries(columns).map(([name, type]) => `"${name}": '${type}'`);
    await database.run(
      `COPY (SELECT * FROM read_json(${sqlText(from)}, format = 'newline_delimited', columns = {${types.join(", ")}})) TO ${sqlText(to)} (FORMAT parquet)`
    );
    return readFileSync(to);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
