import {expect, it} from "vitest";
import {readRow, tellShape} from "../../../../src/skills/vocabularies/formats/tell-shape.ts";

const address = "http://data.europa.eu/esco/skill/0001";

function read(record: unknown) {
  const shape = tellShape(record, null);
  return shape === null ? null : {vocabulary: shape.vocabulary, row: readRow(record, shape)};
}

it("tellShape(record) knows a skill of the ESCO portal", () => {
  const record = {
    conceptType: "KnowledgeSkillCompetence",
    conceptUri: address,
    skillType: "knowledge",
    preferredLabel: "Kiln control",
    altLabels: "kiln steering\nrunning of kilns"
  };
  expect(read(record)).toEqual({
    vocabulary: "esco",
    row: {of: "skill", id: address, name: "Kiln control", aliases: ["kiln steering", "running of kilns"], kind: "field"}
  });
});

it("tellShape(record) knows groups, occupations and the release in the tables of Tabiya", () => {
  const group = {ORIGINURI: "http://data.europa.eu/esco/isced-f/99", PREFERREDLABEL: "kilns", ALTLABELS: ""};
  expect(read(group)?.row).toMatchObject({of: "skill", name: "kilns", aliases: [], kind: "field"});
  const occupation = {
    ORIGINURI: "http://data.europa.eu/esco/occupation/1",
    CODE: "1234.5",
    PREFERREDLABEL: "kiln keeper",
    ALTLABELS: "keeper of kilns"
  };
  expect(read(occupation)?.row).toMatchObject({of: "occupation", code: "1234.5", group: false});
  const isco = {ORIGINURI: "http://data.europa.eu/esco/isco/C12", CODE: "12", PREFERREDLABEL: "Keepers"};
  expect(read(isco)?.row).toMatchObject({of: "occupation", code: "12", group: true});
  const release = {UUIDHISTORY: "x", NAME: "kilns v1.2.3", VERSION: "", RELEASENOTES: ""};
  expect(read(release)?.row).toEqual({of: "release", version: "1.2.3"});
});

it("tellShape(record) knows ESCO as a JSON list, with one alternative label or several", () => {
  const entry = {uri: address, label: "Kiln control", skillType: "skill"};
  expect(read({...entry, altLabel: "kiln steering"})?.row).toMatchObject({
    aliases: ["kiln steering"],
    kind: "practice"
  });
  expect(read({...entry, altLabel: ["a1", "b1"]})?.row).toMatchObject({aliases: ["a1", "b1"]});
  expect(read({...entry, altLabel: null})?.row).toMatchObject({aliases: []});
});

it("tellShape(record) knows the three tables of O*NET", () => {
  const technology = {"O*NET-SOC Code": "11-1011.00", Example: "Kilnsoft", "Commodity Title": "Kiln software"};
  expect(read(technology)).toEqual({
    vocabulary: "onet",
    row: {of: "skill", id: "Kilnsoft", name: "Kilnsoft", aliases: [], kind: "tool"}
  });
  const title = {"O*NET-SOC Code": "11-1011.00", Title: "Kiln Keepers", Description: "They keep kilns."};
  expect(read(title)?.row).toMatchObject({of: "occupation", id: "11-1011.00", name: "Kiln Keepers"});
  const further = {"O*NET-SOC Code": "11-1011.00", "Alternate Title": "Head of Kilns", "Short Title": "n/a"};
  expect(read(further)?.row).toMatchObject({of: "occupation", name: null, aliases: ["Head of Kilns"]});
});

it("tellShape(record) knows Lightcast as JSON and as a table", () => {
  const id = "KS0000000000";
  expect(read({id, name: "Kiln (Programming Language)", type: {id: "ST1", name: "Specialized Skill"}})).toEqual({
    vocabulary: "lightcast",
    row: {of: "skill", id, name: "Kiln (Programming Language)", aliases: [], kind: "language"}
  });
  expect(read({id, name: "Calm", type: "Common Skill"})?.row).toMatchObject({kind: "trait"});
  expect(read({id, name: "Kiln Pass", type: {id: "ST3"}})?.row).toMatchObject({kind: "certificate"});
  expect(read({id, name: "Kilns", type: "Specialized Skill"})?.row).toMatchObject({kind: "technique"});
});

it("tellShape(record, as) takes less when the user says whose file it is, and no other's", () => {
  expect(tellShape({id: 1, name: "kilns"}, null)).toBeNull();
  expect(tellShape({id: 1, name: "kilns"}, "lightcast")?.vocabulary).toBe("lightcast");
  expect(tellShape({uri: address, label: "kilns"}, "onet")).toBeNull();
});

it.each([
  [null],
  ["text"],
  [[1]],
  [{}],
  [{title: "Dev", description: "Kilns"}],
  [{uri: "javascript:alert(1)", label: "x"}]
])("tellShape(%j) is null: of no vocabulary", (record) => {
  expect(tellShape(record, null)).toBeNull();
});

it("readRow(record) says why a row is left out", () => {
  const shape = tellShape({conceptUri: address, preferredLabel: "kilns"}, null);
  if (shape === null) throw new Error("ESCO is not known");
  const fault = (record: unknown) => readRow(record, shape);
  expect(fault([])).toBe("not-a-row");
  expect(fault({preferredLabel: "kilns"})).toBe("without-id");
  expect(fault({conceptUri: address, preferredLabel: " \u200b–"})).toBe("without-label");
  expect(fault({conceptUri: address, preferredLabel: "k".repeat(251)})).toBe("label-too-long");
  expect(fault({conceptUri: address, preferredLabel: "k", altLabels: "k\n".repeat(3000)})).toBe("too-many-labels");
  expect(fault({conceptUri: address, preferredLabel: "kilns", status: "obsolete"})).toBe("obsolete");
});
