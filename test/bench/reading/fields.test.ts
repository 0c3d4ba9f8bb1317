import {describe, expect, it} from "vitest";
import {type GoldFields, type ReadFields, scoreFields} from "../../../bench/reading/fields.ts";
import {payOf} from "../../../src/model/pay.ts";

const silent: ReadFields = {
  pay: [],
  workplace: "unsaid",
  visa: "unsaid",
  signing_bonus: "unsaid",
  relocation: "unsaid",
  equity: "unsaid",
  years_min: null,
  degree: "unsaid",
  seniority: "unsaid"
};
const gold = (posting: Record<string, unknown>): GoldFields => ({text: "Bake bread.", title: null, posting});

describe("scoreFields(gold, read)", () => {
  it("tells right, wrong, missed and invented apart", () => {
    const remote = ["remote", "onsite", "hybrid", "unspecified"].map((place) => gold({remote: place}));
    const read = ["remote", "remote", "unsaid", "onsite"] as const;
    const scores = scoreFields(remote, (posting) => ({
      ...silent,
      workplace: read[remote.indexOf(posting)] ?? "unsaid"
    }));
    expect(scores.workplace).toMatchObject({n: 4, right: 1, wrong: 1, missed: 1, invented: 1, accuracy: 0.25});
    expect(scores.workplace?.errors).toHaveLength(3);
  });

  it("compares annotated values with those of the model", () => {
    const posting = {visa_sponsorship: true, equity: false, relocation: null, years_min: 3, degree: "none-said"};
    const scores = scoreFields([gold(posting)], () => ({...silent, visa: "yes", equity: "no", years_min: 3}));
    for (const field of ["visa", "equity", "relocation", "years_min", "degree"])
      expect(scores[field]?.accuracy, field).toBe(1);
  });

  it("compares pay as a set of statements", () => {
    const pay = [
      {min: 10, max: 20, currency: "EUR", period: "hour"},
      {min: 30_000, max: null, currency: "EUR", period: "year"}
    ];
    const read = [
      payOf({low: 30_000, high: null, currency: "EUR", period: "year", months: null}),
      payOf({low: 10, high: 20, currency: "EUR", period: "hour", months: null}),
      payOf({low: 10, high: 20, currency: "EUR", period: "hour", months: null})
    ];
    expect(scoreFields([gold({pay})], () => ({...silent, pay: read})).pay?.accuracy).toBe(1);
    expect(scoreFields([gold({pay})], () => silent).pay).toMatchObject({missed: 1, accuracy: 0});
  });

  it("counts only postings whose annotation has the field", () => {
    expect(scoreFields([gold({})], () => silent).workplace).toMatchObject({n: 0, accuracy: null});
  });
});
