import {DuckDBInstance} from "@duckdb/node-api";
import {problem} from "../../model/problem.ts";
import type {Batch} from "./batch.ts";
import type {Source} from "./source.ts";

/** Reads the rows of a Parquet file as records; `at` is the number of the row. */
export async function* readParquet({path, label}: Source): AsyncGenerator<Batch> {
  if (path === null) {
    yield {records: [], problems: [problem("input-unreadable", label, "Parquet needs a file, not standard input")]};
    return;
  }
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const result = await connection.stream("SELECT * FROM read_parquet($1)", [path]);
    let row = 0;
    for await (const rows of result.yieldRowObjectJson()) {
      yield {
        records: rows.map((value) => ({value, at: `${label}:row ${++row}`, json: null, sibling: {}})),
        problems: []
      };
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
