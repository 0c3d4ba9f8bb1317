import {describe, expect, it} from "vitest";
import {readSector} from "../../../src/postings/sector.ts";
import {readOne, sample} from "./read-one.ts";

describe("usajobs", () => {
  it("reads a row of the list; a catalogue's `other agencies` is no employer", () => {
    expect(readOne(sample("usajobs"))).toMatchObject({
      own_id: "800000001",
      url: "https://www.usajobs.gov/job/800000001",
      title: "Park Ranger",
      body: null,
      employer: "Department of Parks",
      posted: "2024-02-01",
      contract: {value: "permanent", from: "appointment_type"}
    });
    expect(readOne(sample("usajobs", {agency: "Park Service"})).employer).toBe("Park Service");
  });

  it("knows that every announcement is of the government", () => {
    for (const at of [0, 1, 2]) expect(readOne(sample("usajobs", {}, at)).sector).toBe("government");
    expect(readSector("government", "")).toEqual({name: "public sector", by: "given"});
  });

  it("takes a detail or several appointments at once for no contract", () => {
    for (const appointment_type of ["Detail", "Multiple", "Temporary Promotion"])
      expect(readOne(sample("usajobs", {appointment_type})).contract).toBeNull();
    expect(readOne(sample("usajobs", {appointment_type: "Internships"})).contract?.value).toBe("internship");
  });

  it("reads a result of the search, duties as a list", () => {
    const raw = readOne(sample("usajobs", {}, 1));
    expect(raw).toMatchObject({
      own_id: "800000002",
      title: "Lead Ranger",
      employer: "Park Service",
      posted: "2024-03-01T00:00:00.0000",
      places: [{name: "Moab, Utah", region: "Utah", country: "United States"}],
      workplace: null,
      contract: {value: "fixed-term", from: "PositionOfferingType"},
      relocation: {value: "yes", from: "UserArea.Details.Relocation"},
      pay: {value: {low: 24.5, high: 31, currency: "USD", period: "hour"}, from: "PositionRemuneration"}
    });
    expect(raw.body).toContain("<h3>Duties</h3>\n<div><ul><li>Walk trails.</li><li>Answer questions.</li></ul></div>");
  });

  it("reads an announcement of the historical API", () => {
    expect(readOne(sample("usajobs", {}, 2))).toMatchObject({
      own_id: "800000003",
      places: [{city: "Moab", region: "Utah", country: "United States"}],
      contract: {value: "fixed-term", from: "appointmentType"},
      pay: {value: {low: 40000, high: 52000, currency: "USD", period: "year"}, from: "minimumSalary"}
    });
  });
});
