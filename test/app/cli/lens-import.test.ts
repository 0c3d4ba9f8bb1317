import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

const python = "http://data.europa.eu/esco/skill/1";
const kilns = "http://data.europa.eu/esco/skill/2";

function escoFile(): string {
  writeFileSync(
    here.path("skills_en.csv"),
    `conceptUri,skillType,preferredLabel,altLabels,description
${python},knowledge,Python (computer programming),,Words
${kilns},skill/competence,run kilns,"running of kilns
kiln running",Words
`
  );
  return here.path("skills_en.csv");
}

function adsFile(): string {
  const ads = Array.from({length: 40}, (_, i) => ({
    id: `p-${i}`,
    title: "Engineer",
    company: `Employer ${i}`,
    datePosted: "2026-01-15",
    description: `Requirements:\n- ${i % 2 === 0 ? "Python" : "Kiln running"}, ad ${i}`
  }));
  writeFileSync(here.path("ads.jsonl"), `${ads.map((ad) => JSON.stringify(ad)).join("\n")}\n`);
  return here.path("ads.jsonl");
}

beforeAll(async () => {
  await here.run("lens", "import", escoFile(), "--release", "9.9");
});

it("lens import says what it read, what is linked and where it went", async () => {
  const {code, out} = await here.run("lens", "import", escoFile(), "--release", "9.9");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^esco: 2 read, 2 kept, 0 rejected; 2 skills; 1 of our [\d,]+ linked, 0 to several; into lens\/vocabularies\/esco\.json\n$/
  );
  const text = readFileSync(here.path("lens/vocabularies/esco.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    format: 1,
    name: "esco",
    version: "9.9",
    licence: expect.stringContaining("European Commission"),
    sources: [{file: "skills_en.csv"}]
  });
  await here.run("lens", "import", escoFile(), "--release", "9.9");
  expect(readFileSync(here.path("lens/vocabularies/esco.json"), "utf8")).toBe(text);
});

it("lens import writes occupations beside the skills", async () => {
  writeFileSync(here.path("titles.txt"), "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tKiln Keepers\tWords\n");
  writeFileSync(
    here.path("more.txt"),
    "O*NET-SOC Code\tAlternate Title\tShort Title\n11-1011.00\tHead of Kilns\tn/a\n99-1011.00\tNobody\tn/a\n"
  );
  const {out} = await here.run("lens", "import", here.path("titles.txt"), here.path("more.txt"), "--json");
  expect(JSON.parse(out)).toMatchObject({
    vocabulary: "onet",
    read: 3,
    kept: 3,
    rejected: {"occupation-without-title": 1},
    occupations: 1,
    into: ["lens/vocabularies/onet-occupations.json"]
  });
});

it("lens import refuses what it does not know in one line", async () => {
  const unknown = await here.run("lens", "import", adsFile());
  expect(unknown).toMatchObject({
    code: 2,
    err: "unknown vocabulary: ads.jsonl; known: files of esco, onet, lightcast\n"
  });
  const name = await here.run("lens", "import", escoFile(), "--as", "skos");
  expect(name).toMatchObject({code: 2, err: "unknown --as: skos; known: esco, onet, lightcast\n"});
});

it("lens show names the links that an import found", async () => {
  expect(JSON.parse((await here.run("lens", "show", "python")).out).links).toMatchObject({esco: python});
});

it("lens check finds links to what an imported vocabulary does not have", async () => {
  mkdirSync(here.path("own/vocabularies"), {recursive: true});
  writeFileSync(
    here.path("own/domain.yaml"),
    "- {id: beekeeping, name: beekeeping, kind: field, links: {esco: gone}}\n"
  );
  expect((await here.run("lens", "check", "--lens", here.path("own"))).out).not.toContain("gone");
  await here.run("lens", "import", escoFile(), "--lens", here.path("own"));
  const {code, out} = await here.run("lens", "check", "--lens", here.path("own"));
  expect(code).toBe(1);
  expect(out).toContain("domain.yaml: beekeeping: no such entry of esco: gone\n");
});

it("extract, lens list and lens show answer under a vocabulary", async () => {
  const {rows} = await here.run("extract", adsFile(), "--vocabulary", "esco");
  expect(rows).toHaveLength(40);
  expect(rows[0]).toMatchObject({skill: "python-computer-programming", family: "software", quote: "Python"});
  expect(rows[1]).toMatchObject({skill: "run-kilns", name: "run kilns", family: "domain", quote: "Kiln running"});
  const list = await here.run("lens", "list", "--vocabulary", "esco");
  expect(list.out.split("\n")).toHaveLength(3);
  const shown = JSON.parse((await here.run("lens", "show", "kiln running", "--vocabulary", "esco")).out);
  expect(shown).toMatchObject({id: "run-kilns", links: {esco: kilns}});
});

it("a figure, a card and a report come under a vocabulary", async () => {
  const common = ["--vocabulary", "esco", "--warehouse", here.path("esco")];
  await here.run("ingest", adsFile(), ...common);
  const {out} = await here.run("measure", "skill-share", "--skill", "run kilns", "--json", ...common);
  expect(JSON.parse(out).points).toMatchObject([{at: "2026-01", value: 0.5, count: 20, base: 40}]);
  expect((await here.run("skill", "run-kilns", ...common)).out).toContain("[Kiln running]");
  expect((await here.run("report", "--out", here.path("site"), ...common)).code).toBe(0);
  expect(readFileSync(here.path("site/skill/run-kilns.html"), "utf8")).toContain("run kilns");
});

it("two vocabularies never mix in a warehouse or a figure", async () => {
  await here.run("ingest", adsFile(), "--warehouse", here.path("ours"));
  const read = "this warehouse was read with assay: give another --warehouse, or --vocabulary assay\n";
  for (const command of [["ingest", adsFile()], ["measure", "postings-new"], ["report"], ["skill", "run-kilns"]]) {
    const {code, err} = await here.run(...command, "--vocabulary", "esco", "--warehouse", here.path("ours"));
    expect([command[0], code, err]).toEqual([command[0], 1, `another vocabulary: esco; ${read}`]);
  }
});

it("a vocabulary that was not imported is answered with those that were", async () => {
  const {code, err} = await here.run("extract", adsFile(), "--vocabulary", "lightcast");
  expect(code).toBe(2);
  expect(err).toBe("unknown vocabulary: lightcast; known: assay, esco; more with assay lens import\n");
});

it("the vocabulary comes from the flag, then the environment, then assay.yaml", async () => {
  const other = runHere({ASSAY_VOCABULARY: "onet", ASSAY_LENS: here.path("lens")});
  writeFileSync(other.path("assay.yaml"), "vocabulary: lightcast\n");
  expect((await other.run("lens", "list")).err).toContain("unknown vocabulary: onet; known: assay, esco");
  expect((await other.run("lens", "list", "--vocabulary", "esco")).out).toContain(
    "run-kilns\tdomain\tpractice\trun kilns"
  );
  other.remove();
});

it("a vocabulary that was changed by hand is named as broken", async () => {
  mkdirSync(here.path("bad/vocabularies"), {recursive: true});
  writeFileSync(here.path("bad/vocabularies/esco.json"), '{"format":1');
  const {code, err} = await here.run("lens", "list", "--vocabulary", "esco", "--lens", here.path("bad"));
  expect(code).toBe(1);
  expect(err).toBe(
    `broken vocabulary: ${here.path("bad/vocabularies/esco.json")}; import it again: assay lens import <file…>\n`
  );
});
