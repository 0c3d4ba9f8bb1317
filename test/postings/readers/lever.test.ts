import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("lever", () => {
  it("joins description, lists and closing words", () => {
    expect(readOne(sample("lever")).body).toBe(
      "<div><div>We build bridges.</div></div>\n<h3>You bring</h3>\n<div><ul><li>Statics</li><li>Patience</li></ul></div>\n<div><div>Lunch is on us.</div></div>"
    );
  });

  it("reads the fields of the payload", () => {
    expect(readOne(sample("lever"))).toMatchObject({
      source: "lever",
      own_id: "5f0a1c1e-0000-4000-8000-000000000001",
      title: "Bridge Engineer",
      employer: "spanworks",
      posted: "1756937304164",
      places: [{name: "Porto", country: "PT"}],
      workplace: {value: "hybrid", from: "workplaceType"},
      contract: {value: "permanent", from: "categories.commitment"},
      seniority: {value: "senior", from: "categories.level"},
      pay: {value: {low: 52000, high: 61000, currency: "EUR", period: "year", low_year: 52000}, from: "salaryRange"}
    });
  });

  it("gives the country to one place only, for it belongs to the first of several", () => {
    const categories = {location: "Porto", allLocations: ["Porto", "London"]};
    expect(readOne(sample("lever", {categories})).places).toEqual(["Porto", "London"]);
  });

  it("says nothing of the workplace for `unspecified`, nor of the contract for hours", () => {
    const raw = readOne(sample("lever", {workplaceType: "unspecified", categories: {commitment: "Full-time"}}));
    expect([raw.workplace, raw.contract, raw.seniority]).toEqual([null, null, null]);
  });
});
