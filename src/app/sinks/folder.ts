import {existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {csvOf} from "../csv.ts";
import {hash} from "../hash.ts";
import {writeWhole} from "../whole-files.ts";
import {kindOf} from "./column-kind.ts";
import {type Batch, nothingToClose, type Sink} from "./sink.ts";

/** The kinds of file that a folder takes. */
export type FolderFormat = "csv" | "parquet";

/** Writes each batch as one file `<kind>-<hash of the rows>.csv` or `.parquet`: the same rows again are the same file. */
export function folderSink(folder: string, format: FolderFormat): Sink {
  return {
    ...nothingToClose,
    name: `${folder} (${format})`,
    put: async (batch) => {
      if (batch.rows.length === 0) return;
      mkdirSync(folder, {recursive: true});
      const path = join(folder, `${batch.kind}-${hash(JSON.stringify(batch))}.${format}`);
      if (existsSync(path)) return;
      if (format === "csv") writeWhole(path, csvOf(["key", "said", "url", ...batch.columns], cellsOf(batch)));
      else await writeParquet(path, batch);
    }
  };
}

function cellsOf({columns, rows}: Batch) {
  return rows.map(({key, text, url, values}) => [key, text, url, ...columns.map((name) => values[name] ?? null)]);
}

async function writeParquet(path: string, batch: Batch): Promise<void> {
  const {openDatabase, sqlText} = await import("../warehouse/database.ts");
  const names = ["key", "said", "url", ...batch.columns];
  const rows = cellsOf(batch).map((cells) =>
    JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null])))
  );
  const draft = `${path}.draft-${process.pid}`;
  const types = names.map((name) => `${sqlText(name)}: ${sqlText(parquetTypes[kindOf(batch, name)])}`);
  writeWhole(`${draft}.jsonl`, `${rows.join("\n")}\n`);
  const database = await openDatabase();
  try {
    const read = `read_json(${sqlText(`${draft}.jsonl`)}, format = 'newline_delimited', columns = {${types.join(", ")}}, maximum_object_size = 67108864)`;
    await database.run(`COPY (SELECT * FROM ${read}) TO ${sqlText(draft)} (FORMAT parquet, COMPRESSION zstd)`);
    renameSync(draft, path);
  } finally {
    database.close();
    rmSync(`${draft}.jsonl`, {force: true});
    rmSync(draft, {force: true});
  }
}

const parquetTypes = {number: "DOUBLE", boolean: "BOOLEAN", text: "VARCHAR"} as const;
