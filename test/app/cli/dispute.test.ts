import {readFileSync, writeFileSync} from "node:fs";
import {afterAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

it("assay lens dispute keeps a wrong mention as a test case that lens check reads again", async () => {
  writeFileSync(
    here.path("jobs.jsonl"),
    `${JSON.stringify({id: "a1", title: "Data Engineer", description: "Requirements:\n- Python and Snowflake"})}\n`
  );
  await here.run("ingest", here.path("jobs.jsonl"), "--quiet");
  const {rows} = await here.run("extract", here.path("jobs.jsonl"), "--quiet");
  const mention = rows.find(({skill}) => skill === "snowflake");
  const start = String(mention?.["start"]);
  const first = await here.run("lens", "dispute", String(mention?.["posting"]), start, "--note", "snow");
  expect(first.out).toContain("kept: snowflake «Snowflake»");
  const again = await here.run("lens", "dispute", String(mention?.["posting"]), start);
  expect(again.out).toContain("already kept");
  expect(readFileSync(here.path("lens/disputes.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
  const checked = await here.run("lens", "check");
  expect(checked.out).toContain("disputed: snowflake «Snowflake» in");
  expect(checked.out).toContain("1 of 1 disputes still hold");
  expect(checked.code).toBe(1);
});

it("assay lens dispute names the nearest mentions when none begins there", async () => {
  const {code, err} = await here.run("lens", "dispute", "a1", "0");
  expect(code).toBe(2);
  expect(err).toMatch(/no mention begins at 0; nearest: \d+ /);
});

it("assay lens dispute refuses an unknown posting and a start that is no number", async () => {
  expect((await here.run("lens", "dispute", "nobody", "1")).err).toContain("unknown posting");
  expect((await here.run("lens", "dispute", "a1", "one")).err).toContain("invalid start: one");
});

it("assay lens dispute reads the posting from --input, and keeps what stands around the quote", async () => {
  const other = runHere();
  const line = {id: "b1", title: "Data Engineer", description: "Requirements:\n- Python and Snowflake, Zorblax"};
  writeFileSync(other.path("jobs.jsonl"), `${JSON.stringify(line)}\n`);
  const {rows} = await other.run("extract", other.path("jobs.jsonl"), "--quiet");
  const [id, start] = [String(rows[0]?.["posting"]), Number(rows.find(({skill}) => skill === "snowflake")?.["start"])];
  const {code, err} = await other.run("lens", "dispute", id, String(start), "--input", "jobs.jsonl");
  expect([code, err]).toEqual([0, ""]);
  const kept = JSON.parse(readFileSync(other.path("lens/disputes.jsonl"), "utf8"));
  expect(kept).toMatchObject({posting: id, skill: "snowflake", start, end: start + 9, quote: "Snowflake"});
  expect(kept).toMatchObject({after: ", Zorblax", at: "2026-11-22T08:00:00.000Z", note: null});
  expect(kept.before.endsWith("Python and ")).toBe(true);
  other.remove();
});

it("assay lens dispute --missing keeps a stretch that was not read, and refuses one that was", async () => {
  const other = runHere();
  const line = {id: "b1", title: "Data Engineer", description: "Requirements:\n- Python and Snowflake, Zorblax"};
  writeFileSync(other.path("jobs.jsonl"), `${JSON.stringify(line)}\n`);
  const {rows} = await other.run("extract", other.path("jobs.jsonl"), "--quiet");
  const [id, start] = [String(rows[0]?.["posting"]), Number(rows.find(({skill}) => skill === "snowflake")?.["start"])];
  const ask = (from: number, to: number) =>
    other.run("lens", "dispute", id, String(from), "--missing", String(to), "--input", "jobs.jsonl");
  expect((await ask(start + 11, start + 18)).out).toContain("kept: missing: «Zorblax» in");
  expect((await ask(start, start + 9)).err).toContain("is read as snowflake");
  expect((await ask(start, 9999)).err).toContain("invalid --missing: 9999");
  expect((await other.run("lens", "check")).out).toContain("missing: «Zorblax» in");
  other.remove();
});
