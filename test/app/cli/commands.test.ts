import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {version} from "../../../src/app/version.ts";
import {measures} from "../../../src/market/measures.ts";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

/** Invented ads of forty employers over two months; a third of them ask for Python. */
function invented(): string {
  const ads = Array.from({length: 120}, (_, i) => ({
    id: `p-${i}`,
    title: i % 2 === 0 ? "Data Engineer" : "Backend Engineer",
    company: `Employer ${i % 40}`,
    datePosted: i < 60 ? "2026-01-15" : "2026-02-15",
    url: `https://jobs.example.org/${i}`,
    description: i % 3 === 0 ? `Requirements:\n- Strong Python, ad ${i}` : `Requirements:\n- Strong Kotlin, ad ${i}`
  }));
  return `${ads.map((ad) => JSON.stringify(ad)).join("\n")}\n`;
}

beforeAll(async () => {
  writeFileSync(here.path("ads.jsonl"), invented());
  await here.run("ingest", here.path("ads.jsonl"));
});

it("assay --help names every command and the exit status", async () => {
  const {code, out} = await here.run("--help");
  expect(code).toBe(0);
  for (const name of ["read", "extract", "ingest", "report", "measure", "skill", "lens", "serve"])
    expect(out).toContain(`  ${name}`);
  expect(out).toContain("Exit status: 0 done");
});

it("assay --version prints the version", async () => {
  expect((await here.run("--version")).out).toBe(`${version}\n`);
});

it("an unknown command or option ends with 2 and one line", async () => {
  const command = await here.run("reed", "x");
  expect(command.code).toBe(2);
  expect(command.err).toContain("unknown command 'reed'");
  const option = await here.run("read", "x", "--colour");
  expect(option.code).toBe(2);
  expect(option.err).toContain("unknown option '--colour'");
});

it("extract prints mentions whose quote is the text at the span", async () => {
  const {rows} = await here.run("extract", here.path("ads.jsonl"));
  const texts = new Map((await here.run("read", here.path("ads.jsonl"))).rows.map(({id, text}) => [id, String(text)]));
  expect(rows.length).toBeGreaterThanOrEqual(120);
  for (const mention of rows) {
    expect(texts.get(mention["posting"])?.slice(Number(mention["start"]), Number(mention["end"]))).toBe(
      mention["quote"]
    );
  }
  const python = rows.find(({skill}) => skill === "python");
  expect(python).toMatchObject({
    name: "python",
    family: "software",
    stance: "required",
    part: "requirements",
    rule: "alias",
    any: null,
    years: null
  });
});

it("measure skill-share gives count, base and interval by month", async () => {
  const {code, out} = await here.run("measure", "skill-share", "--skill", "Python", "--json");
  expect(code).toBe(0);
  const finding = JSON.parse(out);
  expect(finding).toMatchObject({
    measure: "skill-share",
    version: 1,
    unit: "share",
    level: 0.95,
    fewest: 30,
    repeats: "copies-dropped",
    vintage: 1,
    synthetic: false
  });
  expect(
    finding.points.map(({at, count, base}: {at: string; count: number; base: number}) => [at, count, base])
  ).toEqual([
    ["2026-01", 20, 60],
    ["2026-02", 20, 60]
  ]);
  for (const {value, low, high} of finding.points) {
    expect(value).toBeCloseTo(1 / 3, 5);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  }
  expect(finding.evidence).toHaveLength(10);
});

it("measure gives null with a why below the fewest postings", async () => {
  const {out} = await here.run(
    "measure",
    "skill-share",
    "--skill",
    "python",
    "--role",
    "data engineer",
    "--from",
    "2026-02",
    "--json"
  );
  const [point] = JSON.parse(out).points;
  expect(point).toEqual({
    at: "2026-02",
    value: 0.333333,
    low: expect.any(Number),
    high: expect.any(Number),
    count: 10,
    base: 30
  });
  const few = await here.run("measure", "skill-share", "--skill", "python", "--country", "FR", "--json");
  expect(JSON.parse(few.out).points).toEqual([]);
});

it("measure prints a table a person can read, and CSV", async () => {
  const text = await here.run("measure", "skill-share", "--skill", "python");
  expect(text.out).toContain("2026-01   33.33 %  [");
  expect(text.out).toContain("The margin covers chance, not which boards we read.");
  const csv = await here.run("measure", "skill-share", "--skill", "python", "--csv");
  expect(csv.out.split("\n")[0]).toBe("measure,about,at,value,low,high,count,base,why,vintage,synthetic");
  expect(csv.out).toContain("skill-share,python,2026-01,0.333333,");
});

it("an unknown measure, skill or reading is answered with what is known", async () => {
  const measure = await here.run("measure", "skil-share");
  expect(measure).toMatchObject({
    code: 2,
    err: `unknown measure: skil-share; known: ${measures.map(({name}) => name).join(", ")}\n`
  });
  const skill = await here.run("measure", "skill-share", "--skill", "pythn");
  expect(skill.code).toBe(2);
  expect(skill.err).toContain("unknown skill: pythn");
  const repeats = await here.run("measure", "skill-share", "--skill", "python", "--repeats", "all");
  expect(repeats).toMatchObject({code: 2, err: "unknown --repeats: all; known: copies-dropped, keep, first\n"});
});

it("the same bytes twice change nothing", async () => {
  const before = readdirSync(here.path("warehouse/vintages"));
  const {code, err} = await here.run("ingest", here.path("ads.jsonl"));
  expect(code).toBe(0);
  expect(err).toContain("nothing new; the data is still as of vintage 1");
  expect(readdirSync(here.path("warehouse/vintages"))).toEqual(before);
});

it("a dry run writes nothing and counts all the same", async () => {
  const other = here.path("dry");
  const {code, out} = await here.run("ingest", here.path("ads.jsonl"), "--warehouse", other, "--dry-run", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).files).toMatchObject([{input: "ads.jsonl", read: 120, kept: 120, rejected: {}}]);
  expect(existsSync(join(other, "vintages"))).toBe(false);
});

it("a changed ad becomes a revision and counts once", async () => {
  const folder = here.path("revised");
  writeFileSync(
    here.path("one.jsonl"),
    `${JSON.stringify({id: "r", title: "Dev", datePosted: "2026-03-01", description: "Python"})}\n`
  );
  writeFileSync(
    here.path("two.jsonl"),
    `${JSON.stringify({id: "r", title: "Dev", datePosted: "2026-03-01", description: "Kotlin"})}\n`
  );
  await here.run("ingest", here.path("one.jsonl"), "--warehouse", folder);
  await here.run("ingest", here.path("two.jsonl"), "--warehouse", folder);
  const python = JSON.parse(
    (await here.run("measure", "skill-share", "--skill", "python", "--warehouse", folder, "--json")).out
  );
  const kotlin = JSON.parse(
    (await here.run("measure", "skill-share", "--skill", "kotlin", "--warehouse", folder, "--json")).out
  );
  expect(python.points).toEqual([{at: "2026-03", value: null, count: 0, base: 1, why: "too few"}]);
  expect(kotlin.points).toEqual([{at: "2026-03", value: null, count: 1, base: 1, why: "too few"}]);
});

it("the manifest says what was read: read = kept + rejected", () => {
  const manifest = JSON.parse(readFileSync(here.path("warehouse/vintages/00000001.json"), "utf8"));
  for (const {read, kept, rejected} of manifest.inputs) {
    expect(read).toBe(kept + Object.values<number>(rejected).reduce((a, b) => a + b, 0));
  }
  for (const {path, sha256} of manifest.files) expect(path).toContain(sha256.slice(0, 32));
});

it("report writes pages that ask nothing of the network, and findings.json", async () => {
  const {code, err} = await here.run("report", "--out", here.path("site"));
  expect(code).toBe(0);
  expect(err).toContain("pages and");
  const page = readFileSync(here.path("site/skill/python.html"), "utf8");
  expect(page).toContain("Python is asked for in 33.3\u00a0% of ads of February 2026");
  expect(page).toContain('role="img"');
  expect(page).toContain("aria-label=");
  expect(page).toContain('<a href="https://jobs.example.org/117"');
  expect(page).not.toMatch(
    /<script(?! src="\.\.\/assets\/)|<link(?! rel="(?:icon|stylesheet)" href="\.\.\/assets\/)|<style|src="http/
  );
  const {assay, vintage, lens, findings} = JSON.parse(readFileSync(here.path("site/findings.json"), "utf8"));
  expect({assay, vintage}).toEqual({assay: version, vintage: 1});
  expect(findings.length).toBeGreaterThan(3);
  for (const finding of findings) expect(finding.lens).toBe(lens);
});

it("report is the same to the byte for the same warehouse", async () => {
  await here.run("report", "--out", here.path("again"));
  const pages = readdirSync(here.path("site"), {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile()
  );
  for (const entry of pages) {
    const path = join(entry.parentPath, entry.name);
    expect(readFileSync(path.replace(here.path("site"), here.path("again"))).equals(readFileSync(path))).toBe(true);
  }
});

it("skill prints a card with quotes", async () => {
  const {code, out} = await here.run("skill", "python");
  expect(code).toBe(0);
  expect(out).toContain("python (python) · software · language");
  expect(out).toContain("[Python]");
  expect(out).toContain("https://jobs.example.org/");
});

it("lens list, show and check answer", async () => {
  expect((await here.run("lens", "list", "--family", "mlops")).out.split("\n").length).toBeGreaterThan(20);
  expect(JSON.parse((await here.run("lens", "show", "k8s")).out)).toMatchObject({id: "kubernetes"});
  expect((await here.run("lens", "list", "--family", "cooking")).code).toBe(2);
});

it("a warehouse that is not there is named", async () => {
  const {code, err} = await here.run("measure", "postings-new", "--warehouse", here.path("none"));
  expect(code).toBe(1);
  expect(err).toContain("no postings yet: ");
});

it("settings come from the flag, then the environment, then assay.yaml", async () => {
  const own = runHere({ASSAY_WAREHOUSE: here.path("warehouse")});
  writeFileSync(own.path("assay.yaml"), "warehouse: elsewhere\n");
  expect((await own.run("measure", "postings-new")).out).toContain("2026-01");
  expect((await own.run("measure", "postings-new", "--warehouse", "nowhere")).err).toContain(
    `no postings yet: ${own.path("nowhere")}`
  );
  own.remove();
});

it("a warehouse read with another skill list is not mixed with this one", async () => {
  mkdirSync(here.path("own"));
  writeFileSync(here.path("own/domain.yaml"), "- {id: beekeeping, name: beekeeping, kind: field}\n");
  const {code, err} = await here.run("ingest", here.path("ads.jsonl"), "--lens", here.path("own"));
  expect(code).toBe(1);
  expect(err).toMatch(
    /^another skill list: [0-9a-f]{16}; this warehouse was read with [0-9a-f]{16}: give another --warehouse, or read it again with it: assay ingest --again\n$/
  );
});

it("a figure of nothing dated says so", async () => {
  writeFileSync(here.path("undated.jsonl"), `${JSON.stringify({id: "u", title: "Dev", description: "Python"})}\n`);
  await here.run("ingest", here.path("undated.jsonl"), "--warehouse", here.path("undated"));
  const {out} = await here.run("measure", "skill-share", "--skill", "python", "--warehouse", here.path("undated"));
  expect(out).toContain("no figure: no posting fits, or none that fits has a date");
});

it("the evidence of a figure is counted in it: a posting of another month or role is not", async () => {
  const {out} = await here.run(
    "measure",
    "skill-share",
    "--skill",
    "python",
    "--to",
    "2026-01",
    "--role",
    "backend engineer",
    "--json"
  );
  const {evidence, points} = JSON.parse(out);
  expect(evidence).toHaveLength(points[0].count);
  for (const id of evidence) expect(Number(id.slice(2)) % 2 === 1 && Number(id.slice(2)) < 60).toBe(true);
});

it("forget wants a posting, an employer or a month, and not two of them", async () => {
  for (const words of [[], ["p-1", "--before", "2025-01"]]) {
    const {code, err} = await here.run("forget", ...words);
    expect(code).toBe(2);
    expect(err).toBe("missing name: say which posting or employer, or --before YYYY-MM, and not both\n");
  }
  const {code, err} = await here.run("forget", "--before", "May");
  expect(code).toBe(2);
  expect(err).toBe("invalid --before: May; a month, for example 2025-01\n");
});
