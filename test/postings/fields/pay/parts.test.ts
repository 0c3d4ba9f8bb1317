import {describe, expect, it} from "vitest";
import {currencyAfter, currencyBefore} from "../../../../src/postings/fields/pay/currency.ts";
import {periodAfter, periodLabel} from "../../../../src/postings/fields/pay/period.ts";
import {scaleAfter} from "../../../../src/postings/fields/pay/scale.ts";
import {readSums} from "../../../../src/postings/fields/pay/sum.ts";

describe("currencyBefore(words, country)", () => {
  it.each([
    ["pay: $", "USD"],
    ["pay: CA$", "CAD"],
    ["pay: NZD $", "NZD"],
    ["Salary EUR ", "EUR"],
    ["Lohn CHF ", "CHF"],
    ["pay ₹", "INR"]
  ])("reads %s", (words, code) => expect(currencyBefore(words, null)?.code).toBe(code));

  it.each(["about ", "PHP ", "team of ", "U ", "AMUSD"])("finds none in %s", (words) =>
    expect(currencyBefore(words, null)).toBeNull()
  );
});

describe("currencyAfter(words, country)", () => {
  it.each([
    ["€ a year", "EUR"],
    [" euros", "EUR"],
    [" (AUD)", "AUD"],
    [" usd", "USD"],
    ["/USD", "USD"],
    [" zł", "PLN"],
    ["元", "CNY"],
    [" 港币", "HKD"]
  ])("reads %s", (words, code) => expect(currencyAfter(words, null)?.code).toBe(code));

  it("knows a token for money without a code", () => {
    expect(currencyAfter("U/月", null)?.code).toBeNull();
    expect(currencyAfter(" USDT", null)?.code).toBeNull();
  });

  it.each([" years", "+", " European", " eurozone", ""])("finds none in '%s'", (words) =>
    expect(currencyAfter(words, null)).toBeNull()
  );
});

describe("scaleAfter(words)", () => {
  it.each([
    ["k", 1e3],
    [" K ", 1e3],
    ["kEUR", 1e3],
    [" tsd.", 1e3],
    ["万", 1e4],
    ["w", 1e4],
    [" LPA", 1e5],
    ["M", 1e6],
    [" million", 1e6],
    ["B", 1e9],
    ["T", 1e9]
  ])("reads '%s'", (words, times) => expect(scaleAfter(words)?.times).toBe(times));

  it.each(["kg", " kitchen", " months", "", " people", "kLOC"])("finds none in '%s'", (words) =>
    expect(scaleAfter(words)).toBeNull()
  );
});

describe("periodAfter(words)", () => {
  it.each([
    ["/yr", "year"],
    [" per annum", "year"],
    [" p.a.", "year"],
    [" gross a year", "year"],
    [" brutto im Jahr", "year"],
    [" bruts annuels", "year"],
    ["/月", "month"],
    [" per-month", "month"],
    [" al mes", "month"],
    ["/hour", "hour"],
    [" an hour", "hour"],
    ["/小时", "hour"],
    [" per day", "day"],
    [" weekly", "week"]
  ])("reads '%s'", (words, period) => expect(periodAfter(words)?.period).toBe(period));

  it.each([" and more", " + annual bonus", "年成立", "个月试用期", ""])("finds none in '%s'", (words) =>
    expect(periodAfter(words)).toBeNull()
  );
});

describe("periodLabel(words)", () => {
  it("gives the last that is named", () => {
    expect(periodLabel("monthly rent aside, the annual salary is ")?.period).toBe("year");
    expect(periodLabel("Tagessatz: ")?.period).toBe("day");
    expect(periodLabel("the salary is ")).toBeNull();
  });
});

describe("readSums(text, country)", () => {
  it("joins two amounts by the words that make a range", () => {
    for (const to of ["-", " – ", " to ", " bis ", " à ", "～", "至"])
      expect(readSums(`$10k${to}$20k`, null)).toMatchObject([{low: 10_000, high: 20_000, range: true}]);
    expect(readSums("between $10k and $20k", null)).toHaveLength(1);
  });

  it("keeps apart amounts that are only neighbours", () => {
    expect(readSums("$10k and $20k", null)).toHaveLength(2);
    expect(readSums("$10k, $20k", null)).toHaveLength(2);
  });
});
