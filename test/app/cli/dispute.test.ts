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
  expect(checked.out).toContain("disputed and still read: snowflake «Snowflake» in");
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
