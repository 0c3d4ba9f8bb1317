import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {afterAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

const row = (id: number) =>
  JSON.stringify({id: `p-${id}`, title: "Data Engineer", description: `We need Python, number ${id}.`});
const rows = (count: number) => `${Array.from({length: count}, (_, i) => row(i)).join("\n")}\n`;

function given(name: string, bytes: string | Uint8Array): string {
  writeFileSync(here.path(name), bytes);
  return here.path(name);
}

it("a truncated gzip keeps the rows before the cut", async () => {
  const whole = gzipSync(rows(20_000));
  const {code, err, rows: read} = await here.run("read", given("cut.jsonl.gz", whole.subarray(0, whole.length / 2)));
  expect(code).toBe(0);
  expect(read.length).toBeGreaterThan(5_000);
  expect(read.length).toBeLessThan(15_000);
  expect(err).toContain("input-truncated  1×, first at cut.jsonl.gz");
  expect(err).toContain("0 rejected");
});

it("an option that stands where a value should is no value, and nothing is made by its name", async () => {
  const file = given("some.jsonl", rows(1));
  for (const words of [
    ["ingest", file, "--warehouse", "--quiet"],
    ["measure", "skill-share", "--skill", "--csv"]
  ]) {
    const {code, err} = await here.run(...words);
    const [option, flag] = words.slice(-2);
    expect(err).toBe(`${option} has no value: ${flag} follows, which is an option\n`);
    expect(code).toBe(2);
  }
  expect(existsSync("--quiet")).toBe(false);
});

it("bytes that are not UTF-8 are replaced and noted", async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"id":"a","title":"Caf'),
    Buffer.from([0xe9]),
    Buffer.from(' manager"}\n')
  ]);
  const {code, err, rows: read} = await here.run("read", given("latin.jsonl", bytes));
  expect(code).toBe(0);
  expect(read[0]?.["title"]).toBe("Caf\ufffd manager");
  expect(err).toContain("invalid-utf8  1×, first at latin.jsonl");
});

it("a line of 200 MB is rejected with its place and the next is read", async () => {
  const line = Buffer.alloc(200 << 20, "x");
  const {
    code,
    err,
    rows: read
  } = await here.run(
    "read",
    given("long.jsonl", Buffer.concat([Buffer.from(`${row(1)}\n{"title":"`), line, Buffer.from(`"}\n${row(2)}\n`)]))
  );
  expect(code).toBe(0);
  expect(read.map(({id}) => id)).toEqual(["p-1", "p-2"]);
  expect(err).toContain("record-too-large  1×, first at long.jsonl:2");
  expect(err).toContain("3 read, 2 kept, 1 rejected");
});

it("a ragged CSV keeps its rows and says where", async () => {
  const {
    code,
    err,
    rows: read
  } = await here.run(
    "read",
    given("jobs.csv", "title,company,description\nA dev,Acme\nB dev,Acme,Python,extra\nC dev,Acme,Go\n")
  );
  expect(code).toBe(0);
  expect(read.map(({title}) => title)).toEqual(["A dev", "B dev", "C dev"]);
  expect(err).toContain(
    "csv-ragged  2×, first at jobs.csv:2: the row has another number of fields than the header: 2 of 3 fields"
  );
});

it("an empty file is a clear error", async () => {
  const {code, err} = await here.run("read", given("empty.jsonl", ""));
  expect(code).toBe(1);
  expect(err).toContain("input-empty  1×, first at empty.jsonl: the input is empty");
  expect(err).toContain(`no postings: ${here.path("empty.jsonl")}`);
});

it("a page without a posting is a clear error", async () => {
  const {code, err} = await here.run(
    "read",
    given("page.html", "<!doctype html><html><body><h1>Careers</h1></body></html>")
  );
  expect(code).toBe(1);
  expect(err).toContain("input-not-postings  1×, first at page.html: no posting was found in the input");
});

it("a vague date is a note, not a rejection", async () => {
  const text = `${JSON.stringify({title: "Dev", description: "Python", date_posted: "30+ days ago"})}\n${row(1)}\n`;
  const {code, err, rows: read} = await here.run("read", given("vague.jsonl", text));
  expect(code).toBe(0);
  expect(read[0]?.["posted"]).toBeNull();
  expect(read[0]?.["month"]).toBe("unknown");
  expect(err).toContain("date-vague  1×, first at vague.jsonl:1");
});

it("a folder without postings is a clear error", async () => {
  mkdirSync(here.path("empty-folder"));
  const {code, err} = await here.run("read", here.path("empty-folder"));
  expect(code).toBe(1);
  expect(err).toContain("no postings: ");
});

it("an archive that unpacks without end is stopped", async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20, " "), {level: 9});
  const {code, err} = await here.run("read", given("bomb.jsonl.gz", bomb));
  expect(code).toBe(1);
  expect(err).toContain("gzip-bomb  1×, first at bomb.jsonl.gz");
});

it("JSON nested 10,000 deep is rejected with its place and the next row is read", async () => {
  const deep = `{"title":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`;
  const {code, err, rows: read} = await here.run("read", given("deep.jsonl", `${row(1)}\n${deep}\n${row(2)}\n`));
  expect(code).toBe(0);
  expect(read.map(({id}) => id)).toEqual(["p-1", "p-2"]);
  expect(err).toContain("record-too-deep  1×, first at deep.jsonl:2");
});

it("one broken line stops nothing", async () => {
  const {
    code,
    err,
    rows: read
  } = await here.run("read", given("broken.jsonl", `${row(1)}\n{"title": "half\n${row(2)}\n`));
  expect(code).toBe(0);
  expect(read).toHaveLength(2);
  expect(err).toContain("record-invalid  1×, first at broken.jsonl:2");
});

it("a row without title and text is rejected with what to do", async () => {
  const {err, rows: read} = await here.run("read", given("bare.jsonl", `${row(1)}\n{"id":"x","company":"Acme"}\n`));
  expect(read).toHaveLength(1);
  expect(err).toContain("row-without-title-and-text  1×, first at bare.jsonl:2");
  expect(err).toContain("--map title=");
});

it("--strict fails when a row was rejected", async () => {
  const path = given("strict.jsonl", `${row(1)}\n{\n`);
  expect((await here.run("read", path)).code).toBe(0);
  expect((await here.run("read", path, "--strict")).code).toBe(1);
});

it("an input that is not there is the caller's mistake, in one line", async () => {
  const {code, err} = await here.run("read", here.path("nowhere.csv"));
  expect(code).toBe(2);
  expect(err).toBe(`unknown input: ${here.path("nowhere.csv")}\n`);
});

it("a half character in a text becomes U+FFFD and the row is kept", async () => {
  const {rows: read} = await here.run(
    "read",
    given("half.jsonl", '{"id":"h","title":"Dev","description":"Python \\ud83d here"}\n')
  );
  expect(read[0]?.["body"]).toBe("Python \ufffd here");
  expect(read[0]?.["notes"]).toContain("lone-surrogate");
});
