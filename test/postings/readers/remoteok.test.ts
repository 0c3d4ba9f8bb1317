import {describe, expect, it} from "vitest";
import {readOne, refusal, sample} from "./read-one.ts";

describe("remoteok", () => {
  it("skips the legal notice", () => {
    expect(refusal({last_updated: 1777453829, legal: "Please link back."})).toBe("record-not-a-posting");
  });

  it("repairs mojibake and says so", () => {
    expect(readOne(sample("remoteok"))).toMatchObject({
      body: "<p>We’re building kites.</p>",
      notes: ["mojibake-repaired"]
    });
    expect(readOne(sample("remoteok", {description: "<p>We fly.</p>"})).notes).toEqual([]);
    expect(readOne(sample("remoteok", {description: "x", location: "SÃ£o Paulo"}))).toMatchObject({
      places: ["São Paulo"],
      notes: ["mojibake-repaired"]
    });
  });

  it("reads names without references, and places apart", () => {
    expect(readOne(sample("remoteok"))).toMatchObject({
      own_id: "1100001",
      title: "Kite Maker & Tester",
      employer: "Kites & Co",
      posted: "2026-04-27T16:00:55+00:00",
      places: ["Lisbon", "Remote"]
    });
  });

  it("takes 0 for no pay, and states neither currency nor period", () => {
    expect(readOne(sample("remoteok"))).toMatchObject({pay: null, pay_text: null});
    expect(readOne(sample("remoteok", {salary_min: 60000, salary_max: 90000})).pay?.value).toMatchObject({
      low: 60000,
      high: 90000,
      currency: null,
      period: null
    });
  });

  it("is remote only where the job says so", () => {
    expect(readOne(sample("remoteok")).workplace).toEqual({value: "remote", from: "location"});
    expect(readOne(sample("remoteok", {location: "Austin, TX"})).workplace).toBeNull();
  });
});
