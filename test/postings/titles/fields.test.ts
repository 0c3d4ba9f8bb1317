import {describe, expect, it} from "vitest";
import {compose, fieldName, fieldsAfter, fieldsBefore} from "../../../src/postings/titles/fields.ts";
import {titleTokens} from "../../../src/postings/titles/tokens.ts";
import {titleUnits} from "../../../src/postings/titles/words.ts";

const units = (text: string) => titleUnits(titleTokens(text));

describe("fieldsBefore(units)", () => {
  it.each([
    ["Senior Cloud Security", ["cloud security"]],
    ["Robotics and Vision", ["robotics"]],
    ["Acme Payments", ["payments"]],
    ["Backend Emberish", ["backend"]]
  ])("reads %s", (text, areas) => expect(fieldsBefore(units(text)).areas).toEqual(areas));

  it("reads technologies and engineering", () => {
    expect(fieldsBefore(units("Kafka"))).toMatchObject({areas: [], techs: ["kafka"]});
    expect(fieldsBefore(units("Data Engineering"))).toMatchObject({engineering: false});
    expect(fieldsBefore(units("Robotics Engineering"))).toMatchObject({areas: ["robotics"], engineering: true});
  });
});

describe("fieldsAfter(units)", () => {
  it("reads over linking words, up to an alternative", () => {
    expect(fieldsAfter(units("de Robotics")).areas).toEqual(["robotics"]);
    expect(fieldsAfter(units("Robotics / Vision")).areas).toEqual(["robotics"]);
    expect(fieldsAfter(units("bread Robotics")).areas).toEqual([]);
  });
});

describe("compose(fields, head)", () => {
  const fields = {areas: [], techs: [], base: false, engineering: false};

  it.each([
    [{...fields, areas: ["robotics"]}, "developer", "robotics engineer"],
    [{...fields, areas: ["payments"]}, "engineer", "payments engineer"],
    [{...fields, areas: ["cloud", "backend"]}, "developer", "backend engineer"],
    [{...fields, techs: ["kafka"]}, "engineer", "kafka engineer"],
    [{...fields, base: true}, "developer", "software engineer"],
    [{...fields, areas: ["robotics"], engineering: true}, "manager", "robotics engineering manager"],
    [{...fields, engineering: true}, "manager", "engineering manager"]
  ])("makes a name of %j and %s", (given, head, name) => expect(compose(given, head)).toBe(name));

  it("makes none without a field", () => {
    expect(compose(fields, "engineer")).toBeNull();
    expect(compose({...fields, areas: ["technical"]}, "engineer")).toBeNull();
  });
});

describe("fieldName(fields)", () => {
  it("is what somebody is head of", () => {
    const fields = {areas: ["data"], techs: [], base: false, engineering: true};
    expect(fieldName(fields)).toBe("data engineering");
    expect(fieldName({...fields, areas: []})).toBe("engineering");
    expect(fieldName({...fields, areas: [], engineering: false, base: true})).toBe("software");
    expect(fieldName({...fields, areas: [], engineering: false})).toBeNull();
  });
});
