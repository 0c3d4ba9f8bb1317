import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, expect, it} from "vitest";
import {findSources} from "../../../src/app/inputs/source.ts";
import {importFiles} from "../../../src/app/vocabularies/import-files.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-import-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function imported(files: Readonly<Record<string, string | Buffer>>, order = Object.keys(files)) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const sources = await findSources(order.map((name) => join(folder, name)));
  return importFiles(sources, {as: null, release: null});
}

const portal = `conceptUri,skillType,preferredLabel,altLabels,description
http://data.europa.eu/esco/skill/1,knowledge,kiln control,"kiln steering
running of kilns",Words
http://data.europa.eu/esco/skill/2,skill/competence,,,Words
broken,knowledge,ovens,,Words
`;
const technologies =
  "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\r\n11-1011.00\tKilnsoft\t1\tKiln software\r\n" +
  "11-1011.03\tKilnsoft\t1\tKiln software\r\n";
const lightcast = JSON.stringify({
  attributions: [{name: "x"}],
  data: [{id: "KS1200000000", name: "Kilns", type: {id: "ST1", name: "Specialized Skill"}}]
});

it("importFiles(sources) reads the table of the ESCO portal and counts what it leaves out", async () => {
  const {imported: found, unknown} = await imported({"skills.csv": portal});
  expect(unknown).toEqual([]);
  expect(found).toMatchObject([
    {
      vocabulary: "esco",
      read: 3,
      kept: 1,
      rejected: {"without-id": 1, "without-label": 1},
      occupations: null,
      skills: {sources: [{file: "skills.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/)}]}
    }
  ]);
  expect(found[0]?.skills?.entries).toEqual([
    {
      id: "http://data.europa.eu/esco/skill/1",
      name: "kiln control",
      aliases: ["kiln steering", "running of kilns"],
      kind: "field"
    }
  ]);
});

it("importFiles(sources) tells several vocabularies apart, gzipped or not", async () => {
  const files = {
    "a.txt": technologies,
    "b.json.gz": gzipSync(lightcast),
    "c.csv": portal,
    "d.csv": "title,text\nx,y\n"
  };
  const {imported: found, unknown} = await imported(files);
  expect(found.map(({vocabulary, skills}) => [vocabulary, skills?.entries.length])).toEqual([
    ["esco", 1],
    ["onet", 1],
    ["lightcast", 1]
  ]);
  expect(unknown).toEqual(["d.csv"]);
});

it("importFiles(sources) does not depend on the order of the files", async () => {
  const other = portal.replace("kiln control", "control of kilns");
  const files = {"a.csv": portal, "b.csv": other, "c.txt": technologies};
  expect((await imported(files, ["c.txt", "b.csv", "a.csv"])).imported).toEqual((await imported(files)).imported);
});

it("importFiles(sources) refuses what is of no vocabulary, and what ends in the middle", async () => {
  await expect(imported({"jobs.csv": "title,text\nx,y\n"})).rejects.toThrow(
    "unknown vocabulary: jobs.csv; known: files of esco, onet, lightcast"
  );
  const half = gzipSync(Buffer.from(`${lightcast}${" ".repeat(1000)}`)).subarray(0, -12);
  await expect(imported({"half.json.gz": half})).rejects.toThrow("broken input: half.json.gz");
  await expect(imported({"cut.json": lightcast.slice(0, -20)})).rejects.toThrow("broken input: cut.json");
  await expect(imported({"empty.csv": ""})).rejects.toThrow("broken input: empty.csv");
});

it("importFiles(sources) finds the first row that it knows behind others, and counts those", async () => {
  const rows = ["broken,x,y,,", "http://data.europa.eu/esco/skill/1,knowledge,kilns,,"];
  const {imported: found} = await imported({
    "late.csv": `conceptUri,skillType,preferredLabel,altLabels,description\n${rows.join("\n")}\n`
  });
  expect(found).toMatchObject([{read: 2, kept: 1, rejected: {"without-id": 1}}]);
});
