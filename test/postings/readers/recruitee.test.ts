import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("recruitee", () => {
  it("takes description and requirements for one body", () => {
    expect(readOne(sample("recruitee")).body).toBe(
      "<div><p>Temper chocolate.</p></div>\n<div><p>A steady hand.</p></div>"
    );
    expect(readOne(sample("recruitee", {requirements: ""})).body).toBe("<div><p>Temper chocolate.</p></div>");
  });

  it("reads the fields of the payload", () => {
    expect(readOne(sample("recruitee"))).toMatchObject({
      own_id: "2500001",
      url: "https://sweet.recruitee.com/o/chocolatier",
      employer: "Sweet BV",
      posted: "2026-04-15 08:00:00 UTC",
      places: [{city: "Ghent", region: "East Flanders", country: "BE"}],
      workplace: {value: "hybrid", from: "hybrid"},
      contract: {value: "fixed-term", from: "employment_type_code"},
      seniority: {value: "junior", from: "experience_code"},
      degree: {value: "bachelor", from: "education_code"},
      pay: {value: {low: 2500, high: 3100, currency: "EUR", period: "month", low_year: 30000}, from: "salary"}
    });
  });

  it("takes a level that spans two for none", () => {
    expect(readOne(sample("recruitee", {experience_code: "experienced"})).seniority).toBeNull();
  });

  it("takes the fields of the offer when it lists no locations", () => {
    expect(readOne(sample("recruitee", {locations: []})).places).toEqual([
      {name: "Ghent, Belgium", city: "Ghent", country: "BE"}
    ]);
  });
});
