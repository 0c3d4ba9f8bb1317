import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {givenPay, widestPay} from "../../../src/postings/readers/given-pay.ts";

const usd = (low: unknown, high: unknown, period: string | null) =>
  givenPay({low, high, currency: "USD", period, from: "salary"});

describe("givenPay(fields)", () => {
  it("completes a stated sum with its yearly values and its field", () => {
    expect(usd(45, 60, "hour")).toEqual({
      pay: {
        value: {low: 45, high: 60, currency: "USD", period: "hour", months: null, low_year: 93600, high_year: 124800},
        from: "salary"
      },
      notes: []
    });
  });

  it("takes 0, less and words for no sum", () => {
    for (const nothing of [0, "0", "0.0", -5, "", null, undefined, "competitive", Number.NaN])
      expect(usd(nothing, nothing, "year")).toEqual({pay: null, notes: []});
    expect(usd(0, 90000, "year").pay?.value).toMatchObject({low: null, high: 90000});
    expect(usd("90 000", null, "year").pay?.value).toMatchObject({low: 90000, high: null});
  });

  it("puts a lowest sum above the highest right when they are near, and leaves it out when not", () => {
    expect(usd(120000, 90000, "year").pay?.value).toMatchObject({low: 90000, high: 120000});
    expect(usd(120000, 150, "year")).toEqual({pay: null, notes: ["pay-implausible"]});
  });

  it("reads hourly pay in hundredths, where an hour costs tens", () => {
    expect(usd(4500, 6000, "hour").pay?.value).toMatchObject({low: 45, high: 60});
    expect(usd(4550, null, "hour").pay?.value.low).toBe(45.5);
    expect(givenPay({low: 1500, high: 1800, currency: "JPY", period: "hour", from: "s"}).pay?.value).toMatchObject({
      low: 1500,
      high: 1800
    });
    expect(givenPay({low: 1500, high: 1800, currency: null, period: "hour", from: "s"}).pay?.value.low).toBe(1500);
  });

  it("leaves out what no year costs", () => {
    for (const sums of [
      [120, 150],
      [90_000_000, 95_000_000]
    ])
      expect(usd(sums[0], sums[1], "year")).toEqual({pay: null, notes: ["pay-implausible"]});
    expect(usd(90000, 120000, "hour")).toEqual({pay: null, notes: ["pay-implausible"]});
    expect(usd(90000, 120000, "month").pay?.value.low).toBe(90000);
    expect(usd(30, 60000, null)).toEqual({pay: null, notes: ["pay-implausible"]});
  });

  it("keeps sums without period and currency as they stand, without yearly values", () => {
    expect(givenPay({low: 5000, high: 9500, from: "s"}).pay?.value).toEqual({
      low: 5000,
      high: 9500,
      currency: null,
      period: null,
      months: null,
      low_year: null,
      high_year: null
    });
  });

  it("gives pay in order or none, for any input", () => {
    const sum = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(null));
    fc.assert(
      fc.property(
        sum,
        sum,
        fc.constantFrom("USD", "INR", "x", null),
        fc.constantFrom("year", "hour", "x", null),
        (low, high, currency, period) => {
          const value = givenPay({low, high, currency, period, from: "s"}).pay?.value;
          if (value === undefined) return;
          expect((value.low ?? 0) <= (value.high ?? Number.POSITIVE_INFINITY)).toBe(true);
          expect(value.low !== null || value.high !== null).toBe(true);
        }
      )
    );
  });
});

describe("widestPay(all)", () => {
  const pay = (low: number | null, high: number | null, currency: string) => ({
    low,
    high,
    currency,
    period: "year",
    from: "ranges"
  });

  it("goes from the lowest to the highest of one currency", () => {
    expect(
      widestPay([pay(50000, 60000, "EUR"), pay(45000, 70000, "EUR"), pay(90000, 99000, "USD")]).pay?.value
    ).toMatchObject({low: 45000, high: 70000, currency: "EUR"});
    expect(widestPay([pay(50000, null, "EUR")]).pay?.value).toMatchObject({low: 50000, high: null});
  });

  it("passes over what states nothing, and says what was implausible", () => {
    expect(widestPay([])).toEqual({pay: null, notes: []});
    expect(widestPay([pay(null, null, "EUR"), pay(50000, 60000, "EUR")]).pay?.value.low).toBe(50000);
    expect(widestPay([pay(1, 2, "EUR")])).toEqual({pay: null, notes: ["pay-implausible"]});
  });
});
