import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readSource} from "../../../src/app/inputs/read-source.ts";
import {fileSource} from "../../../src/app/inputs/source.ts";

const folder = mkdtempSync(join(tmpdir(), "source-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const parquet = join(folder, "ads.parquet");
beforeAll(async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT 'Engineer ' || i AS title, md5(i::VARCHAR) || 'é' AS body FROM range(6000) t(i)) TO '${parquet}' (FORMAT parquet)`
  );
  connection.closeSync();
  instance.closeSync();
});

async function read(path: string) {
  let rows = 0;
  const codes: string[] = [];
  for await (const {records, problems} of readSource(fileSource(path, "in"))) {
    rows += records.length;
    codes.push(...problems.map(({code}) => code));
  }
  return {rows, codes};
}

it("readSource(parquet) has nothing to say of bytes that are no text", async () => {
  expect(await read(parquet)).toEqual({rows: 6000, codes: []});
});

const handles = () => readdirSync("/proc/self/fd").length;

it.skipIf(process.platform !== "linux")("readSource(source) leaves no file open, however many are read", async () => {
  const pdf = join(folder, "none.pdf");
  writeFileSync(pdf, Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(100_000, 0x20)]));
  const lines = join(folder, "lines.jsonl");
  writeFileSync(lines, `${JSON.stringify({title: "Engineer", body: "x".repeat(1000)})}\n`.repeat(4000));
  await read(parquet);
  await read(pdf);
  const before = handles();
  for (let i = 0; i < 5; i++) {
    await read(parquet);
    await read(pdf);
    for await (const {records} of readSource(fileSource(lines, "in"))) if (records.length > 0) break;
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(handles() - before).toBeLessThan(3);
});
