import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("greenhouse", () => {
  it("reads content that is escaped once more, and content that is not", () => {
    expect(readOne(sample("greenhouse"))).toMatchObject({
      body: "<p>Plan our orchards &amp; hedges.</p>",
      markup: "html"
    });
    expect(readOne(sample("greenhouse", {content: "<p>Use &lt;T&gt;</p>"})).body).toBe("<p>Use &lt;T&gt;</p>");
  });

  it("reads the fields of the payload", () => {
    expect(readOne(sample("greenhouse"))).toMatchObject({
      own_id: "7700001",
      title: "Orchard Planner",
      employer: "Orchard Co",
      posted: "2026-02-24T04:46:10-05:00",
      language: "en",
      places: ["Leeds", "Remote (UK)"],
      workplace: {value: "hybrid", from: "metadata"}
    });
  });

  it("reads pay ranges, which are in hundredths, from the lowest to the highest", () => {
    expect(readOne(sample("greenhouse")).pay?.value).toMatchObject({
      low: 41000,
      high: 59000,
      currency: "GBP",
      period: "year"
    });
    const hourly = [{min_cents: 2100, max_cents: 2600, currency_type: "USD", title: "Hourly rate"}];
    expect(readOne(sample("greenhouse", {pay_input_ranges: hourly})).pay?.value).toMatchObject({
      low: 21,
      high: 26,
      period: "hour",
      low_year: 43680
    });
    const unsaid = [{min_cents: 2100, max_cents: 2600, currency_type: "USD", title: "Range"}];
    expect(readOne(sample("greenhouse", {pay_input_ranges: unsaid})).pay?.value.period).toBeNull();
  });

  it("takes the account for the employer, and the offices when no location is named", () => {
    const raw = readOne(sample("greenhouse", {company_name: undefined, location: {name: ""}}));
    expect(raw.employer).toBe("orchardco");
    expect(raw.places).toEqual(["Leeds, UK"]);
  });
});
